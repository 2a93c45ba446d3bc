package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Twelve candidates are kept, or three that cost nothing. */
class BestMovesTest {
    private final BestMoves best = new BestMoves();

    @Test
    void moves_come_cheapest_first_in_whatever_order_they_were_found() {
        add(7, 3, 5);
        assertThat(best.moves()).extracting(Move::cost).containsExactly(3.0, 5.0, 7.0);
    }

    @Test
    void anything_is_among_them_until_there_are_twelve() {
        add(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(best.worst()).isEqualTo(Double.POSITIVE_INFINITY);
        add(12);
        assertThat(best.worst()).isEqualTo(12);
    }

    @Test
    void the_dearest_of_thirteen_is_dropped() {
        add(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0.5);
        assertThat(best.moves())
                .hasSize(12)
                .extracting(Move::cost)
                .startsWith(0.5)
                .endsWith(11.0);
        assertThat(best.worst()).isEqualTo(11);
    }

    @Test
    void three_that_cost_nothing_are_enough_and_two_are_not() {
        add(0, 0, 4);
        assertThat(best.worst()).isEqualTo(Double.POSITIVE_INFINITY);
        add(0);
        assertThat(best.worst()).isZero();
    }

    private void add(double... costs) {
        for (double cost : costs) {
            best.add(new Move(new int[] {1}, new int[] {1}, 1, cost));
        }
    }
}
