package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two small districts, each hidden alone in a city of its own: both can be worked out. */
class ExposedExceptionTest {
    private final LinkedTables tables = new LinkedTables(List.of(
            Dimension.flat("city", List.of("north", "south")),
            Dimension.withTotal("district", "all", List.of("a", "b"))));
    private final Measure cases;

    ExposedExceptionTest() {
        for (int city = 0; city < 2; city++) {
            for (int district = 0; district < 3; district++) {
                tables.add("cases", city, district);
            }
        }
        cases = new Measure("cases", tables, Set.of("district"), 1);
        double[] values = {20, 3, 17, 30, 2, 28};
        for (int cell = 0; cell < values.length; cell++) {
            cases.set(cell, values[cell]);
        }
        cases.protect(1, Need.ofCount(3, 5));
        cases.protect(4, Need.ofCount(2, 5));
    }

    @Test
    void every_cell_that_can_be_worked_out_is_named_and_no_figure_is() {
        Audit.Report report = Audit.of(List.of(cases), hidden(1, 4));
        ExposedException fault = catchThrowableOfType(ExposedException.class, report::requireProtection);
        assertThat(fault.problems())
                .containsExactly(
                        "table cases, cell north · a: cases is hidden but can be worked out from what is shown;"
                                + " correct the rules that choose what else to hide",
                        "table cases, cell south · a: cases is hidden but can be worked out from what is shown;"
                                + " correct the rules that choose what else to hide");
        assertThat(fault).hasMessage(String.join("; ", fault.problems()));
    }

    @Test
    void what_is_protected_goes_through() {
        assertThatCode(Audit.of(List.of(cases), hidden(1, 2, 4, 5))::requireProtection)
                .doesNotThrowAnyException();
    }

    @Test
    void exposures_are_told_by_place_and_then_by_measure() {
        Measure children = new Measure("children", tables, Set.of("district"), 1);
        for (int cell = 0; cell < 6; cell++) {
            children.set(cell, cases.value(cell));
        }
        children.protect(1, Need.ofCount(3, 5));
        assertThat(Audit.of(List.of(children, cases), hidden(1, 4)).exposures())
                .containsExactly(
                        new Exposure(1, "table cases, cell north · a", "cases", 3, 3),
                        new Exposure(1, "table cases, cell north · a", "children", 3, 3),
                        new Exposure(4, "table cases, cell south · a", "cases", 2, 2));
    }

    private static Pattern hidden(int... cells) {
        BitSet hidden = new BitSet();
        for (int cell : cells) {
            hidden.set(cell);
        }
        return Pattern.of(hidden);
    }
}
