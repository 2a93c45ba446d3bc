package se.insatskollen.dashboard.web.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScaleRowTest {
    @Test
    void reliable_change_names_the_spread_and_the_reliability_with_its_source() {
        ScaleRow scale = new ScaleRow(
                "SDQ",
                2341,
                new BigDecimal("4.9312"),
                Optional.of(new BigDecimal("0.7300")),
                Optional.of("Goodman 2001"),
                Optional.of(new BigDecimal("7.1024")));
        assertThat(scale.sentence())
                .isEqualTo("SDQ: standardavvikelsen före insatsen är 4,9 poäng, räknad på 2\u00a0341 mätningar. "
                        + "Formulärets reliabilitet är 0,73 (Goodman 2001). "
                        + "En förändring är säker när den är större än 7,1 poäng.");
    }

    @Test
    void change_in_standard_deviations_needs_the_spread_alone() {
        ScaleRow scale = new ScaleRow(
                "ORS", 180, new BigDecimal("6.0000"), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(scale.sentence())
                .isEqualTo("ORS: standardavvikelsen före insatsen är 6,0 poäng, räknad på 180 mätningar.");
    }
}
