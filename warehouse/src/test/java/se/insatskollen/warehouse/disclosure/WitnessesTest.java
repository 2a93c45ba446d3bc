package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two sensitive cells, 1 and 2, whose witnesses share cell 5. */
class WitnessesTest {
    private final Measure measure =
            new Measure("cases", new LinkedTables(List.of(Dimension.flat("code", List.of("a")))), Set.of(), 1);
    private final Shift up = shift(1, 5);
    private final Shift down = shift(1, 4);
    private final Shift second = shift(2, 5);
    private final Witnesses witnesses = new Witnesses();

    WitnessesTest() {
        witnesses.put(1, List.of(up, down));
        witnesses.put(2, List.of(second));
    }

    @Test
    void each_cell_keeps_its_own_and_all_are_told_in_the_order_of_cells() {
        assertThat(witnesses.of(1)).containsExactly(up, down);
        assertThat(witnesses.of(2)).containsExactly(second);
        assertThat(witnesses.of(3)).isEmpty();
        assertThat(witnesses.all()).containsExactly(up, down, second);
    }

    @Test
    void a_cell_is_needed_until_the_last_that_uses_it_has_gone() {
        assertThat(witnesses.isNeeded(5)).isTrue();
        assertThat(witnesses.isNeeded(6)).isFalse();
        assertThat(witnesses.remove(1)).containsExactly(up, down);
        assertThat(witnesses.isNeeded(4)).isFalse();
        assertThat(witnesses.isNeeded(5)).isTrue();
        assertThat(witnesses.remove(2)).containsExactly(second);
        assertThat(witnesses.isNeeded(5)).isFalse();
        assertThat(witnesses.remove(2)).isEmpty();
        assertThat(witnesses.all()).isEmpty();
    }

    @Test
    void new_ones_stand_instead_of_the_old() {
        witnesses.put(1, List.of(shift(1, 6)));
        assertThat(witnesses.isNeeded(4)).isFalse();
        assertThat(witnesses.isNeeded(6)).isTrue();
    }

    @Test
    void the_users_of_a_cell_are_the_sensitive_cells_that_lean_on_it() {
        assertThat(witnesses.users()).isEqualTo(Map.of(1, Set.of(1), 2, Set.of(2), 4, Set.of(1), 5, Set.of(1, 2)));
    }

    @Test
    void a_cell_that_several_shifts_change_counts_once() {
        assertThat(Witnesses.cells(List.of(up, down)).toArray()).containsExactly(1, 4, 5);
    }

    private Shift shift(int... cells) {
        return new Shift(measure, cells, new double[cells.length], Direction.UP);
    }
}
