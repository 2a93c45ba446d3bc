package se.insatskollen.dashboard.page.invented.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MillionsTest {
    @Test
    void something_never_looks_like_nothing() {
        assertThat(Millions.shown(new BigDecimal("2.41"))).isEqualTo("2,4");
        assertThat(Millions.shown(new BigDecimal("0.05"))).isEqualTo("0,1");
        assertThat(Millions.shown(new BigDecimal("0.0007"))).isEqualTo("under 0,1");
        assertThat(Millions.shown(BigDecimal.ZERO)).isEqualTo("0,0");
    }
}
