package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every table up to 3×3, and 3×4 up to the order of rows and columns, of up to 12 families. As a rule all tables up to 2×2
 * and some hundred of the others; {@code -Ddisclosure.tables=all} takes all of them.
 */
class EnumerationTest {
    private static final String TABLES = System.getProperty("disclosure.tables", "some");

    @Test
    void every_small_cell_is_protected_or_its_table_withheld_where_nothing_could_protect_it() {
        for (int rows = 1; rows <= 3; rows++) {
            for (int columns = 1; columns <= 3; columns++) {
                told(rows + "×" + columns, AllTables.of(rows, columns), step(rows * columns));
            }
        }
        told("3×4", AllTables.upToOrder(3, 4), step(12));
    }

    private static int step(int cells) {
        if (TABLES.equals("all") || cells <= 4) {
            return 1;
        }
        return cells <= 6 ? 23 : 2_000;
    }

    private static void told(String shape, Stream<int[][]> tables, int step) {
        AtomicLong number = new AtomicLong();
        EnumeratedShape figures = new EnumeratedShape(shape)
                .checkAll(tables.filter(table -> number.incrementAndGet() % step == 0)
                        .toList());
        System.out.println(figures);
        assertThat(figures.tables()).isPositive();
        assertThat(figures.excessValue()).as("value hidden beyond the least").isLessThan(0.25);
    }
}
