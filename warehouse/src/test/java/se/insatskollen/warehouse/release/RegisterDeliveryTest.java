package se.insatskollen.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SqlFile;

/** What the public sees of deliveries: the SQL of the table over as many rows as each test says. */
class RegisterDeliveryTest {
    private Connection connection;

    @BeforeEach
    void deliver() throws SQLException {
        connection = DuckDb.inMemory();
        run("create table audit_file as select 'd' as delivery_key, 'case' as source_name");
        run("create table audit_part as select 'd' as delivery_key, 0 as row_in_count");
        run("create table audit_rejection(delivery_key varchar)");
        run("create table fct_case(is_area_renamed boolean)");
        run("create table fct_cost(is_area_renamed boolean)");
        run("create table fct_activity_count(is_area_renamed boolean)");
        run("create table audit_source(source_name varchar, source_title varchar, sender varchar, rhythm varchar,"
                + " newest_date date, freshness varchar)");
        source("case", "NIGHTLY", "AS_EXPECTED");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void of_few_rows_it_is_only_said_whether_it_is_all_of_them() throws Exception {
        assertThat(takenIn(1, 0)).isEqualTo("ALL");
        assertThat(takenIn(1, 1)).isEqualTo("NOT_ALL");
        assertThat(takenIn(999, 1)).isEqualTo("NOT_ALL");
        assertThat(takenIn(999, 500)).isEqualTo("NOT_ALL");
    }

    @Test
    void of_many_rows_the_band_is_wider_than_a_handful_of_rows() throws Exception {
        assertThat(takenIn(1000, 0)).isEqualTo("ALL");
        assertThat(takenIn(1000, 1)).isEqualTo("MORE_THAN_99");
        assertThat(takenIn(1000, 9)).isEqualTo("MORE_THAN_99");
        assertThat(takenIn(1000, 10)).isEqualTo("AT_MOST_99");
        assertThat(takenIn(100_000, 5000)).isEqualTo("AT_MOST_99");
    }

    @Test
    void of_no_rows_no_share_is_said() throws Exception {
        assertThat(takenIn(0, 0)).isEqualTo("none");
    }

    @Test
    void names_of_areas_that_have_ended_are_told_in_bands_too() throws Exception {
        assertThat(outdated(999, 0)).isEqualTo("NONE");
        assertThat(outdated(999, 1)).isEqualTo("SOME");
        assertThat(outdated(1000, 9)).isEqualTo("UNDER_1");
        assertThat(outdated(1000, 10)).isEqualTo("AT_LEAST_1");
        assertThat(outdated(0, 0)).isEqualTo("none");
    }

    @Test
    void the_newest_day_is_told_as_exactly_as_it_may_be() throws Exception {
        source("contact", "NIGHTLY", "LATE");
        source("placement", "NIGHTLY", "LATE");
        source("measurement", "MONTHLY", "LATE");
        source("cost", "MONTHLY", "LATE");
        source("grant", "WHEN_KNOWN", "AS_EXPECTED");
        assertThat(DuckDb.texts(
                        connection,
                        "select source_name || ' ' || newest_date || ' ' || newest_precision from ("
                                + SqlFile.read("register", "register_delivery") + ") order by source_name"))
                .containsExactly(
                        "case 2026-11-20 DAY",
                        "contact 2026-11-01 MONTH",
                        "cost 2026-11-20 DAY",
                        "grant 2026-01-01 YEAR",
                        "measurement 2026-11-01 MONTH",
                        "placement 2026-11-01 MONTH");
    }

    @Test
    void what_is_kept_by_hand_is_not_waited_for() throws Exception {
        source("grant", "WHEN_KNOWN", "NOTHING_YET");
        source("cost", "MONTHLY", "NOTHING_YET");
        assertThat(DuckDb.texts(
                        connection,
                        "select source_name from (" + SqlFile.read("register", "register_delivery")
                                + ") order by source_name"))
                .containsExactly("case", "cost");
    }

    private void source(String name, String rhythm, String freshness) throws SQLException {
        run("insert into audit_source values ('%s', 'Titel', 'avsändare', '%s', date '2026-11-20', '%s')"
                .formatted(name, rhythm, freshness));
    }

    private String takenIn(int rows, int rejected) throws SQLException {
        run("update audit_part set row_in_count = " + rows);
        run("delete from audit_rejection");
        run("insert into audit_rejection select 'd' from range(%d)".formatted(rejected));
        return answer("taken_in_band");
    }

    private String outdated(int rows, int outdated) throws SQLException {
        run("delete from fct_case");
        run("insert into fct_case select range < %d from range(%d)".formatted(outdated, rows));
        return answer("outdated_area_band");
    }

    private String answer(String column) throws SQLException {
        return DuckDb.texts(
                        connection,
                        "select coalesce(%s, 'none') from (%s)"
                                .formatted(column, SqlFile.read("register", "register_delivery")))
                .get(0);
    }

    private void run(String sql) throws SQLException {
        DuckDb.execute(connection, sql);
    }
}
