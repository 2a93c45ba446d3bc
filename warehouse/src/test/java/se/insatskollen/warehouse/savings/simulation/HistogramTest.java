package se.insatskollen.warehouse.savings.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HistogramTest {
    @Test
    void the_bars_are_the_narrowest_round_ones_with_room_for_all() {
        // −100 kr to 359 kr is 459 kr: 24 bars of 20 kr from −120 kr on have room, of 15 kr they have not.
        Histogram histogram = Histogram.of(new double[] {-10_000, 0, 100, 2_000, 2_001, 35_900});
        assertThat(histogram.fromKronor()).isEqualTo(-120);
        assertThat(histogram.barKronor()).isEqualTo(20);
        // −100 lies in (−120, −100], 0 in (−20, 0], 1 and 20 in (0, 20], 20.01 in (20, 40], 359 in (340, 360].
        assertThat(IntStream.range(0, Histogram.BARS)
                        .filter(bar -> histogram.draws().get(bar) > 0)
                        .boxed())
                .containsExactly(0, 5, 6, 7, 23);
        assertThat(List.of(
                        histogram.upToKronor(0),
                        histogram.upToKronor(5),
                        histogram.upToKronor(6),
                        histogram.upToKronor(23)))
                .containsExactly(-100L, 0L, 20L, 360L);
        assertThat(histogram.draws().get(6)).isEqualTo(2);
    }

    @Test
    void draws_that_are_all_alike_lie_in_one_bar() {
        Histogram histogram = Histogram.of(new double[] {100_000_000, 100_000_000});
        assertThat(histogram.draws().get(0)).isEqualTo(2);
        assertThat(histogram.upToKronor(0)).isEqualTo(1_000_000);
    }

    @Property
    void every_draw_lies_in_a_bar_and_nought_is_an_edge(
            @ForAll @Size(min = 1, max = 50) List<@DoubleRange(min = -1e13, max = 1e13) Double> drawn) {
        double[] ore = drawn.stream().mapToDouble(one -> one).toArray();
        Histogram histogram = Histogram.of(ore);
        assertThat(histogram.draws()).hasSize(Histogram.BARS);
        assertThat(histogram.draws().stream().mapToInt(many -> many).sum()).isEqualTo(ore.length);
        assertThat(histogram.fromKronor() % histogram.barKronor()).isZero();
        int above = IntStream.range(0, Histogram.BARS)
                .filter(bar -> histogram.upToKronor(bar) > 0)
                .map(histogram.draws()::get)
                .sum();
        assertThat(above).isEqualTo(Arrays.stream(ore).filter(one -> one > 0).count());
    }
}
