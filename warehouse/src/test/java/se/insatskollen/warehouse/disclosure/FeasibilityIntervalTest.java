package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an intruder can work out, by hand. */
class FeasibilityIntervalTest {
    private static final Dimension ROW = Dimension.withTotal("row", "all", List.of("1", "2"));
    private static final Dimension COLUMN = Dimension.withTotal("column", "all", List.of("1", "2"));

    @Test
    void four_hidden_cells_with_rows_7_and_3_and_columns_6_and_4_can_be_so_much() {
        LinkedTables tables = new LinkedTables(List.of(ROW, COLUMN));
        double[][] values = {{10, 6, 4}, {7, 5, 2}, {3, 1, 2}};
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                tables.add("t", row, column);
            }
        }
        Measure measure = new Measure("cases", tables, Set.of("row", "column"), 0);
        BitSet inner = new BitSet();
        for (int cell = 0; cell < 9; cell++) {
            measure.set(cell, values[cell / 3][cell % 3]);
            inner.set(cell, cell / 3 > 0 && cell % 3 > 0);
        }
        Pattern pattern = Pattern.of(inner);
        assertThat(Audit.interval(measure, pattern, 4)).isEqualTo(new Audit.Interval(3, 6));
        assertThat(Audit.interval(measure, pattern, 5)).isEqualTo(new Audit.Interval(1, 4));
        assertThat(Audit.interval(measure, pattern, 7)).isEqualTo(new Audit.Interval(0, 3));
        assertThat(Audit.interval(measure, pattern, 8)).isEqualTo(new Audit.Interval(0, 3));
    }

    @Test
    void one_hidden_part_of_56600_is_what_the_others_leave() {
        Line line = new Line(56_600, 998, 47_600, 8_002);
        assertThat(line.interval(1)).isEqualTo(new Audit.Interval(998, 998));
    }

    @Test
    void a_second_hidden_part_leaves_anything_up_to_what_they_have_together() {
        Line line = new Line(56_600, 998, 47_600, 8_002);
        assertThat(line.interval(1, 3)).isEqualTo(new Audit.Interval(0, 9_000));
    }

    @Test
    void where_nought_is_shown_a_hidden_part_is_at_most_what_one_for_the_other_leaves() {
        LinkedTables tables = Line.tables();
        Measure measure = new Measure("families", tables, Set.of("part"), 1);
        Line.fill(measure, 9, 4, 5, 0);
        BitSet hidden = new BitSet();
        hidden.set(1, 3);
        assertThat(Audit.interval(measure, Pattern.of(hidden), 1)).isEqualTo(new Audit.Interval(0, 8));
    }

    @Test
    void a_part_and_its_total_that_are_both_hidden_have_no_upper_bound() {
        Line line = new Line(9, 4, 5, 0);
        assertThat(line.interval(1, 0)).isEqualTo(new Audit.Interval(0, Double.POSITIVE_INFINITY));
    }

    @Test
    void a_cell_that_nothing_is_tied_to_can_be_anything() {
        LinkedTables tables = new LinkedTables(List.of(Dimension.flat("part", List.of("a", "b"))));
        tables.add("t", 0);
        tables.add("t", 1);
        Measure measure = new Measure("families", tables, Set.of("part"), 1);
        measure.set(0, 3);
        measure.set(1, 8);
        BitSet hidden = new BitSet();
        hidden.set(0);
        assertThat(Audit.interval(measure, Pattern.of(hidden), 0))
                .isEqualTo(new Audit.Interval(0, Double.POSITIVE_INFINITY));
    }

    @Test
    void what_the_total_holds_beside_the_parts_is_taken_to_be_known() {
        Dimension sex = new Dimension(
                "sex", List.of("all", "girl", "boy"), List.of(Dimension.Sum.withOthers("all", List.of("girl", "boy"))));
        LinkedTables tables = new LinkedTables(List.of(sex));
        for (int code = 0; code < 3; code++) {
            tables.add("t", code);
        }
        Measure children = new Measure("children", tables, Set.of("sex"), 0);
        children.set(0, 10);
        children.set(1, 3);
        children.set(2, 6);
        BitSet hidden = new BitSet();
        hidden.set(1);
        assertThat(Audit.interval(children, Pattern.of(hidden), 1)).isEqualTo(new Audit.Interval(3, 3));
    }

    @Test
    void next_to_a_large_sum_a_small_amount_is_still_told_from_a_larger_one() {
        LinkedTables tables = Line.tables();
        Measure money = new Measure("kronor", tables, Set.of("part"), 0);
        Line.fill(money, 9_000_000_000.0, 1_000_000_000, 7_999_999_500.0, 500);
        money.protect(1, Need.ofMoney(1_000_000_000, 5_000, 10));
        BitSet alone = new BitSet();
        alone.set(1);
        assertThat(Audit.of(List.of(money), Pattern.of(alone)).exposures()).hasSize(1);
        BitSet withTooLittle = new BitSet();
        withTooLittle.set(1);
        withTooLittle.set(3);
        assertThat(Audit.of(List.of(money), Pattern.of(withTooLittle)).exposures())
                .isEmpty();
    }

    /** A total and three parts that add up. */
    private record Line(double total, double first, double second, double third) {
        static LinkedTables tables() {
            LinkedTables tables =
                    new LinkedTables(List.of(Dimension.withTotal("part", "all", List.of("first", "second", "third"))));
            for (int code = 0; code < 4; code++) {
                tables.add("t", code);
            }
            return tables;
        }

        static void fill(Measure measure, double total, double first, double second, double third) {
            measure.set(0, total);
            measure.set(1, first);
            measure.set(2, second);
            measure.set(3, third);
        }

        Audit.Interval interval(int cell, int... hiddenToo) {
            Measure measure = new Measure("kronor", tables(), Set.of("part"), 0);
            fill(measure, total, first, second, third);
            BitSet hidden = new BitSet();
            hidden.set(cell);
            for (int each : hiddenToo) {
                hidden.set(each);
            }
            return Audit.interval(measure, Pattern.of(hidden), cell);
        }
    }
}
