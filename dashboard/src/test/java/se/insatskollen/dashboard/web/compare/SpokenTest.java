package se.insatskollen.dashboard.web.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.indicators.Indicators;

class SpokenTest {
    @Test
    void every_indicator_has_words_of_its_own() {
        assertThat(Indicators.ALL).extracting(Indicator::id).allMatch(Spoken::has);
    }
}
