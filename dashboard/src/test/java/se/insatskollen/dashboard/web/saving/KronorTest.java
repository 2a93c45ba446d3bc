package se.insatskollen.dashboard.web.saving;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KronorTest {
    @Test
    void an_estimated_amount_has_two_digits() {
        assertThat(Kronor.text(823_456_700)).isEqualTo("8,2 miljoner kronor");
        assertThat(Kronor.text(-9_412_345_600.0)).isEqualTo("\u221294 miljoner kronor");
        assertThat(Kronor.text(3_812_345)).isEqualTo("38\u00a0000 kronor");
        assertThat(Kronor.text(99_600_000)).isEqualTo("1 miljon kronor");
    }

    @Test
    void two_amounts_of_one_unit_name_it_once() {
        assertThat(Kronor.between(-410_000_000, 940_000_000)).isEqualTo("mellan \u22124,1 och +9,4 miljoner kronor");
        assertThat(Kronor.between(87_000_000, 300_000_000))
                .isEqualTo("mellan +870\u00a0000 kronor och +3 miljoner kronor");
        assertThat(Kronor.between(-200_000_000, -87_000_000))
                .isEqualTo("mellan \u22122 miljoner och \u2212870\u00a0000 kronor");
    }
}
