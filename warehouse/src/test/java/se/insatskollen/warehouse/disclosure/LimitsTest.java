package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings that would show one family alone are refused. */
class LimitsTest {
    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void a_threshold_below_two_would_show_one_alone(int least) {
        String remedy = " is %d; one alone would be shown. Give at least 2".formatted(least);
        assertThatThrownBy(() -> new Limits(least, 5, 3, 10))
                .isInstanceOf(RefusedTableException.class)
                .hasMessage("The threshold of families" + remedy);
        assertThatThrownBy(() -> new Limits(5, least, 3, 10)).hasMessage("The threshold of employees" + remedy);
        assertThatThrownBy(() -> new Limits(5, 5, least, 10)).hasMessage("The threshold of providers" + remedy);
    }

    @Test
    void two_is_a_threshold_and_100_per_cent_are_a_percentage() {
        Limits least = new Limits(2, 2, 2, 100);
        assertThat(least.isFew(1)).isTrue();
        assertThat(least.isFew(2)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 100.1, Double.NaN})
    void p_is_a_percentage(double percent) {
        assertThatThrownBy(() -> new Limits(5, 5, 3, percent))
                .isInstanceOf(RefusedTableException.class)
                .hasMessage("p is %s; give more than 0 and at most 100 per cent".formatted(percent));
    }
}
