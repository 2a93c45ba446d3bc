package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Three cells that cost 7, 8 and 9; the first is hidden from the start. */
class HidingTest {
    private final BitSet first = BitSet.valueOf(new long[] {1});
    private final Hiding hiding = new Hiding(new double[] {7, 8, 9}, first);

    @Test
    void what_is_hidden_already_costs_nothing_and_keeps_its_price() {
        assertThat(hiding.cost(0)).isZero();
        assertThat(hiding.price(0)).isEqualTo(7);
        assertThat(hiding.cost(1)).isEqualTo(8);
    }

    @Test
    void hiding_and_showing_again() {
        hiding.hide(2);
        assertThat(hiding.cost(2)).isZero();
        hiding.show(2);
        assertThat(hiding.cost(2)).isEqualTo(9);
        assertThat(hiding.hidden().stream()).containsExactly(0);
    }

    @Test
    void once_it_is_closed_nothing_more_can_be_hidden() {
        hiding.close();
        assertThat(hiding.cost(0)).isZero();
        assertThat(hiding.cost(1)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void a_shift_hides_every_cell_that_it_changes() {
        LinkedTables tables = new LinkedTables(List.of(Dimension.flat("code", List.of("a", "b", "c"))));
        Measure measure = new Measure("cases", tables, Set.of(), 0);
        hiding.hide(new Shift(measure, new int[] {1, 2}, new double[] {1, -1}, Direction.UP));
        assertThat(hiding.hidden().stream()).containsExactly(0, 1, 2);
        assertThat(first.cardinality()).as("what was given is not written in").isEqualTo(1);
    }
}
