package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A total of 40 with the parts 3, 15 and 22: the first must seem to be 1 or 5. */
class WitnessSearchTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final int FIRST = 1;

    private final LinkedTables tables =
            new LinkedTables(List.of(Dimension.withTotal("part", "all", List.of("first", "second", "third"))));
    private final BitSet first = new BitSet();

    WitnessSearchTest() {
        for (int code = 0; code < 4; code++) {
            tables.add("t", code);
        }
        first.set(FIRST);
    }

    @Test
    void the_cheapest_move_that_serves_both_ends_is_made_and_its_cells_are_hidden() {
        Hiding hiding = new Hiding(new double[] {40, 3, 15, 22}, first);
        WitnessSearch.Found found = search(cases(40, 3, 15, 22), hiding).find(FIRST);
        assertThat(found.isEnough()).isTrue();
        assertThat(found.shifts()).hasSize(2);
        assertThat(found.shifts().get(0).value(1)).as("the second gives two").isEqualTo(13);
        assertThat(found.shifts().get(1).value(1)).as("or gets two").isEqualTo(17);
        assertThat(hiding.hidden().stream()).containsExactly(1, 2);
    }

    @Test
    void only_what_costs_less_than_what_is_there_is_taken_instead() {
        Hiding hiding = new Hiding(new double[] {40, 3, 15, 22}, first);
        WitnessSearch search = search(cases(40, 3, 15, 22), hiding);
        assertThat(search.findBelow(15, FIRST)).isEmpty();
        assertThat(hiding.hidden().stream()).containsExactly(1);
        assertThat(search.findBelow(15.5, FIRST)).isPresent();
        assertThat(hiding.hidden().stream()).containsExactly(1, 2);
    }

    @Test
    void where_no_single_move_gives_enough_several_parts_do_it_together() {
        Hiding hiding = new Hiding(new double[] {NEVER, 3, 2, 2}, first);
        WitnessSearch.Found found = search(cases(7, 3, 2, 2), hiding).find(FIRST);
        assertThat(found.isEnough()).isTrue();
        assertThat(hiding.hidden().stream()).containsExactly(1, 2, 3);
    }

    @Test
    void what_can_be_made_up_for_in_one_direction_only_is_not_enough() {
        Hiding hiding = new Hiding(new double[] {NEVER, 3, 1, 1}, first);
        assertThat(search(cases(5, 3, 1, 1), hiding).find(FIRST).isEnough()).isFalse();
    }

    @Test
    void where_the_total_of_what_does_not_add_up_would_not_hold_another_part_changes_too() {
        Measure families = filled(new Measure("families", tables, Set.of(), 1), 14, 6, 5, 4);
        families.protect(3, Need.ofCount(4, 5));
        Hiding hiding = new Hiding(new double[] {14, 6, 5, 4}, new BitSet());
        WitnessSearch.Found found = new WitnessSearch(tables, List.of(Relations.of(families)), hiding).find(3);
        assertThat(found.isEnough()).isTrue();
        assertThat(hiding.hidden().stream()).containsExactly(2, 3);
    }

    private WitnessSearch search(Measure cases, Hiding hiding) {
        return new WitnessSearch(tables, List.of(Relations.of(cases)), hiding);
    }

    private Measure cases(double... values) {
        Measure cases = filled(new Measure("cases", tables, Set.of("part"), 1), values);
        cases.protect(FIRST, Need.ofCount(3, 5));
        return cases;
    }

    private static Measure filled(Measure measure, double... values) {
        for (int cell = 0; cell < values.length; cell++) {
            measure.set(cell, values[cell]);
        }
        return measure;
    }
}
