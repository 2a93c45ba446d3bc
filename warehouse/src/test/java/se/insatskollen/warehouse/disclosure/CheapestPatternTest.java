package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Small tables with their totals first: what is hidden besides the small cells costs as little as it can. */
class CheapestPatternTest {
    @Test
    void what_one_cell_needed_is_shown_again_when_others_have_had_something_else_hidden() {
        assertThat(shown(new int[][] {{2, 3}, {9, 1}}))
                .containsExactly(
                        "*   11  *", //
                        "*   *   *",
                        "10  *   *");
        assertThat(shown(new int[][] {{4, 4}, {1, 3}}))
                .containsExactly(
                        "*   *   7", //
                        "8   *   *",
                        "*   *   *");
    }

    @Test
    void of_hidden_cells_that_can_stand_in_for_each_other_the_dearest_is_shown_again() {
        assertThat(shown(new int[][] {{1, 3}, {4, 2}}))
                .as("10 rather than the 6 that would do as well")
                .containsExactly(
                        "10  *   *", //
                        "*   *   *",
                        "*   *   *");
        assertThat(shown(new int[][] {{4, 4, 2}, {3, 4, 2}}))
                .as("8 rather than 7")
                .containsExactly(
                        "19  *   8   *", //
                        "10  *   *   *",
                        "9   *   *   *");
    }

    @Test
    void what_a_cell_leans_on_instead_is_not_shown_afterwards() {
        assertThat(shown(new int[][] {{1, 3, 3}, {0, 2, 0}}))
                .containsExactly(
                        "9   *   *   *", //
                        "*   *   *   *",
                        "*   0   *   0");
    }

    private static List<String> shown(int[][] inner) {
        CountTable table = CountTable.of(inner);
        boolean[][] hidden = table.hidden(table.protect());
        assertThat(new IndependentIntruder(table.counts(), hidden).isStumped()).isTrue();
        assertThat(furtherValue(table, hidden)).isEqualTo(new ExactOptimum(table.counts()).leastValue());
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < hidden.length; row++) {
            StringBuilder told = new StringBuilder();
            for (int column = 0; column < hidden[0].length; column++) {
                String cell = hidden[row][column] ? "*" : Integer.toString(table.counts()[row][column]);
                told.append("%-4s".formatted(cell));
            }
            rows.add(told.toString().strip());
        }
        return rows;
    }

    private static int furtherValue(CountTable table, boolean[][] hidden) {
        int[] value = {0};
        table.forEach((row, column) -> {
            int count = table.counts()[row][column];
            value[0] += hidden[row][column] && !CountTable.isFew(count) ? count : 0;
        });
        return value[0];
    }
}
