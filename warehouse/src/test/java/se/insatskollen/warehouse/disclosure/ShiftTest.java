package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A total of 20 with the parts 3 and 17, where nought is shown. */
class ShiftTest {
    private final LinkedTables tables =
            new LinkedTables(List.of(Dimension.withTotal("part", "all", List.of("a", "b"))));
    private final Measure cases;

    ShiftTest() {
        for (int code = 0; code < 3; code++) {
            tables.add("t", code);
        }
        cases = new Measure("cases", tables, Set.of("part"), 1);
        cases.set(0, 20);
        cases.set(1, 3);
        cases.set(2, 17);
    }

    @Test
    void it_tells_the_values_of_the_other_table() {
        Shift shift = parts(2, Direction.UP);
        assertThat(shift.size()).isEqualTo(2);
        assertThat(shift.value(0)).isEqualTo(5);
        assertThat(shift.of(2)).isEqualTo(15);
        assertThat(shift.of(0)).as("what it does not change").isEqualTo(20);
    }

    @Test
    void it_is_possible_where_every_sum_still_holds() {
        assertThat(parts(2, Direction.UP).isPossible(Relations.of(cases))).isTrue();
        Shift alone = new Shift(cases, new int[] {1}, new double[] {2}, Direction.UP);
        assertThat(alone.isPossible(Relations.of(cases))).isFalse();
    }

    @Test
    void upwards_the_others_keep_at_least_one_and_downwards_they_may_go_to_nought() {
        assertThat(parts(16, Direction.UP).isPossible(Relations.of(cases))).isTrue();
        assertThat(parts(16.5, Direction.UP).isPossible(Relations.of(cases))).isFalse();
        assertThat(parts(-3, Direction.DOWN).isPossible(Relations.of(cases))).isTrue();
        assertThat(parts(-3.5, Direction.DOWN).isPossible(Relations.of(cases))).isFalse();
    }

    @Test
    void a_move_made_by_a_step_up_or_down_is_a_witness_of_that_end() {
        Move move = new Move(new int[] {1, 2, 0}, new int[] {1, -1, 0}, 2, 17);
        Shift up = move.by(cases, 4);
        assertThat(up.size()).isEqualTo(2);
        assertThat(up.value(0)).isEqualTo(7);
        assertThat(up.value(1)).isEqualTo(13);
        assertThat(up.direction()).isEqualTo(Direction.UP);
        assertThat(up.measure()).isSameAs(cases);
        Shift down = move.by(cases, -2);
        assertThat(down.value(0)).isEqualTo(1);
        assertThat(down.value(1)).isEqualTo(19);
        assertThat(down.direction()).isEqualTo(Direction.DOWN);
    }

    @Test
    void a_move_does_not_change_what_has_no_value_of_the_measure() {
        Measure other = new Measure("kronor", tables, Set.of(), 0);
        other.set(2, 900);
        Shift shift = new Move(new int[] {1, 2}, new int[] {1, -1}, 2, 17).by(other, 100);
        assertThat(shift.size()).isEqualTo(1);
        assertThat(shift.cell(0)).isEqualTo(2);
        assertThat(shift.value(0)).isEqualTo(800);
    }

    private Shift parts(double step, Direction direction) {
        return new Shift(cases, new int[] {1, 2}, new double[] {step, -step}, direction);
    }
}
