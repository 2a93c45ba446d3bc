package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which moves are thought of for one sensitive cell, and what they cost. */
class MoveSearchTest {
    private static final Dimension SEX = Dimension.withTotal("sex", "all", List.of("m", "f"));

    @Test
    void in_two_dimensions_every_rectangle_is_a_candidate_cheapest_first() {
        LinkedTables tables =
                new LinkedTables(List.of(Dimension.withTotal("place", "all", List.of("A", "B", "C", "D")), SEX));
        for (int cell = 0; cell < 15; cell++) {
            tables.add("cases", cell / 3, cell % 3);
        }
        double[] counts = {100, 55, 45, 20, 18, 2, 33, 14, 19, 22, 12, 10, 25, 11, 14};
        Measure cases = measure(tables, Set.of("place", "sex"), counts);
        cases.protect(5, Need.ofCount(2, 5));
        List<Move> moves = candidates(cases, counts, 5, true);
        assertThat(moves)
                .as("with m by C, D and B, then with both sexes by C, D and B, then against all places")
                .extracting(Move::cost)
                .containsExactly(
                        18.0 + 12 + 10 + 2,
                        18.0 + 11 + 14 + 2,
                        18.0 + 14 + 19 + 2,
                        20.0 + 22 + 10 + 2,
                        20.0 + 25 + 14 + 2,
                        20.0 + 33 + 19 + 2,
                        18.0 + 55 + 45 + 2,
                        20.0 + 100 + 45 + 2);
        assertThat(cells(moves.get(0))).containsExactly(4, 5, 10, 11);
        assertThat(cells(moves.get(7))).containsExactly(0, 2, 3, 5);
    }

    @Test
    void of_many_candidates_the_twelve_cheapest_are_kept() {
        List<String> parts = IntStream.range(0, 20).mapToObj(Integer::toString).toList();
        LinkedTables tables = new LinkedTables(List.of(Dimension.withTotal("part", "all", parts)));
        double[] values = new double[21];
        for (int code = 0; code <= 20; code++) {
            tables.add("t", code);
            values[code] = 100 + code;
        }
        values[1] = 2;
        values[0] =
                IntStream.rangeClosed(1, 20).mapToDouble(code -> values[code]).sum();
        Measure cases = measure(tables, Set.of("part"), values);
        cases.protect(1, Need.ofCount(2, 5));
        assertThat(candidates(cases, values, 1, true))
                .extracting(move -> cells(move).get(1))
                .containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
    }

    @Test
    void what_cannot_give_enough_is_no_candidate() {
        LinkedTables tables = line(0, 1, 2, 3);
        double[] values = {40, 3, 2, 35};
        Measure cases = measure(tables, Set.of("part"), values);
        cases.protect(1, Need.ofCount(3, 5));
        assertThat(candidates(cases, values, 1, true))
                .extracting(MoveSearchTest::cells)
                .containsExactly(List.of(1, 3), List.of(0, 1));
    }

    @Test
    void what_does_not_add_up_can_also_change_alone_unless_that_is_ruled_out() {
        LinkedTables tables = line(0, 1, 2, 3);
        double[] values = {9, 6, 5, 4};
        Measure families = measure(tables, Set.of(), values);
        families.protect(3, Need.ofCount(4, 5));
        assertThat(candidates(families, values, 3, true))
                .extracting(MoveSearchTest::cells)
                .containsExactly(List.of(3), List.of(2, 3), List.of(1, 3), List.of(0, 3));
        assertThat(candidates(families, values, 3, false))
                .extracting(MoveSearchTest::cells)
                .containsExactly(List.of(2, 3), List.of(1, 3), List.of(0, 3));
    }

    @Test
    void what_adds_up_never_changes_alone() {
        LinkedTables tables = line(0, 1, 2, 3);
        double[] values = {15, 6, 5, 4};
        Measure cases = measure(tables, Set.of("part"), values);
        cases.protect(3, Need.ofCount(4, 5));
        assertThat(candidates(cases, values, 3, true))
                .extracting(MoveSearchTest::cells)
                .containsExactly(List.of(2, 3), List.of(1, 3), List.of(0, 3));
    }

    @Test
    void a_part_that_no_cell_tells_of_makes_up_for_nothing() {
        LinkedTables tables = line(0, 1, 3);
        double[] values = {23, 3, 20};
        Measure cases = measure(tables, Set.of("part"), values);
        cases.protect(1, Need.ofCount(3, 5));
        assertThat(candidates(cases, values, 1, true))
                .extracting(MoveSearchTest::cells)
                .containsExactly(List.of(1, 2), List.of(0, 1));
    }

    @Test
    void where_no_table_has_the_total_parts_stand_against_each_other_and_against_nothing() {
        LinkedTables tables = line(1, 2, 3);
        double[] values = {3, 20, 21};
        Measure cases = measure(tables, Set.of("part"), values);
        cases.protect(0, Need.ofCount(3, 5));
        assertThat(candidates(cases, values, 0, true))
                .extracting(MoveSearchTest::cells)
                .containsExactly(List.of(0), List.of(0, 1), List.of(0, 2));
    }

    private static LinkedTables line(int... codes) {
        LinkedTables tables =
                new LinkedTables(List.of(Dimension.withTotal("part", "all", List.of("first", "second", "third"))));
        for (int code : codes) {
            tables.add("t", code);
        }
        return tables;
    }

    private static Measure measure(LinkedTables tables, Set<String> additiveIn, double... values) {
        Measure measure = new Measure("cases", tables, additiveIn, 1);
        for (int cell = 0; cell < values.length; cell++) {
            measure.set(cell, values[cell]);
        }
        return measure;
    }

    private static List<Move> candidates(Measure measure, double[] costs, int cell, boolean isAlone) {
        return new MoveSearch(measure.tables(), new Hiding(costs, new BitSet()))
                .candidates(cell, new Demands(cell, List.of(Relations.of(measure))), isAlone);
    }

    private static List<Integer> cells(Move move) {
        return IntStream.range(0, move.size()).map(move::cell).sorted().boxed().toList();
    }
}
