package se.insatskollen.warehouse.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.codes.GrantStatus;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.ColumnType;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.DimProject;

class ContractCheckTest {
    private static final Table GRANT = new Table(
            "grant_row",
            "One row per grant.",
            List.of(
                    Column.key("grant_key", "Name."),
                    Column.reference("project_key", DimProject.TABLE, "The project."),
                    Column.optional("amount_ore", ColumnType.ORE, "Amount."),
                    Column.code("grant_status", GrantStatus.class, "How far it has come.")));

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DuckDb.inMemory();
        DuckDb.execute(connection, "create table dim_project as select 'projektett' as project_key");
        DuckDb.execute(
                connection,
                "create table grant_row (grant_key varchar, project_key varchar, amount_ore bigint, grant_status varchar)");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void rows_that_keep_the_contract_break_nothing() throws SQLException {
        insert("('a', 'projektett', null, 'GRANTED'), ('b', 'projektett', 195000000, 'UNKNOWN')");
        assertThat(violations()).isEmpty();
    }

    @Test
    void a_key_stands_once() throws SQLException {
        insert("('a', 'projektett', 1, 'GRANTED'), ('a', 'projektett', 2, 'GRANTED')");
        assertThat(violations()).containsExactly("grant_row: 1 keys stand more than once, such as a");
    }

    @Test
    void a_filled_column_is_filled() throws SQLException {
        insert("('a', null, 1, 'GRANTED')");
        assertThat(violations()).containsExactly("grant_row: project_key is empty in 1 rows, such as a");
    }

    @Test
    void a_row_without_key_is_told_of() throws SQLException {
        insert("(null, 'projektett', 1, 'GRANTED')");
        assertThat(violations()).containsExactly("grant_row: grant_key is empty in 1 rows, such as one without a key");
    }

    @Test
    void a_reference_is_found() throws SQLException {
        insert("('a', 'ett annat', 1, 'GRANTED')");
        assertThat(violations())
                .containsExactly("grant_row: project_key is not found in dim_project in 1 rows, such as a");
    }

    @Test
    void a_closed_choice_holds_one_of_its_values() throws SQLException {
        insert("('a', 'projektett', 1, 'beviljat')");
        assertThat(violations())
                .containsExactly("grant_row: grant_status is none of its allowed values in 1 rows, such as a");
    }

    private void insert(String values) throws SQLException {
        DuckDb.execute(connection, "insert into grant_row values " + values);
    }

    private List<String> violations() throws SQLException {
        return ContractCheck.violations(connection, List.of(GRANT));
    }
}
