package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two districts with a line of cells each, which share nothing: what has passed is not worked out again. */
class AuditMemoryTest {
    private final LinkedTables tables = new LinkedTables(List.of(
            Dimension.flat("district", List.of("north", "south")),
            Dimension.withTotal("sex", "all", List.of("girl", "boy"))));

    AuditMemoryTest() {
        for (int district = 0; district < 2; district++) {
            for (int sex = 0; sex < 3; sex++) {
                tables.add("cases", district, sex);
            }
        }
    }

    @Test
    void what_is_as_it_was_is_not_worked_out_again() {
        AuditMemory memory = new AuditMemory();
        Audit.Report first = Audit.of(List.of(cases(20, 3, 17, 30, 2, 28)), bothSexes(), memory);
        assertThat(first.exposures()).isEmpty();
        assertThat(first.programmes()).isEqualTo(4);
        assertThat(memory.passed()).hasSize(2);

        AuditMemory later = new AuditMemory(memory.passed());
        Audit.Report again = Audit.of(List.of(cases(20, 3, 17, 30, 2, 28)), bothSexes(), later);
        assertThat(again.exposures()).isEmpty();
        assertThat(again.programmes()).isZero();
        assertThat(later.passed()).isEqualTo(memory.passed());
    }

    @Test
    void what_has_changed_is_worked_out_and_what_has_gone_is_forgotten() {
        AuditMemory memory = new AuditMemory();
        Audit.of(List.of(cases(20, 3, 17, 30, 2, 28)), bothSexes(), memory);
        AuditMemory later = new AuditMemory(memory.passed());
        Audit.Report changed = Audit.of(List.of(cases(20, 3, 17, 31, 2, 29)), bothSexes(), later);
        assertThat(changed.programmes()).isEqualTo(2);
        assertThat(later.passed()).hasSize(2).isNotEqualTo(memory.passed());
    }

    @Test
    void what_has_failed_is_worked_out_every_time() {
        AuditMemory memory = new AuditMemory();
        BitSet girls = new BitSet();
        girls.set(1);
        girls.set(4);
        girls.set(5);
        Audit.Report first = Audit.of(List.of(cases(20, 3, 17, 30, 2, 28)), Pattern.of(girls), memory);
        assertThat(first.exposures()).containsExactly(new Exposure(1, "table cases, cell north · girl", "cases", 3, 3));
        assertThat(memory.passed()).hasSize(1);
        Audit.Report again =
                Audit.of(List.of(cases(20, 3, 17, 30, 2, 28)), Pattern.of(girls), new AuditMemory(memory.passed()));
        assertThat(again.exposures()).isEqualTo(first.exposures());
    }

    @Test
    void a_larger_need_a_shown_neighbour_and_another_floor_are_changes() {
        AuditMemory memory = new AuditMemory();
        Audit.of(List.of(cases(20, 3, 17, 30, 2, 28)), bothSexes(), memory);
        Measure needier = cases(20, 3, 17, 30, 2, 28);
        needier.protect(1, new Need(1, 25));
        assertThat(Audit.of(List.of(needier), bothSexes(), new AuditMemory(memory.passed()))
                        .exposures())
                .containsExactly(new Exposure(1, "table cases, cell north · girl", "cases", 0, 19));
        BitSet less = bothSexes().hidden();
        less.clear(2);
        assertThat(Audit.of(List.of(cases(20, 3, 17, 30, 2, 28)), Pattern.of(less), new AuditMemory(memory.passed()))
                        .exposures())
                .hasSize(1);
    }

    @Test
    void what_passed_because_its_table_was_withheld_has_not_passed_where_it_is_shown() {
        Measure cases = cases(20, 3, 17, 30, 2, 28);
        double[] costs = {9, 9, Double.POSITIVE_INFINITY, 9, 9, 9};
        costs[0] = Double.POSITIVE_INFINITY;
        Pattern withheld = new Suppressor(tables, List.of(cases), costs, new BitSet()).protect();
        assertThat(withheld.unprotected().stream()).containsExactly(1);
        AuditMemory memory = new AuditMemory();
        assertThat(Audit.of(List.of(cases), withheld, memory).exposures()).isEmpty();
        assertThat(Audit.of(List.of(cases), Pattern.of(withheld.hidden()), new AuditMemory(memory.passed()))
                        .exposures())
                .containsExactly(new Exposure(1, "table cases, cell north · girl", "cases", 3, 3));
    }

    private Measure cases(double... values) {
        Measure cases = new Measure("cases", tables, Set.of("sex"), 1);
        for (int cell = 0; cell < values.length; cell++) {
            cases.set(cell, values[cell]);
        }
        cases.protect(1, Need.ofCount(values[1], 5));
        cases.protect(4, Need.ofCount(values[4], 5));
        return cases;
    }

    private static Pattern bothSexes() {
        BitSet hidden = new BitSet();
        hidden.set(1, 3);
        hidden.set(4, 6);
        return Pattern.of(hidden);
    }
}
