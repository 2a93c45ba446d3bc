package se.insatskollen.warehouse.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SparkWordsTest {
    @Test
    void a_month_that_lacks_the_day_ends_on_its_last_one() throws SQLException {
        assertThat(value("add_months(date '2023-10-31', 4)")).isEqualTo("2024-02-29");
        assertThat(value("add_months(date '2022-10-31', 4)")).isEqualTo("2023-02-28");
        assertThat(value("add_months(date '2024-02-29', 12)")).isEqualTo("2025-02-28");
        assertThat(value("add_months(date '2024-02-29', -24)")).isEqualTo("2022-02-28");
    }

    @Test
    void the_last_day_of_a_short_month_is_not_the_last_day_of_a_long_one() throws SQLException {
        assertThat(value("add_months(date '2024-02-29', 1)")).isEqualTo("2024-03-29");
    }

    @Test
    void days_are_counted_from_1970() throws SQLException {
        assertThat(value("unix_date(date '1970-01-02')")).isEqualTo("1");
        assertThat(value("unix_date(date '1969-12-31')")).isEqualTo("-1");
        assertThat(value("typeof(unix_date(date '2024-03-01'))")).isEqualTo("INTEGER");
        assertThat(value("typeof(add_months(date '2024-03-01', 1))")).isEqualTo("DATE");
    }

    @Test
    void they_may_be_defined_again_and_hold_in_every_schema() throws SQLException {
        try (Connection connection = DuckDb.inMemory()) {
            SparkWords.define(connection);
            SparkWords.define(connection);
            DuckDb.execute(connection, "create schema elsewhere");
            DuckDb.execute(connection, "use elsewhere");
            assertThat(DuckDb.texts(connection, "select unix_date(date '1970-01-03')"))
                    .containsExactly("2");
        }
    }

    private static String value(String expression) throws SQLException {
        try (Connection connection = DuckDb.inMemory()) {
            SparkWords.define(connection);
            return DuckDb.texts(connection, "select " + expression).get(0);
        }
    }
}
