package se.insatskollen.warehouse.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ContentHashTest {
    @Test
    void the_same_rows_in_another_order_are_the_same() throws SQLException {
        assertThat(hash("('a', 'x'), ('b', 'y')")).isEqualTo(hash("('b', 'y'), ('a', 'x')"));
    }

    @Test
    void another_value_another_place_or_a_repeated_row_is_not_the_same() throws SQLException {
        String hash = hash("('a', 'x'), ('b', 'y')");
        assertThat(hash("('a', 'x'), ('b', 'z')")).isNotEqualTo(hash);
        assertThat(hash("('a', 'y'), ('b', 'x')")).isNotEqualTo(hash);
        assertThat(hash("('a', 'x'), ('b', 'y'), ('b', 'y')")).isNotEqualTo(hash);
    }

    @Test
    void an_empty_text_is_not_a_missing_one() throws SQLException {
        assertThat(hash("('a', '')")).isNotEqualTo(hash("('a', null)"));
    }

    private static String hash(String values) throws SQLException {
        try (Connection connection = DuckDb.inMemory()) {
            return ContentHash.of(connection, "(values %s) as v(name, text)".formatted(values));
        }
    }
}
