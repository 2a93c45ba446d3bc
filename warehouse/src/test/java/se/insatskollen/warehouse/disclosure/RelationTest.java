package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.insatskollen.warehouse.disclosure.Dimension.Sum;

/** A total, cell 0, and its parts, cells 1 and 2. */
class RelationTest {
    @ParameterizedTest
    @CsvSource({"9,4,5,true", "9.1,4,5,false", "8.9,4,5,false", "9.0000005,4,5,true", "9.00001,4,5,false"})
    void a_total_that_adds_up_is_the_sum_of_its_parts_but_for_rounding(
            double total, double first, double second, boolean holds) {
        assertThat(holds(new Relation(0, new int[] {1, 2}, true, 0), total, first, second))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"11,4,5,true", "9,4,5,false", "13,4,5,false"})
    void what_a_total_holds_beside_its_parts_is_counted_too(double total, double first, double second, boolean holds) {
        assertThat(holds(new Relation(0, new int[] {1, 2}, true, 2), total, first, second))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"4,4,5,false", "5,4,5,true", "7,4,5,true", "9,4,5,true", "10,4,5,false", "5,5,4,true", "4,5,4,false"})
    void a_total_of_what_can_come_twice_is_between_the_largest_part_and_their_sum(
            double total, double first, double second, boolean holds) {
        assertThat(holds(new Relation(0, new int[] {1, 2}, false, 0), total, first, second))
                .isEqualTo(holds);
    }

    @Test
    void it_has_something_hidden_when_total_or_a_part_is() {
        Relation relation = new Relation(0, new int[] {1, 2}, true, 0);
        assertThat(relation.hasHidden(hidden(0))).isTrue();
        assertThat(relation.hasHidden(hidden(2))).isTrue();
        assertThat(relation.hasHidden(hidden(3))).isFalse();
    }

    @Test
    void sums_may_be_off_by_a_millionth_of_a_step_of_one_and_by_what_doubles_lose_of_a_large_sum() {
        assertThat(Relations.tolerance(1, 0)).isEqualTo(1e-6);
        assertThat(Relations.tolerance(7, 0)).isEqualTo(1e-6);
        assertThat(Relations.tolerance(-0.5, 0)).isEqualTo(5e-7);
        assertThat(Relations.tolerance(0, -1e9)).isCloseTo(0.1, Offset.offset(1e-12));
        assertThat(Relations.tolerance(1, 1e9)).isCloseTo(0.100001, Offset.offset(1e-12));
    }

    @Test
    void an_intruder_knows_what_a_total_holds_beside_its_parts_as_closely_as_it_fits() {
        assertThat(others(Sum.withOthers("all", List.of("a", "b")), Set.of("code"), 11))
                .isEqualTo(2);
        assertThat(others(Sum.withOthers("all", List.of("a", "b")), Set.of(), 11))
                .isEqualTo(2);
        assertThat(others(Sum.withOthers("all", List.of("a", "b")), Set.of(), 7))
                .isZero();
        assertThat(others(Sum.whole("all", List.of("a", "b")), Set.of(), 7)).isZero();
        assertThat(others(Sum.whole("all", List.of("a", "b")), Set.of("code"), 9))
                .isZero();
    }

    private static double others(Sum sum, Set<String> additiveIn, double total) {
        LinkedTables tables = new LinkedTables(List.of(new Dimension("code", List.of("all", "a", "b"), List.of(sum))));
        for (int code = 0; code < 3; code++) {
            tables.add("t", code);
        }
        Measure measure = new Measure("children", tables, additiveIn, 0);
        measure.set(0, total);
        measure.set(1, 4);
        measure.set(2, 5);
        Relations relations = Relations.of(measure);
        assertThat(relations.all()).hasSize(1);
        for (int cell = 0; cell < 3; cell++) {
            assertThat(relations.of(cell)).isEqualTo(relations.all());
        }
        return relations.all().get(0).others();
    }

    private static boolean holds(Relation relation, double... values) {
        return relation.holds(cell -> values[cell]);
    }

    private static Pattern hidden(int cell) {
        BitSet hidden = new BitSet();
        hidden.set(cell);
        return Pattern.of(hidden);
    }
}
