package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Areas by sex, and areas by age: what else changes with one cell, and what that costs. Every cell costs its number. */
class MoveDraftTest {
    private static final Dimension AREA = Dimension.withTotal("area", "city", List.of("a", "b"));
    private static final Dimension SEX = Dimension.withTotal("sex", "all", List.of("girl", "boy"));
    private static final Dimension AGE = Dimension.withTotal("age", "every", List.of("young", "old"));

    private final LinkedTables tables = new LinkedTables(List.of(AREA, SEX, AGE));
    private final Measure cases;

    MoveDraftTest() {
        for (int area = 0; area < 3; area++) {
            for (int code = 0; code < 3; code++) {
                tables.add("by sex", area, code, 0);
                tables.add("by age", area, 0, code);
            }
        }
        // Adds up in nothing: a draft does not ask.
        cases = new Measure("cases", tables, Set.of(), 1);
        for (int cell = 0; cell < tables.size(); cell++) {
            cases.set(cell, 20);
        }
    }

    @Test
    void a_factor_of_every_dimension_changes_all_cells_of_their_product() {
        MoveDraft draft = draft(cell(1, 1, 0), 2);
        double cost = draft.fill(new Factor[] {against(AREA, 1), against(SEX, 1), Factor.only(0)});
        assertThat(changes(draft))
                .isEqualTo(Map.of(cell(1, 1, 0), 1.0, cell(1, 2, 0), -1.0, cell(2, 1, 0), -1.0, cell(2, 2, 0), 1.0));
        assertThat(cost).isEqualTo(cell(1, 1, 0) + cell(1, 2, 0) + cell(2, 1, 0) + cell(2, 2, 0));
    }

    @Test
    void a_new_choice_writes_over_the_old() {
        MoveDraft draft = draft(cell(1, 1, 0), 2);
        draft.fill(new Factor[] {against(AREA, 1), against(SEX, 1), Factor.only(0)});
        assertThat(draft.fill(new Factor[] {against(AREA, 1), Factor.only(1), Factor.only(0)}))
                .isEqualTo(cell(1, 1, 0) + cell(2, 1, 0));
        assertThat(changes(draft)).isEqualTo(Map.of(cell(1, 1, 0), 1.0, cell(2, 1, 0), -1.0));
    }

    @Test
    void a_cell_that_no_table_has_changes_nothing_and_costs_nothing() {
        MoveDraft draft = draft(cell(1, 1, 0), 2);
        assertThat(draft.fill(new Factor[] {Factor.only(1), Factor.only(1), against(AGE, 0)}))
                .isEqualTo(cell(1, 1, 0));
        assertThat(changes(draft)).isEqualTo(Map.of(cell(1, 1, 0), 1.0));
    }

    @Test
    void what_cannot_lose_so_much_has_no_price() {
        cases.set(cell(2, 1, 0), 9);
        Factor[] chosen = {against(AREA, 1), Factor.only(1), Factor.only(0)};
        assertThat(draft(cell(1, 1, 0), 8).fill(chosen)).isFinite();
        assertThat(draft(cell(1, 1, 0), 9).fill(chosen)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void of_each_dimension_of_which_the_cells_are_totals_the_cheapest_part_goes_along() {
        MoveDraft draft = draft(cell(1, 0, 0), 2);
        draft.fill(new Factor[] {against(AREA, 1), Factor.only(0), Factor.only(0)});
        assertThat(draft.carryDown(List.of(1, 2)))
                .isEqualTo(cell(1, 1, 0) + cell(2, 1, 0) + cell(1, 0, 1) + cell(2, 0, 1));
        assertThat(changes(draft))
                .isEqualTo(Map.of(
                        cell(1, 0, 0),
                        1.0,
                        cell(2, 0, 0),
                        -1.0,
                        cell(1, 1, 0),
                        1.0,
                        cell(2, 1, 0),
                        -1.0,
                        cell(1, 0, 1),
                        1.0,
                        cell(2, 0, 1),
                        -1.0));
    }

    @Test
    void where_the_cheapest_part_cannot_lose_so_much_the_other_goes_along() {
        cases.set(cell(2, 1, 0), 2);
        MoveDraft draft = draft(cell(1, 0, 0), 2);
        draft.fill(new Factor[] {against(AREA, 1), Factor.only(0), Factor.only(0)});
        assertThat(draft.carryDown(List.of(1))).isEqualTo(cell(1, 2, 0) + cell(2, 2, 0));
        assertThat(changes(draft)).containsEntry(cell(2, 2, 0), -1.0).doesNotContainKey(cell(2, 1, 0));
    }

    @Test
    void where_no_part_can_go_along_there_is_no_price() {
        cases.set(cell(2, 1, 0), 10);
        cases.set(cell(2, 2, 0), 10);
        MoveDraft draft = draft(cell(1, 0, 0), 12);
        draft.fill(new Factor[] {against(AREA, 1), Factor.only(0), Factor.only(0)});
        assertThat(draft.carryDown(List.of(1))).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void a_dimension_that_no_cell_is_told_apart_by_takes_nothing_along() {
        LinkedTables areas = new LinkedTables(List.of(AREA, SEX));
        for (int area = 0; area < 3; area++) {
            areas.add("t", area, 0);
        }
        MoveDraft draft = new MoveDraft(
                areas,
                new Hiding(new double[] {1, 2, 3}, new BitSet()),
                new Factors(areas),
                new Demands(1, List.of()),
                1);
        assertThat(draft.fill(new Factor[] {against(AREA, 1), Factor.only(0)})).isEqualTo(2 + 3);
        assertThat(draft.carryDown(List.of(1))).isZero();
        assertThat(draft.move(5).size()).isEqualTo(2);
    }

    @Test
    void a_cell_that_is_told_by_other_parts_only_cannot_go_along() {
        LinkedTables some = new LinkedTables(List.of(AREA, SEX));
        some.add("t", 1, 0);
        some.add("t", 2, 0);
        some.add("t", 1, 1);
        some.add("t", 1, 2);
        some.add("t", 2, 2);
        MoveDraft draft = new MoveDraft(
                some,
                new Hiding(new double[] {1, 2, 3, 400, 500}, new BitSet()),
                new Factors(some),
                new Demands(0, List.of()),
                0);
        draft.fill(new Factor[] {against(AREA, 1), Factor.only(0)});
        assertThat(draft.carryDown(List.of(1)))
                .as("of b no girls are told: dear as they are, the boys go")
                .isEqualTo(400 + 500);
    }

    @Test
    void a_cell_that_is_told_by_no_parts_at_all_is_no_hindrance() {
        LinkedTables some = new LinkedTables(List.of(AREA, SEX));
        some.add("t", 1, 0);
        some.add("t", 2, 0);
        some.add("t", 1, 1);
        MoveDraft draft = new MoveDraft(
                some,
                new Hiding(new double[] {1, 2, 300}, new BitSet()),
                new Factors(some),
                new Demands(0, List.of()),
                0);
        draft.fill(new Factor[] {against(AREA, 1), Factor.only(0)});
        assertThat(draft.carryDown(List.of(1)))
                .as("only the girls of a are told")
                .isEqualTo(300);
        assertThat(draft.move(303).size()).isEqualTo(3);
    }

    private MoveDraft draft(int cell, double step) {
        cases.protect(cell, new Need(cases.value(cell), cases.value(cell) + step));
        double[] costs = IntStream.range(0, tables.size()).asDoubleStream().toArray();
        return new MoveDraft(
                tables,
                new Hiding(costs, new BitSet()),
                new Factors(tables),
                new Demands(cell, List.of(Relations.of(cases))),
                cell);
    }

    private int cell(int area, int sex, int age) {
        return tables.find("by sex", area, sex, age);
    }

    private static Factor against(Dimension dimension, int code) {
        return Factor.of(dimension, code).get(0);
    }

    private Map<Integer, Double> changes(MoveDraft draft) {
        Shift shift = draft.move(0).by(cases, 1);
        Map<Integer, Double> changes = new TreeMap<>();
        for (int at = 0; at < shift.size(); at++) {
            changes.put(shift.cell(at), shift.value(at) - cases.value(shift.cell(at)));
        }
        return changes;
    }
}
