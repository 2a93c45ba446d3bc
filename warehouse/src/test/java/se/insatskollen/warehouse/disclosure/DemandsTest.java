package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A total and three parts, the first of them sensitive. */
class DemandsTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int LOSES = -1;
    private static final int GAINS = 1;

    private final Dimension part = Dimension.withTotal("part", "all", List.of("first", "second", "third"));
    private final LinkedTables tables = new LinkedTables(List.of(part));

    DemandsTest() {
        for (int code = 0; code < 4; code++) {
            tables.add("t", code);
        }
    }

    @ParameterizedTest
    @CsvSource({"2,true", "2.5,false", "3,false"})
    void what_loses_for_the_upper_end_keeps_at_least_one(double up, boolean isAllowed) {
        assertThat(allowed(new Need(3, 3 + up), LOSES)).isEqualTo(isAllowed);
        assertThat(allowed(new Need(3, 3 + up), GAINS))
                .as("gaining is no trouble")
                .isTrue();
    }

    @Test
    void what_gains_for_the_upper_end_loses_for_the_lower_and_may_go_to_nought() {
        assertThat(allowed(new Need(0, 3), GAINS)).isTrue();
        assertThat(allowed(new Need(0, 3), LOSES)).isTrue();
    }

    @Test
    void what_has_less_than_the_lower_end_takes_cannot_give_it() {
        Measure cases = cases(40, 30, 3, 7);
        cases.protect(FIRST, new Need(26, 30));
        assertThat(demands(cases).price(SECOND, GAINS, hiding())).isEqualTo(NEVER);
        assertThat(demands(cases).price(SECOND, LOSES, hiding())).isEqualTo(15);
        assertThat(demands(cases).price(3, GAINS, hiding())).isEqualTo(22);
    }

    @Test
    void a_cell_without_a_value_of_the_measure_can_always_take_part() {
        Measure some = new Measure("some", tables, Set.of("part"), 1);
        some.set(0, 30);
        some.set(FIRST, 30);
        some.protect(FIRST, new Need(1, 90));
        assertThat(demands(some).price(SECOND, LOSES, hiding())).isEqualTo(15);
    }

    @Test
    void one_measure_that_forbids_is_enough() {
        Measure cases = cases(40, 3, 15, 22);
        cases.protect(FIRST, Need.ofCount(3, 5));
        Measure other = cases(20, 3, 2, 15);
        other.protect(FIRST, Need.ofCount(3, 5));
        assertThat(demands(cases).price(SECOND, LOSES, hiding())).isEqualTo(15);
        assertThat(demands(cases, other).price(SECOND, LOSES, hiding())).isEqualTo(NEVER);
    }

    @Test
    void each_end_that_a_measure_needs_is_a_demand_by_itself() {
        Measure both = cases(40, 3, 15, 22);
        both.protect(FIRST, new Need(1, 5));
        Measure upper = cases(40, 3, 15, 22);
        upper.protect(FIRST, new Need(3, 7));
        Measure lower = cases(40, 3, 15, 22);
        lower.protect(FIRST, new Need(0, 3));
        Move move = new Move(new int[] {FIRST, SECOND}, new int[] {1, -1}, 2, 15);
        assertThat(demands(both, upper, lower, cases(40, 3, 15, 22)).oneByOne())
                .extracting(one -> one.shifts(move).orElseThrow().stream()
                        .map(shift -> shift.value(0))
                        .toList())
                .containsExactly(List.of(5.0), List.of(1.0), List.of(7.0), List.of(0.0));
    }

    @Test
    void a_move_that_breaks_a_sum_of_one_measure_serves_none() {
        Measure cases = cases(40, 3, 15, 22);
        cases.protect(FIRST, new Need(1, 5));
        Move alone = new Move(new int[] {FIRST}, new int[] {1}, 1, 0);
        assertThat(demands(cases).shifts(alone)).isEmpty();
    }

    @Test
    void whether_any_measure_that_needs_something_adds_up_in_a_dimension() {
        Measure families = filled(new Measure("families", tables, Set.of(), 1), 9, 4, 6, 5);
        families.protect(FIRST, Need.ofCount(4, 5));
        Measure cases = cases(40, 3, 15, 22);
        assertThat(demands(families, cases).isAnyAdditiveIn(part)).isFalse();
        cases.protect(FIRST, Need.ofCount(3, 5));
        assertThat(demands(families, cases).isAnyAdditiveIn(part)).isTrue();
    }

    @Test
    void what_a_programme_finds_for_one_end_is_hidden_and_free_for_the_other() {
        Measure cases = cases(40, 3, 15, 22);
        cases.protect(FIRST, new Need(1, 5));
        Hiding hiding = hiding();
        Optional<List<Shift>> found = demands(cases).byProgramme(FIRST, hiding);
        assertThat(found.orElseThrow()).extracting(Shift::direction).containsExactly(Direction.UP, Direction.DOWN);
        assertThat(hiding.hidden().cardinality()).isEqualTo(2);
        assertThat(hiding.hidden().get(FIRST)).isTrue();
    }

    @Test
    void where_a_programme_finds_nothing_for_one_end_there_is_nothing() {
        Measure cases = cases(10, 3, 1, 6);
        cases.protect(FIRST, new Need(1, 9));
        assertThat(demands(cases).byProgramme(FIRST, hiding())).isEmpty();
    }

    private boolean allowed(Need need, int sign) {
        Measure cases = cases(28, 3, 3, 22);
        cases.protect(FIRST, need);
        return demands(cases).price(SECOND, sign, hiding()) < NEVER;
    }

    private static Hiding hiding() {
        return new Hiding(new double[] {NEVER, 3, 15, 22}, new BitSet());
    }

    private static Demands demands(Measure... measures) {
        return new Demands(FIRST, List.of(measures).stream().map(Relations::of).toList());
    }

    private Measure cases(double... values) {
        return filled(new Measure("cases", tables, Set.of("part"), 1), values);
    }

    private static Measure filled(Measure measure, double... values) {
        for (int cell = 0; cell < values.length; cell++) {
            measure.set(cell, values[cell]);
        }
        return measure;
    }
}
