package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.insatskollen.warehouse.disclosure.Dimension.Sum;

/** Bad input is refused with the table and the cell. */
class RefusedTableTest {
    private final LinkedTables tables =
            new LinkedTables(List.of(Dimension.withTotal("district", "city", List.of("north", "south"))));
    private final int city = tables.add("cases by district", 0);
    private final int north = tables.add("cases by district", 1);
    private final int south = tables.add("cases by district", 2);

    @ParameterizedTest
    @ValueSource(doubles = {-1, -1e-9, Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY})
    void a_figure_is_a_number_that_is_not_negative(double value) {
        assertThatThrownBy(() -> cases().set(north, value))
                .isInstanceOf(RefusedTableException.class)
                .hasMessage(
                        "table cases by district, cell north: cases is %s; a figure is a number that is not negative"
                                .formatted(value));
    }

    @Test
    void a_total_is_the_sum_of_its_parts() {
        assertThatThrownBy(() -> audit(filled(cases(), 10, 4, 5)))
                .isInstanceOf(RefusedTableException.class)
                .hasMessage("table cases by district, cell city: cases and its parts by district do not add up;"
                        + " correct what is wrong");
        assertThatThrownBy(() -> audit(filled(cases(), 8, 4, 5)))
                .isInstanceOf(RefusedTableException.class)
                .hasMessageContaining("cell city: cases and its parts by district do not add up");
    }

    @Test
    void a_total_of_what_can_come_twice_is_no_less_than_a_part_and_no_more_than_their_sum() {
        assertThatThrownBy(() -> audit(filled(families(), 4, 3, 5)))
                .isInstanceOf(RefusedTableException.class)
                .hasMessageContaining("cell city: families and its parts by district do not add up");
        assertThatThrownBy(() -> audit(filled(families(), 9, 3, 5)))
                .isInstanceOf(RefusedTableException.class)
                .hasMessageContaining("cell city: families and its parts by district do not add up");
        audit(filled(families(), 5, 3, 5));
        audit(filled(families(), 8, 3, 5));
    }

    @Test
    void the_suppressor_refuses_what_does_not_add_up_as_well() {
        Measure wrong = filled(cases(), 10, 4, 5);
        assertThatThrownBy(() -> new Suppressor(tables, List.of(wrong), new double[3], new BitSet()))
                .isInstanceOf(RefusedTableException.class)
                .hasMessageContaining("cell city");
    }

    @Test
    void what_has_no_value_cannot_be_protected() {
        assertThatThrownBy(() -> cases().protect(south, new Need(1, 5)))
                .isInstanceOf(RefusedTableException.class)
                .hasMessage("table cases by district, cell south: cases is to be protected but has no value");
    }

    @Test
    void a_total_is_not_part_of_itself() {
        assertRefused(
                "The dimension district goes round in a circle at city: it is part of itself",
                List.of("city", "north"),
                Sum.whole("city", List.of("north")),
                Sum.whole("north", List.of("city")));
    }

    @Test
    void parts_do_not_overlap() {
        assertRefused(
                "The dimension district counts something twice in city: its part east overlaps another",
                List.of("city", "west", "east", "a", "b", "c"),
                Sum.whole("west", List.of("a", "b")),
                Sum.whole("east", List.of("b", "c")),
                Sum.whole("city", List.of("west", "east")));
    }

    @Test
    void a_total_is_not_split_in_ways_that_contradict_each_other() {
        assertRefused(
                "The dimension district splits city in two ways that do not consist of the same",
                List.of("city", "a", "b", "c"),
                Sum.whole("city", List.of("a", "b")),
                Sum.whole("city", List.of("b", "c")));
    }

    @Test
    void no_part_comes_twice_and_no_total_has_none() {
        String problem = "The dimension district has a total city of no parts, or of a part that comes twice";
        assertRefused(problem, List.of("city", "a"), Sum.whole("city", List.of("a", "a")));
        assertRefused(problem, List.of("city", "a"), Sum.whole("city", List.of()));
    }

    @Test
    void every_code_is_known_and_comes_once() {
        assertRefused("The dimension district has no code b", List.of("city"), Sum.whole("city", List.of("b")));
        assertRefused("The dimension district has the code a twice", List.of("a", "a"));
    }

    @Test
    void contributions_are_told_in_order_and_are_numbers() {
        assertThatThrownBy(() -> new CellFacts.Money(9, 3, 4)).isInstanceOf(RefusedTableException.class);
        assertThatThrownBy(() -> new CellFacts.Money(9, 3, -1)).isInstanceOf(RefusedTableException.class);
        assertThatThrownBy(() -> new CellFacts.Money(Double.NaN, 3, 1)).isInstanceOf(RefusedTableException.class);
        assertThatThrownBy(() -> new CellFacts.Money(9, Double.NaN, 1)).isInstanceOf(RefusedTableException.class);
        assertThatThrownBy(() -> new CellFacts.Money(9, Double.POSITIVE_INFINITY, 1))
                .isInstanceOf(RefusedTableException.class);
        new CellFacts.Money(9, 4, 4);
    }

    @Test
    void an_interval_has_its_ends_in_order() {
        assertThatThrownBy(() -> new Need(5, 1)).isInstanceOf(RefusedTableException.class);
        assertThatThrownBy(() -> new Need(Double.NaN, 1)).isInstanceOf(RefusedTableException.class);
        new Need(3, 3);
    }

    @Test
    void a_cell_has_one_code_of_every_dimension() {
        assertThatThrownBy(() -> tables.add("cases", 0, 0))
                .isInstanceOf(RefusedTableException.class)
                .hasMessage("table cases: a cell has 2 codes; there are 1 dimensions");
        assertThatThrownBy(() -> tables.add("cases", 3))
                .isInstanceOf(RefusedTableException.class)
                .hasMessage("table cases: a cell has no code of the dimension district");
        assertThatThrownBy(() -> tables.add("cases", -1)).isInstanceOf(RefusedTableException.class);
    }

    @Test
    void every_cell_has_a_cost_that_is_a_number() {
        Measure cases = filled(cases(), 9, 4, 5);
        assertThatThrownBy(() -> new Suppressor(tables, List.of(cases), new double[2], new BitSet()))
                .isInstanceOf(RefusedTableException.class)
                .hasMessage("There are 3 cells but 2 costs");
        assertThatThrownBy(() -> new Suppressor(tables, List.of(cases), new double[] {1, Double.NaN, 1}, new BitSet()))
                .isInstanceOf(RefusedTableException.class)
                .hasMessage("table cases by district, cell north: hiding it costs NaN; a cost is not negative");
        assertThatThrownBy(() -> new Suppressor(tables, List.of(cases), new double[] {1, 1, -1}, new BitSet()))
                .isInstanceOf(RefusedTableException.class)
                .hasMessageContaining("cell south: hiding it costs -1.0");
    }

    private Measure cases() {
        return new Measure("cases", tables, Set.of("district"), 1);
    }

    private Measure families() {
        return new Measure("families", tables, Set.of(), 1);
    }

    private Measure filled(Measure measure, double total, double first, double second) {
        measure.set(city, total);
        measure.set(north, first);
        measure.set(south, second);
        return measure;
    }

    private static void audit(Measure measure) {
        Audit.of(List.of(measure), Pattern.of(new BitSet()));
    }

    private static void assertRefused(String message, List<String> codes, Sum... sums) {
        assertThatThrownBy(() -> new Dimension("district", codes, List.of(sums)))
                .isInstanceOf(RefusedTableException.class)
                .hasMessage(message);
    }
}
