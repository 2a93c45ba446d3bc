package se.insatskollen.warehouse.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SqlFile;

class CodedUnitTest {
    private static final String UNIT = """
            create table indicator_unit as select
                'arende-1' as unit_key, 'familj-1' as family_key, null as worker_key, 'delta' as area_key,
                'ingen' as project_key, 'NONE' as intervention_type_key, date '2019-01-01' as index_date,
                'WOMEN' as sex, date '2010-01-01' as birth_month_date, 1.0 as value, 1.0 as weight""";
    private static final String AREA = """
            create table area_route as select
                'delta' as area_key, 0 as own_slot, 0 as today_slot, 0 as municipality_slot""";

    @Test
    void a_family_has_the_number_that_its_pseudonym_has_in_every_version_of_duckdb() throws Exception {
        try (Connection connection = DuckDb.inMemory()) {
            DuckDb.execute(connection, UNIT);
            DuckDb.execute(connection, AREA);
            DuckDb.execute(connection, "create table project_slot as select 'ingen' as project_key, 0 as project_slot");
            DuckDb.execute(
                    connection, "create table type_slot as select 'NONE' as intervention_type_key, 0 as type_slot");
            String units = SqlFile.read("figures", "coded_unit");
            // MD5 of familj-1 is 5bdea32158597eda9ab558bca8547523: half of 0x237554a8bc58b59a.
            assertThat(DuckDb.texts(connection, "select cast(family_number as varchar) from (%s)".formatted(units)))
                    .containsExactly("1277520723646896845");
        }
    }
}
