package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Families by tertial: 6, 5 and 4, in the year 9, because a family can come twice. */
class NonAdditiveTest {
    private static final int LAST = 3;

    private final LinkedTables tables =
            new LinkedTables(List.of(Dimension.withTotal("time", "year", List.of("T1", "T2", "T3"))));
    private final double[] costs = {9, 6, 5, 4};

    NonAdditiveTest() {
        for (int code = 0; code < 4; code++) {
            tables.add("families by tertial", code);
        }
    }

    @Test
    void a_tertial_has_no_more_families_than_the_year_and_no_fewer_than_the_others_leave_to_it() {
        Measure families = families(9, 6, 5, 4);
        assertThat(Audit.interval(families, hidden(LAST), LAST)).isEqualTo(new Audit.Interval(0, 9));
        assertThat(Audit.interval(families(13, 6, 5, 4), hidden(LAST), LAST)).isEqualTo(new Audit.Interval(2, 13));
    }

    @Test
    void a_hidden_year_has_at_least_the_largest_tertial_and_at_most_all_of_them() {
        assertThat(Audit.interval(families(9, 6, 5, 4), hidden(0), 0)).isEqualTo(new Audit.Interval(6, 15));
    }

    @Test
    void an_intruder_who_could_add_them_up_would_know_it() {
        Measure cases = new Measure("cases", tables, Set.of("time"), 1);
        fill(cases, 15, 6, 5, 4);
        assertThat(Audit.interval(cases, hidden(LAST), LAST)).isEqualTo(new Audit.Interval(4, 4));
    }

    @Test
    void nothing_is_hidden_beside_it_where_nothing_adds_up() {
        Measure families = families(9, 6, 5, 4);
        families.protect(LAST, Need.ofCount(4, 5));
        Pattern pattern = new Suppressor(tables, List.of(families), costs, new BitSet()).protect();
        assertThat(pattern.hidden().stream()).containsExactly(LAST);
        assertThat(pattern.unprotected().isEmpty()).isTrue();
        assertThat(Audit.of(List.of(families), pattern).exposures()).isEmpty();
    }

    @Test
    void something_goes_too_where_the_bounds_alone_tell_too_much() {
        Measure families = families(14, 6, 5, 4);
        families.protect(LAST, Need.ofCount(4, 5));
        Pattern pattern = new Suppressor(tables, List.of(families), costs, new BitSet()).protect();
        assertThat(Audit.interval(families, hidden(LAST), LAST)).isEqualTo(new Audit.Interval(3, 14));
        assertThat(pattern.hidden().stream()).containsExactly(2, LAST);
        assertThat(Audit.interval(families, pattern, LAST)).isEqualTo(new Audit.Interval(0, 14));
    }

    @Test
    void a_second_measure_of_the_same_cells_that_adds_up_decides_for_both() {
        Measure families = families(9, 6, 5, 4);
        families.protect(LAST, Need.ofCount(4, 5));
        Measure cases = new Measure("cases", tables, Set.of("time"), 1);
        fill(cases, 17, 7, 6, 4);
        cases.protect(LAST, Need.ofCount(4, 5));
        Pattern pattern = new Suppressor(tables, List.of(families, cases), costs, new BitSet()).protect();
        assertThat(pattern.hidden().stream()).containsExactly(2, LAST);
        assertThat(Audit.of(List.of(families, cases), pattern).exposures()).isEmpty();
        assertThat(Audit.of(List.of(families, cases), hidden(LAST)).exposures())
                .containsExactly(new Exposure(LAST, "table families by tertial, cell T3", "cases", 4, 4));
    }

    private Measure families(double... values) {
        Measure families = new Measure("families", tables, Set.of(), 1);
        fill(families, values);
        return families;
    }

    private static void fill(Measure measure, double... values) {
        for (int cell = 0; cell < values.length; cell++) {
            measure.set(cell, values[cell]);
        }
    }

    private static Pattern hidden(int cell) {
        BitSet hidden = new BitSet();
        hidden.set(cell);
        return Pattern.of(hidden);
    }
}
