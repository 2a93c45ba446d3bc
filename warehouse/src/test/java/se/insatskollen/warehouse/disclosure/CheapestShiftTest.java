package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** A total and three parts, of which the first is to be larger or smaller by a programme. */
class CheapestShiftTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final int FIRST = 1;

    private final LinkedTables tables =
            new LinkedTables(List.of(Dimension.withTotal("part", "all", List.of("first", "second", "third"))));

    CheapestShiftTest() {
        for (int code = 0; code < 4; code++) {
            tables.add("t", code);
        }
    }

    @Test
    void what_the_cell_gains_the_part_loses_that_is_cheapest_by_what_it_changes() {
        Measure cases = cases(40, 3, 15, 22);
        assertChanges(shift(cases, 2, NEVER, 3, 30, 22), Map.of(1, 5.0, 3, 20.0));
        assertChanges(shift(cases, 2, NEVER, 3, 14, 22), Map.of(1, 5.0, 2, 13.0));
    }

    @Test
    void what_the_cell_loses_the_cheapest_part_gains() {
        assertChanges(shift(cases(40, 3, 15, 22), -2, NEVER, 3, 30, 22), Map.of(1, 1.0, 3, 24.0));
    }

    @Test
    void the_total_goes_along_where_that_is_cheaper() {
        assertChanges(shift(cases(40, 3, 15, 22), 2, 4, 3, 15, 22), Map.of(0, 42.0, 1, 5.0));
    }

    @Test
    void a_cell_that_is_hidden_already_costs_next_to_nothing() {
        Measure cases = cases(40, 3, 15, 22);
        BitSet hidden = new BitSet();
        hidden.set(1);
        hidden.set(2);
        assertChanges(
                CheapestShift.of(FIRST, 2, Relations.of(cases), new Hiding(new double[] {4, 3, 99, 1}, hidden)),
                Map.of(1, 5.0, 2, 13.0));
    }

    @Test
    void upwards_a_part_keeps_one_because_nought_is_shown_and_another_gives_the_rest() {
        assertChanges(shift(cases(20, 3, 15, 2), 2, NEVER, 3, 30, 2), Map.of(1, 5.0, 2, 14.0, 3, 1.0));
    }

    @Test
    void where_too_little_may_change_there_is_none() {
        assertThat(shift(cases(20, 3, 15, 2), 2, NEVER, 3, NEVER, 2)).isEmpty();
        assertThat(shift(cases(20, 3, 15, 2), 1, NEVER, 3, NEVER, 2)).isPresent();
    }

    @Test
    void it_is_a_witness_of_the_end_that_it_goes_to() {
        Measure cases = cases(40, 3, 15, 22);
        assertThat(shift(cases, 2, NEVER, 3, 30, 22).orElseThrow().direction()).isEqualTo(Direction.UP);
        assertThat(shift(cases, -2, NEVER, 3, 30, 22).orElseThrow().direction()).isEqualTo(Direction.DOWN);
    }

    @Test
    void what_does_not_add_up_changes_alone_as_long_as_its_total_holds_it() {
        assertChanges(shift(families(9, 4, 6, 5), 5, 9, 4, 6, 5), Map.of(1, 9.0));
    }

    @Test
    void a_part_that_outgrows_its_total_takes_it_along() {
        assertChanges(shift(families(9, 4, 6, 5), 6, 9, 4, 6, 5), Map.of(0, 10.0, 1, 10.0));
        assertThat(shift(families(9, 4, 6, 5), 6, NEVER, 4, 6, 5)).isEmpty();
    }

    @Test
    void parts_that_would_not_make_up_their_total_any_more_are_helped_by_the_cheapest_other() {
        assertChanges(shift(families(14, 4, 6, 5), -3, NEVER, 4, 60, 5), Map.of(1, 1.0, 3, 7.0));
        assertChanges(shift(families(14, 4, 6, 5), -3, 1, 4, 60, 5), Map.of(0, 12.0, 1, 1.0));
    }

    private Optional<Shift> shift(Measure measure, double step, double... costs) {
        return CheapestShift.of(FIRST, step, Relations.of(measure), new Hiding(costs, new BitSet()));
    }

    private Measure cases(double... values) {
        return filled(new Measure("cases", tables, Set.of("part"), 1), values);
    }

    private Measure families(double... values) {
        return filled(new Measure("families", tables, Set.of(), 1), values);
    }

    private static Measure filled(Measure measure, double... values) {
        for (int cell = 0; cell < values.length; cell++) {
            measure.set(cell, values[cell]);
        }
        return measure;
    }

    private static void assertChanges(Optional<Shift> shift, Map<Integer, Double> expected) {
        assertThat(shift).isPresent();
        Map<Integer, Double> changes = new TreeMap<>();
        for (int at = 0; at < shift.get().size(); at++) {
            changes.put(shift.get().cell(at), shift.get().value(at));
        }
        assertThat(changes).containsOnlyKeys(expected.keySet());
        expected.forEach((cell, value) -> assertThat(changes.get(cell)).isCloseTo(value, Offset.offset(1e-6)));
    }
}
