package se.insatskollen.dashboard.web.saving;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.savings.simulation.Chance;

class OutcomeTest {
    @Test
    void it_pays_from_95_of_100_calculations() {
        assertThat(Outcome.of(new Chance(10_000, 9_500))).isEqualTo(Outcome.PAYS);
        assertThat(Outcome.of(new Chance(10_000, 9_499))).isEqualTo(Outcome.NO_SURE_DIFFERENCE);
    }

    @Test
    void it_goes_back_from_95_of_100_calculations_too() {
        assertThat(Outcome.of(new Chance(10_000, 500))).isEqualTo(Outcome.LOSES);
        assertThat(Outcome.of(new Chance(10_000, 501))).isEqualTo(Outcome.NO_SURE_DIFFERENCE);
    }
}
