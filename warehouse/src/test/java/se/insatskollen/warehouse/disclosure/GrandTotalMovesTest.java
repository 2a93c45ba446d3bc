package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A district of all sexes and every age changes: what of its parts goes along. Every cell costs its number. */
class GrandTotalMovesTest {
    private static final Dimension AREA = Dimension.withTotal("area", "city", List.of("a", "b"));
    private static final Dimension SEX = Dimension.withTotal("sex", "all", List.of("m", "f"));
    private static final Dimension AGE = Dimension.withTotal("age", "every", List.of("young", "old"));

    @Test
    void grand_totals_that_no_table_splits_together_take_the_cheapest_part_of_each_along() {
        LinkedTables tables = new LinkedTables(List.of(AREA, SEX, AGE));
        for (int area = 0; area < 3; area++) {
            for (int code = 0; code < 3; code++) {
                tables.add("by sex", area, code, 0);
                tables.add("by age", area, 0, code);
            }
        }
        int cell = tables.find("by sex", 1, 0, 0);
        List<Move> moves = candidates(tables, cell);
        assertThat(moves).as("against b, and with the city").hasSize(2);
        assertThat(cells(moves.get(1)))
                .containsExactlyInAnyOrder(
                        cell,
                        tables.find("by sex", 2, 0, 0),
                        tables.find("by sex", 1, 1, 0),
                        tables.find("by sex", 2, 1, 0),
                        tables.find("by age", 1, 0, 1),
                        tables.find("by age", 2, 0, 1));
    }

    @Test
    void grand_totals_that_a_table_splits_together_take_the_parts_of_their_parts_along() {
        LinkedTables tables = new LinkedTables(List.of(AREA, SEX, AGE));
        for (int cell = 0; cell < 27; cell++) {
            tables.add("t", cell % 3, cell / 3 % 3, cell / 9);
        }
        int cell = tables.find("t", 1, 0, 0);
        List<Move> moves = candidates(tables, cell);
        assertThat(moves)
                .as("against b or with the city, each with young or old")
                .hasSize(4);
        assertThat(moves).allSatisfy(move -> assertThat(move.size()).isEqualTo(8));
        assertThat(cells(moves.get(0)))
                .as("with the city, every and young, all and m")
                .containsExactly(0, 1, 3, 4, 9, 10, 12, 13);
        assertThat(moves.get(0).cost()).isEqualTo(0 + 1 + 3 + 4 + 9 + 10 + 12 + 13);
    }

    private static List<Move> candidates(LinkedTables tables, int cell) {
        Measure cases = evenly(tables);
        cases.protect(cell, new Need(cases.value(cell) - 1, cases.value(cell) + 1));
        double[] numbers = IntStream.range(0, tables.size()).asDoubleStream().toArray();
        return new MoveSearch(tables, new Hiding(numbers, new BitSet()))
                .candidates(cell, new Demands(cell, List.of(Relations.of(cases))), true);
    }

    // Eight in every inner cell of a box.
    private static Measure evenly(LinkedTables tables) {
        Measure cases = new Measure("cases", tables, Set.of("area", "sex", "age"), 1);
        for (int cell = 0; cell < tables.size(); cell++) {
            int totals = 0;
            for (int at = 0; at < 3; at++) {
                totals += tables.code(cell, at) == 0 ? 1 : 0;
            }
            cases.set(cell, 8 << totals);
        }
        return cases;
    }

    private static List<Integer> cells(Move move) {
        return IntStream.range(0, move.size()).map(move::cell).sorted().boxed().toList();
    }
}
