package se.insatskollen.warehouse.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.disclosure.Dimension;
import se.insatskollen.warehouse.disclosure.ExposedException;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.LinkedTables;
import se.insatskollen.warehouse.disclosure.Measure;
import se.insatskollen.warehouse.disclosure.Need;
import se.insatskollen.warehouse.disclosure.Retelling;

class DecisionTest {
    private static final double ALWAYS_SHOWN = Double.POSITIVE_INFINITY;
    private static final double[] COSTS = {ALWAYS_SHOWN, 1, ALWAYS_SHOWN};

    private final LinkedTables tables = tables();
    private final Measure cases = cases(tables);

    @Test
    void a_cell_that_no_pattern_protects_is_withheld_with_its_whole_table() throws Exception {
        assertThat(new Decision(tables, new Retelling(tables, Limits.USUAL), List.of(cases), COSTS)
                        .hidden(cell -> "the whole table").stream().boxed())
                .containsExactly(0, 1, 2);
    }

    @Test
    void an_audit_that_fails_names_the_table_and_the_cell_and_not_the_figure() {
        assertThatThrownBy(() -> new Decision(tables, new Retelling(tables, Limits.USUAL), List.of(cases), COSTS)
                        .hidden(cell -> "cell " + cell))
                .isInstanceOf(ExposedException.class)
                .hasMessage(
                        "table small, cell alfa: cases is hidden but can be worked out from what is shown; correct the"
                                + " rules that choose what else to hide");
    }

    // stad 23 = alfa 3 + beta 20
    private static LinkedTables tables() {
        LinkedTables tables = new LinkedTables(List.of(Dimension.withTotal("area", "stad", List.of("alfa", "beta"))));
        for (int area = 0; area < 3; area++) {
            tables.add("small", area);
        }
        return tables;
    }

    private static Measure cases(LinkedTables tables) {
        Measure cases = new Measure("cases", tables, Set.of("area"), 1);
        cases.set(0, 23);
        cases.set(1, 3);
        cases.set(2, 20);
        cases.protect(1, Need.ofCount(3, 5));
        return cases;
    }
}
