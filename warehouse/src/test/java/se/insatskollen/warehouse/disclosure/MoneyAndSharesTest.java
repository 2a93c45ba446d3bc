package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Needs of amounts, and of shares by what they count and what they leave out. */
class MoneyAndSharesTest {
    private final LinkedTables tables =
            new LinkedTables(List.of(Dimension.withTotal("district", "city", List.of("a", "b", "c"))));

    MoneyAndSharesTest() {
        for (int code = 0; code < 4; code++) {
            tables.add("cost by district", code);
        }
    }

    @Test
    void an_amount_is_hidden_with_another_that_is_large_enough_to_hide_it() {
        Measure kronor = measure("kronor", 0, 1_000, 330, 20, 650);
        kronor.protect(1, Need.ofMoney(330, 300, 10));
        Pattern pattern = protect(kronor);
        assertThat(pattern.hidden().stream()).as("20 kronor could not hide 30").containsExactly(1, 3);
        assertThat(Audit.of(List.of(kronor), Pattern.of(hidden(1, 2))).exposures())
                .containsExactly(new Exposure(1, "table cost by district, cell a", "kronor", 0, 350));
    }

    @Test
    void both_sides_of_an_amount_count() {
        Measure kronor = measure("kronor", 0, 1_000, 330, 40, 630);
        kronor.protect(1, Need.ofMoney(330, 300, 10));
        assertThat(protect(kronor).hidden().stream()).containsExactly(1, 2);
    }

    @Test
    void of_a_share_what_it_counts_and_what_it_leaves_out_are_both_protected() {
        Measure counted = measure("counted", 1, 60, 17, 18, 25);
        Measure others = measure("others", 1, 40, 1, 2, 37);
        others.protect(1, Need.ofCount(1, 5));
        others.protect(2, Need.ofCount(2, 5));
        Pattern pattern = protect(counted, others);
        assertThat(pattern.hidden().stream())
                .as("one and two alone are three together: neither could be five")
                .containsExactly(1, 2, 3);
        assertThat(Audit.of(List.of(counted, others), pattern).exposures()).isEmpty();
        assertThat(Audit.of(List.of(counted, others), Pattern.of(hidden(1, 2))).exposures())
                .extracting(Exposure::measure, Exposure::place, Exposure::upper)
                .containsExactly(
                        tuple("others", "table cost by district, cell a", 2.0),
                        tuple("others", "table cost by district, cell b", 2.0));
    }

    @Test
    void a_cell_that_is_not_published_of_a_measure_is_no_part_of_its_sums() {
        Measure some = new Measure("some", tables, Set.of("district"), 0);
        some.set(0, 30);
        some.set(1, 10);
        some.set(3, 20);
        some.protect(1, new Need(5, 15));
        assertThat(some.has(2)).isFalse();
        Pattern pattern = protect(some);
        assertThat(pattern.hidden().stream()).containsExactly(1, 3);
        assertThat(Audit.of(List.of(some), pattern).exposures()).isEmpty();
    }

    @Test
    void a_nought_that_is_shown_as_nought_is_never_hidden_however_cheap() {
        Measure families = measure("families", 1, 20, 3, 0, 17);
        families.protect(1, Need.ofCount(3, 5));
        Pattern pattern =
                new Suppressor(tables, List.of(families), new double[] {20, 3, 0, 17}, new BitSet()).protect();
        assertThat(pattern.hidden().stream()).containsExactly(1, 3);
    }

    @Test
    void a_nought_that_would_only_have_to_gain_is_not_hidden_either() {
        LinkedTables square = new LinkedTables(List.of(
                Dimension.withTotal("row", "all", List.of("1", "2")),
                Dimension.withTotal("column", "all", List.of("1", "2"))));
        double[] counts = {36, 10, 26, 27, 1, 26, 9, 9, 0};
        double[] costs = {90, 90, 90, 90, 1, 2, 90, 2, 0};
        for (int cell = 0; cell < 9; cell++) {
            square.add("t", cell / 3, cell % 3);
        }
        Measure families = new Measure("families", square, Set.of("row", "column"), 1);
        for (int cell = 0; cell < 9; cell++) {
            families.set(cell, counts[cell]);
        }
        families.protect(4, Need.ofCount(1, 5));
        Pattern pattern = new Suppressor(square, List.of(families), costs, new BitSet()).protect();
        assertThat(pattern.isHidden(8)).as("hidden, it would seem at least one").isFalse();
        assertThat(pattern.unprotected().isEmpty()).isTrue();
        assertThat(families.isShownAsNought(8)).isTrue();
        assertThat(families.isShownAsNought(4)).as("one is not nought").isFalse();
    }

    private Pattern protect(Measure... measures) {
        double[] costs = new double[4];
        for (int cell = 0; cell < costs.length; cell++) {
            costs[cell] = measures[0].has(cell) ? measures[0].value(cell) : 1;
        }
        return new Suppressor(tables, List.of(measures), costs, new BitSet()).protect();
    }

    private Measure measure(String name, double floor, double... values) {
        Measure measure = new Measure(name, tables, Set.of("district"), floor);
        for (int cell = 0; cell < values.length; cell++) {
            measure.set(cell, values[cell]);
        }
        return measure;
    }

    private static BitSet hidden(int... cells) {
        BitSet hidden = new BitSet();
        for (int cell : cells) {
            hidden.set(cell);
        }
        return hidden;
    }
}
