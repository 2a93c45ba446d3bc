package se.insatskollen.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndexedPriceTest {
    @Test
    void a_moved_price_has_no_more_significant_digits_than_its_source() {
        assertThat(IndexedPrice.of(1_302_600L, 2).text()).isEqualTo("13\u00a0000");
        assertThat(IndexedPrice.of(553_250L, 4).text()).isEqualTo("5\u00a0533");
        assertThat(IndexedPrice.of(553_249L, 4).text()).isEqualTo("5\u00a0532");
        assertThat(IndexedPrice.of(80_300L, 3).text()).isEqualTo("803");
    }

    @Test
    void a_round_million_keeps_two_digits_when_it_is_moved() {
        assertThat(IndexedPrice.of(127_579_600L, 1).text()).isEqualTo("1\u00a0300\u00a0000");
    }

    @Test
    void half_is_rounded_up() {
        assertThat(IndexedPrice.of(125_000L, 2).text()).isEqualTo("1\u00a0300");
        assertThat(IndexedPrice.of(124_999L, 2).text()).isEqualTo("1\u00a0200");
    }

    @Test
    void a_chart_is_given_the_price_that_is_shown() {
        assertThat(IndexedPrice.of(553_210L, 2).kronor().toPlainString()).isEqualTo("5500");
    }
}
