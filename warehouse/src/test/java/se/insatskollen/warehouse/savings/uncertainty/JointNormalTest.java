package se.insatskollen.warehouse.savings.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class JointNormalTest {
    private static final List<Double> ZERO = List.of(0.0, 0.0);

    @Test
    void the_triangle_is_the_one_worked_out_by_hand() {
        // 4 = 2², 2 = 2·1, 10 = 1² + 3².
        JointNormal joint = new JointNormal(ZERO, List.of(List.of(4.0, 2.0), List.of(2.0, 10.0)));
        assertThat(joint.cholesky()).isDeepEqualTo(new double[][] {{2, 0}, {1, 3}});
        assertThat(joint.standardDeviation(1)).isEqualTo(Math.sqrt(10));
    }

    @Test
    void a_number_known_from_another_or_exactly_adds_nothing_of_its_own() {
        JointNormal twice = new JointNormal(ZERO, List.of(List.of(1.0, 2.0), List.of(2.0, 4.0)));
        assertThat(twice.cholesky()).isDeepEqualTo(new double[][] {{1, 0}, {2, 0}});
        JointNormal exact = new JointNormal(ZERO, List.of(List.of(0.0, 0.0), List.of(0.0, 9.0)));
        assertThat(exact.cholesky()).isDeepEqualTo(new double[][] {{0, 0}, {0, 3}});
    }

    @Test
    void a_split_number_varies_as_its_parts_together() {
        JointNormal one = new JointNormal(List.of(10.0), List.of(List.of(4.0)));
        JointNormal parts = one.times(List.of(List.of(0.75), List.of(0.25)));
        assertThat(parts.mean()).containsExactly(7.5, 2.5);
        assertThat(parts.covariance()).containsExactly(List.of(2.25, 0.75), List.of(0.75, 0.25));
    }

    @Test
    void what_is_no_covariance_is_refused() {
        assertThatThrownBy(() -> new JointNormal(ZERO, List.of(List.of(1.0, 2.0), List.of(2.0, 1.0))))
                .hasMessageContaining("number 1 would have variance -3.0");
        assertThatThrownBy(() -> new JointNormal(ZERO, List.of(List.of(0.0, 1.0), List.of(1.0, 1.0))))
                .hasMessageContaining("does not vary");
        assertThatThrownBy(() -> new JointNormal(ZERO, List.of(List.of(1.0, 0.5), List.of(0.4, 1.0))))
                .hasMessageContaining("both");
        assertThatThrownBy(() -> new JointNormal(ZERO, List.of(List.of(1.0)))).hasMessageContaining("not 2 by 2");
    }
}
