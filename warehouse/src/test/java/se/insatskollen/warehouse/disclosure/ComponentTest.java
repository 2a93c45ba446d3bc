package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two rows and two columns with totals: 20 = 3 + 17 across the first row, and so on. */
class ComponentTest {
    private static final double[] VALUES = {50, 13, 37, 20, 3, 17, 30, 10, 20};
    private static final int TOTAL = 0;
    private static final int FIRST = 4;

    private final LinkedTables tables = new LinkedTables(List.of(
            Dimension.withTotal("row", "all", List.of("1", "2")),
            Dimension.withTotal("column", "all", List.of("1", "2"))));

    ComponentTest() {
        for (int cell = 0; cell < VALUES.length; cell++) {
            tables.add("t", cell / 3, cell % 3);
        }
    }

    @Test
    void hidden_cells_are_tied_by_the_sums_that_they_are_in() {
        List<Component> components = components(cases(1, "row", "column"), hidden(4, 5, 7, 8));
        assertThat(components).hasSize(1);
        assertThat(components.get(0).cells()).containsExactly(4, 5, 7, 8);
    }

    @Test
    void sums_of_shown_cells_tie_nothing() {
        List<Component> components = components(cases(1, "row", "column"), hidden(3, 8));
        assertThat(components).extracting(Component::cells).containsExactly(List.of(3), List.of(8));
    }

    @Test
    void a_total_is_tied_to_its_parts() {
        List<Component> components = components(cases(1, "row", "column"), hidden(3, 5, 7));
        assertThat(components).extracting(Component::cells).containsExactly(List.of(3, 5), List.of(7));
    }

    @Test
    void cells_that_are_tied_over_others_are_one_component_however_late_that_shows() {
        List<Component> components = components(cases(1, "row", "column"), hidden(0, 1, 4, 5, 8));
        assertThat(components).extracting(Component::cells).containsExactly(List.of(0, 1, 4, 5, 8));
    }

    @Test
    void what_is_not_published_of_a_measure_is_in_no_component_of_it() {
        Measure some = new Measure("some", tables, Set.of("row", "column"), 1);
        some.set(FIRST, 3);
        assertThat(components(some, hidden(4, 5))).extracting(Component::cells).containsExactly(List.of(4));
    }

    @Test
    void everything_that_its_intervals_and_needs_depend_on_is_in_its_hash() {
        Set<String> hashes = new HashSet<>();
        Pattern inner = hidden(4, 5, 7, 8);
        hashes.add(hash(cases(1, "row", "column"), inner));
        hashes.add(hash(cases(1, "row", "column"), inner));
        assertThat(hashes).as("the same again").hasSize(1);

        hashes.add(hash(cases(0, "row", "column"), inner));
        assertThat(hashes).as("another floor").hasSize(2);
        hashes.add(hash(cases(1, "row"), inner));
        assertThat(hashes).as("columns that do not add up").hasSize(3);
        hashes.add(hash(cases(1, "row", "column"), hidden(4, 5, 7, 8, 1)));
        assertThat(hashes).as("a hidden total").hasSize(4);
        hashes.add(hash(needing(0, 5), inner));
        assertThat(hashes).as("a need").hasSize(5);
        hashes.add(hash(needing(1, 5), inner));
        assertThat(hashes).as("a need of less below").hasSize(6);
        hashes.add(hash(needing(1, 6), inner));
        assertThat(hashes).as("a need of more above").hasSize(7);
        hashes.add(hash(needing(1, 6), new Pattern(inner.hidden(), hidden(FIRST).hidden(), List.of())));
        assertThat(hashes).as("withheld").hasSize(8);
        Measure other = cases(1, "row", "column");
        other.set(TOTAL, 51);
        other.set(1, 14);
        other.set(3, 21);
        other.set(FIRST, 4);
        hashes.add(hash(other, inner));
        assertThat(hashes).as("other values").hasSize(9);
    }

    @Test
    void what_a_total_holds_beside_its_parts_and_which_cells_they_are_is_in_its_hash() {
        LinkedTables lines = new LinkedTables(List.of(new Dimension(
                "part",
                List.of("all", "a", "b", "c"),
                List.of(Dimension.Sum.withOthers("all", List.of("a", "b", "c"))))));
        for (int code = 0; code < 4; code++) {
            lines.add("t", code);
        }
        Set<String> hashes = new HashSet<>();
        hashes.add(hash(line(lines, 20, 3, 4, 5), hidden(1)));
        hashes.add(hash(line(lines, 21, 3, 4, 5), hidden(1)));
        hashes.add(hash(line(lines, 20, 3, 4, Double.NaN), hidden(1)));
        hashes.add(hash(line(lines, 20, 3, Double.NaN, 4), hidden(1)));
        assertThat(hashes).hasSize(4);
    }

    private static Measure line(LinkedTables tables, double... values) {
        Measure children = new Measure("children", tables, Set.of("part"), 1);
        for (int cell = 0; cell < values.length; cell++) {
            if (!Double.isNaN(values[cell])) {
                children.set(cell, values[cell]);
            }
        }
        return children;
    }

    private Measure needing(double atMost, double atLeast) {
        Measure cases = cases(1, "row", "column");
        cases.protect(FIRST, new Need(atMost, atLeast));
        return cases;
    }

    private Measure cases(double floor, String... additiveIn) {
        Measure cases = new Measure("cases", tables, Set.of(additiveIn), floor);
        for (int cell = 0; cell < VALUES.length; cell++) {
            cases.set(cell, VALUES[cell]);
        }
        return cases;
    }

    private static String hash(Measure measure, Pattern pattern) {
        return components(measure, pattern).get(0).hash(pattern);
    }

    private static List<Component> components(Measure measure, Pattern pattern) {
        return Component.of(Relations.of(measure), pattern);
    }

    private static Pattern hidden(int... cells) {
        BitSet hidden = new BitSet();
        for (int cell : cells) {
            hidden.set(cell);
        }
        return Pattern.of(hidden);
    }
}
