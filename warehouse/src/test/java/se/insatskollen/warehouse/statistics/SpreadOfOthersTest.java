package se.insatskollen.warehouse.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SpreadOfOthersTest {
    private static ClusterSums families(double... values) {
        return DoubleStream.of(values)
                .mapToObj(value -> ClusterSums.ofCluster(1, value, 1))
                .reduce(ClusterSums.NONE, ClusterSums::plus);
    }

    @Test
    void an_area_that_is_alike_within_itself_is_as_uncertain_as_the_others_are_unlike() {
        // v = 100/3 of 0, 10, 0, 10; var = 2·v/2² = 50/3, error 4.0825, t of 3 degrees of freedom 3.1824.
        Estimate estimate =
                SpreadOfOthers.of(families(1, 1), families(0, 10, 0, 10)).orElseThrow();
        assertThat(estimate.value()).isEqualTo(1);
        assertThat(estimate.p95().orElseThrow().lower()).isCloseTo(1 - 12.9923, within(1e-3));
        assertThat(estimate.p95().orElseThrow().upper()).isCloseTo(1 + 12.9923, within(1e-3));
        assertThat(Mean.of(families(1, 1)).orElseThrow().p95().orElseThrow().width())
                .isZero();
    }

    @Test
    void others_of_one_family_have_no_spread_to_lend() {
        assertThat(SpreadOfOthers.of(families(1, 2), families(3))).isEmpty();
        assertThat(SpreadOfOthers.of(ClusterSums.NONE, families(1, 2))).isEmpty();
    }

    @Test
    void the_larger_the_area_the_narrower_its_interval() {
        ClusterSums others = families(0, 10, 0, 10);
        double few = SpreadOfOthers.of(families(1, 1), others)
                .orElseThrow()
                .p95()
                .orElseThrow()
                .width();
        double more = SpreadOfOthers.of(families(1, 1, 1, 1, 1, 1, 1, 1), others)
                .orElseThrow()
                .p95()
                .orElseThrow()
                .width();
        assertThat(more).isCloseTo(few / 2, within(1e-9));
    }
}
