package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a pattern brings as witnesses saves linear programmes, but is believed only where it can be. */
class AuditWitnessTest {
    private final LinkedTables tables =
            new LinkedTables(List.of(Dimension.withTotal("part", "all", List.of("first", "second", "third"))));
    private final BitSet hidden = new BitSet();

    AuditWitnessTest() {
        for (int code = 0; code < 4; code++) {
            tables.add("t", code);
        }
        hidden.set(1, 3);
    }

    @Test
    void a_pattern_that_brings_witnesses_of_both_ends_takes_no_programme() {
        Measure cases = cases();
        Pattern chosen = new Suppressor(tables, List.of(cases), new double[] {40, 3, 15, 22}, new BitSet()).protect();
        assertThat(chosen.hidden()).isEqualTo(hidden);
        assertThat(chosen.shifts()).hasSize(2);
        assertThat(Audit.of(List.of(cases), chosen).programmes()).isZero();
        assertThat(Audit.of(List.of(cases), Pattern.of(hidden)).programmes()).isEqualTo(2);
    }

    @Test
    void a_witness_of_one_end_leaves_a_programme_for_the_other() {
        Measure cases = cases();
        assertThat(programmes(cases, witness(cases, 2, Direction.UP))).isEqualTo(1);
        assertThat(programmes(cases, witness(cases, -2, Direction.DOWN))).isEqualTo(1);
        assertThat(programmes(cases, witness(cases, 1, Direction.UP))).isEqualTo(2);
    }

    @Test
    void a_witness_that_changes_something_shown_is_none() {
        Measure cases = cases();
        Shift shown = new Shift(cases, new int[] {1, 3}, new double[] {2, -2}, Direction.UP);
        assertThat(programmes(cases, shown)).isEqualTo(2);
        Shift other = new Shift(cases, new int[] {1, 3}, new double[] {-2, 2}, Direction.DOWN);
        hidden.clear(2);
        assertThat(Audit.of(List.of(cases), new Pattern(hidden, new BitSet(), List.of(shown, other)))
                        .exposures())
                .containsExactly(new Exposure(1, "table t, cell first", "cases", 3, 3));
    }

    @Test
    void a_witness_that_could_not_be_is_none() {
        Measure cases = cases();
        assertThat(programmes(cases, new Shift(cases, new int[] {1}, new double[] {2}, Direction.UP)))
                .isEqualTo(2);
    }

    @Test
    void a_witness_of_one_measure_says_nothing_of_another() {
        Measure cases = cases();
        assertThat(programmes(cases, witness(cases(), 2, Direction.UP))).isEqualTo(2);
    }

    @Test
    void a_hidden_cell_that_nothing_bounds_is_protected_upwards() {
        LinkedTables alone = new LinkedTables(List.of(Dimension.flat("part", List.of("first"))));
        alone.add("t", 0);
        Measure families = new Measure("families", alone, Set.of(), 1);
        families.set(0, 3);
        families.protect(0, Need.ofCount(3, 5));
        BitSet first = new BitSet();
        first.set(0);
        Audit.Report report = Audit.of(List.of(families), Pattern.of(first));
        assertThat(report.exposures()).isEmpty();
        assertThat(report.programmes()).isEqualTo(2);
    }

    @Test
    void of_what_is_sensitive_and_shown_nothing_is_asked() {
        assertThat(Audit.of(List.of(cases()), Pattern.of(new BitSet())).programmes())
                .isZero();
    }

    private int programmes(Measure cases, Shift witness) {
        Audit.Report report = Audit.of(List.of(cases), new Pattern(hidden, new BitSet(), List.of(witness)));
        assertThat(report.exposures()).isEmpty();
        return report.programmes();
    }

    private static Shift witness(Measure cases, double step, Direction direction) {
        return new Shift(cases, new int[] {1, 2}, new double[] {step, -step}, direction);
    }

    private Measure cases() {
        Measure cases = new Measure("cases", tables, Set.of("part"), 1);
        double[] values = {40, 3, 15, 22};
        for (int cell = 0; cell < values.length; cell++) {
            cases.set(cell, values[cell]);
        }
        cases.protect(1, Need.ofCount(3, 5));
        return cases;
    }
}
