package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every table up to 3×3, and 3×4 up to the order of rows and columns, of up to 12 families. A hundredth of the largest
 * ones as a rule; {@code -Ddisclosure.tables=all} takes all of them.
 */
class EnumerationTest {
    private static final boolean ALL = "all".equals(System.getProperty("disclosure.tables"));
    private static final int SAMPLED = 100;

    @Test
    void every_small_cell_is_protected_or_its_table_withheld_where_nothing_could_protect_it() {
        for (int rows = 1; rows <= 3; rows++) {
            for (int columns = 1; columns <= 3; columns++) {
                boolean isLarge = rows * columns > 6;
                Stream<int[][]> tables = AllTables.of(rows, columns);
                told(rows + "×" + columns, isLarge && !ALL ? sample(tables) : tables);
            }
        }
        told("3×4", ALL ? AllTables.upToOrder(3, 4) : sample(AllTables.upToOrder(3, 4)));
    }

    private static void told(String shape, Stream<int[][]> tables) {
        EnumeratedShape figures = new EnumeratedShape(shape).checkAll(tables.toList());
        System.out.println(figures);
        assertThat(figures.tables()).isPositive();
    }

    private static Stream<int[][]> sample(Stream<int[][]> tables) {
        AtomicLong number = new AtomicLong();
        return tables.filter(table -> number.incrementAndGet() % SAMPLED == 0);
    }
}
