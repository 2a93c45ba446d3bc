package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small count of 3, which must seem to be 1 or less and 5 or more; another of 1; and one of 17 that needs nothing. */
class DoubtsTest {
    private final LinkedTables tables =
            new LinkedTables(List.of(Dimension.flat("code", List.of("three", "one", "seventeen"))));
    private final Measure cases;

    DoubtsTest() {
        for (int code = 0; code < 3; code++) {
            tables.add("t", code);
        }
        cases = new Measure("cases", tables, Set.of(), 1);
        cases.set(0, 3);
        cases.set(1, 1);
        cases.set(2, 17);
        cases.protect(0, Need.ofCount(3, 5));
        cases.protect(1, Need.ofCount(1, 5));
    }

    @Test
    void the_true_table_is_the_first_witness() {
        Doubts doubts = new Doubts(cases, Pattern.of(new BitSet()));
        assertThat(doubts.isLow(0)).isTrue();
        assertThat(doubts.isHigh(0)).isTrue();
        assertThat(doubts.isLow(1)).as("it is one").isFalse();
        assertThat(doubts.isHigh(1)).isTrue();
        assertThat(doubts.remains(1)).isTrue();
        assertThat(doubts.remains(2)).as("it needs nothing").isFalse();
    }

    @Test
    void of_a_cell_that_is_withheld_with_its_table_nothing_is_left_to_prove() {
        BitSet first = new BitSet();
        first.set(0);
        Doubts doubts = new Doubts(cases, new Pattern(first, first, List.of()));
        assertThat(doubts.remains(0)).isFalse();
        assertThat(doubts.remains(1)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,false", "1.0000001,false", "1.1,true", "4,true", "5,true"})
    void a_table_found_for_the_lower_end_settles_only_that(double value, boolean isLow) {
        Doubts doubts = new Doubts(cases, Pattern.of(new BitSet()));
        doubts.settle(Map.of(0, value), Direction.DOWN);
        assertThat(doubts.isLow(0)).isEqualTo(isLow);
        assertThat(doubts.isHigh(0)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1,false,true", "4.9,true,true", "4.9999999,true,false", "5,true,false", "6,true,false"})
    void a_table_found_for_the_upper_end_settles_either(double value, boolean isLow, boolean isHigh) {
        Doubts doubts = new Doubts(cases, Pattern.of(new BitSet()));
        doubts.settle(Map.of(0, value, 2, 17.0), Direction.UP);
        assertThat(doubts.isLow(0)).isEqualTo(isLow);
        assertThat(doubts.isHigh(0)).isEqualTo(isHigh);
        assertThat(doubts.remains(0)).isTrue();
    }

    @Test
    void where_ends_are_close_to_each_other_a_table_must_come_as_much_closer_to_them() {
        Measure shares = new Measure("shares", tables, Set.of(), 0);
        shares.set(0, 0.5);
        shares.protect(0, new Need(0.4995, 0.5005));
        Doubts doubts = new Doubts(shares, Pattern.of(new BitSet()));
        doubts.settle(Map.of(0, 0.4995005), Direction.UP);
        doubts.settle(Map.of(0, 0.5004995), Direction.UP);
        assertThat(doubts.isLow(0)).isTrue();
        assertThat(doubts.isHigh(0)).isTrue();
    }

    @Test
    void a_shift_settles_what_it_changes_in_its_direction() {
        Doubts doubts = new Doubts(cases, Pattern.of(new BitSet()));
        doubts.settle(new Shift(cases, new int[] {1, 0}, new double[] {4, 2}, Direction.DOWN));
        assertThat(doubts.isHigh(0)).isTrue();
        doubts.settle(new Shift(cases, new int[] {1, 0}, new double[] {4, 2}, Direction.UP));
        assertThat(doubts.isHigh(0)).isFalse();
        assertThat(doubts.remains(1)).isFalse();
        doubts.settle(new Shift(cases, new int[] {0}, new double[] {-2}, Direction.DOWN));
        assertThat(doubts.remains(0)).isFalse();
    }

    @Test
    void what_nothing_bounds_is_high_enough() {
        Doubts doubts = new Doubts(cases, Pattern.of(new BitSet()));
        doubts.settleHigh(0);
        assertThat(doubts.isHigh(0)).isFalse();
        assertThat(doubts.isLow(0)).isTrue();
        assertThat(doubts.isHigh(1)).isTrue();
    }
}
