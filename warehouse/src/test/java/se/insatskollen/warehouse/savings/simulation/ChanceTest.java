package se.insatskollen.warehouse.savings.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChanceTest {
    @Test
    void it_pays_is_said_from_98_draws_of_100_and_never_by_rounding() {
        assertThat(new Chance(10_000, 9_799)).satisfies(chance -> {
            assertThat(chance.ofHundred()).isEqualTo(97);
            assertThat(chance.maySayItPays()).isFalse();
        });
        assertThat(new Chance(10_000, 9_800).maySayItPays()).isTrue();
    }

    @Test
    void it_loses_is_said_from_98_draws_of_100_too() {
        assertThat(new Chance(10_000, 200).maySayItLoses()).isTrue();
        assertThat(new Chance(10_000, 201).maySayItLoses()).isFalse();
    }

    @Test
    void a_share_of_draws_that_is_none_is_refused() {
        assertThatThrownBy(() -> new Chance(0, 0)).hasMessageContaining("no share");
        assertThatThrownBy(() -> new Chance(100, 101)).hasMessageContaining("no share");
    }
}
