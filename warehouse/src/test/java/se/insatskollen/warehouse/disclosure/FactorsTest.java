package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.disclosure.Dimension.Sum;

/** Area by sex, and area by age, but never sex by age. */
class FactorsTest {
    private static final Dimension AREA = new Dimension(
            "area",
            List.of("land", "north", "a", "b", "c"),
            List.of(Sum.whole("north", List.of("a", "b")), Sum.whole("land", List.of("north", "c"))));

    private final LinkedTables tables = new LinkedTables(List.of(
            AREA,
            Dimension.withTotal("sex", "all", List.of("girl", "boy")),
            Dimension.withTotal("age", "every", List.of("young", "old"))));
    private final Factors factors;

    FactorsTest() {
        for (int code = 0; code < 3; code++) {
            tables.add("by sex", 2, code, 0);
            tables.add("by age", 2, 0, code);
        }
        factors = new Factors(tables);
    }

    @Test
    void dimensions_are_split_together_where_one_table_goes_below_the_totals_of_both() {
        assertThat(factors.areSplitTogether(0, 1)).isTrue();
        assertThat(factors.areSplitTogether(1, 0)).isTrue();
        assertThat(factors.areSplitTogether(0, 2)).isTrue();
        assertThat(factors.areSplitTogether(1, 2)).isFalse();
        assertThat(factors.areSplitTogether(2, 1)).isFalse();
        assertThat(factors.areSplitTogether(1, 1)).isFalse();
    }

    @Test
    void a_grand_total_stands_against_nothing() {
        assertThat(factors.isGrandTotal(0, AREA.place("land"))).isTrue();
        assertThat(factors.isGrandTotal(0, AREA.place("north")))
                .as("c stands against it")
                .isFalse();
        assertThat(factors.isGrandTotal(0, AREA.place("a"))).isFalse();
    }

    @Test
    void a_code_without_any_total_is_no_grand_total_either() {
        LinkedTables flat = new LinkedTables(List.of(Dimension.flat("year", List.of("2025"))));
        assertThat(new Factors(flat).isGrandTotal(0, 0)).isFalse();
    }

    @Test
    void those_of_a_code_are_worked_out_once() {
        assertThat(factors.of(1, 1)).hasSize(2).isSameAs(factors.of(1, 1));
        assertThat(factors.of(1, 1)).isNotSameAs(factors.of(2, 1));
    }
}
