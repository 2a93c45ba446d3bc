package se.insatskollen.dashboard.web.saving;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.savings.simulation.Chance;

class OutcomeTest {
    @Test
    void it_pays_from_98_of_100_calculations() {
        assertThat(Outcome.of(new Chance(10_000, 9_800))).isEqualTo(Outcome.PAYS);
        assertThat(Outcome.of(new Chance(10_000, 9_799))).isEqualTo(Outcome.NOT_SURE);
    }

    @Test
    void it_goes_back_from_98_of_100_calculations_too() {
        assertThat(Outcome.of(new Chance(10_000, 200))).isEqualTo(Outcome.LOSES);
        assertThat(Outcome.of(new Chance(10_000, 201))).isEqualTo(Outcome.NOT_SURE);
    }
}
