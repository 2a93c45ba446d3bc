package se.insatskollen.warehouse.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.duckdb.Ddl;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SparkWords;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.indicators.Indicators;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.Tables;

class IndicatorSqlTest {
    @Test
    void every_statement_runs_on_a_research_shelf_and_gives_a_units_eleven_columns() throws SQLException {
        try (Connection connection = DuckDb.inMemory()) {
            SparkWords.define(connection);
            for (Table table : Tables.RESEARCH) {
                DuckDb.execute(connection, Ddl.create("main", table).get(0));
            }
            for (Indicator indicator : Indicators.COMPUTED) {
                String described =
                        "select column_name from (describe (%s))".formatted(IndicatorSql.statement(indicator));
                assertThat(DuckDb.texts(connection, described))
                        .as(indicator.id())
                        .containsExactly(
                                "unit_key",
                                "family_key",
                                "worker_key",
                                "area_key",
                                "project_key",
                                "intervention_type_key",
                                "index_date",
                                "sex",
                                "birth_month_date",
                                "value",
                                "weight");
            }
        }
    }

    @Test
    void what_reads_no_other_relation_is_shown_as_its_file_has_it() {
        assertThat(IndicatorSql.statement(named("assessment_within_14_days")))
                .doesNotContain("select * from (")
                .endsWith("person_key = dim_person.person_key");
    }

    @Test
    void a_relation_comes_after_those_that_it_reads_itself() {
        String statement = IndicatorSql.statement(named("cost_per_case"));
        assertThat(statement)
                .startsWith("with\n\nannual_price_index as (\n")
                .contains("),\n\ncase_full_cost as (\n")
                .doesNotContain("score_pair as (");
    }

    private static Indicator named(String id) {
        return Indicators.COMPUTED.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
