package se.insatskollen.dashboard.web.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.web.profile.OthersRange.Middle;

class OthersRangeTest {
    @Test
    void the_half_in_the_middle_lies_between_the_quartiles_of_type_7() {
        assertThat(OthersRange.of(figures("4", "1", "10", "2", "3", "7")))
                .contains(new OthersRange(
                        new BigDecimal("1"),
                        new BigDecimal("3.5"),
                        new BigDecimal("10"),
                        Optional.of(new Middle(new BigDecimal("2.25"), new BigDecimal("6.25")))));
    }

    @Test
    void a_quartile_that_is_one_of_the_figures_is_that_figure() {
        assertThat(OthersRange.of(figures("1", "2", "3", "4", "5")))
                .contains(new OthersRange(
                        new BigDecimal("1"),
                        new BigDecimal("3"),
                        new BigDecimal("5"),
                        Optional.of(new Middle(new BigDecimal("2"), new BigDecimal("4")))));
    }

    @Test
    void half_of_fewer_than_five_says_nothing() {
        assertThat(OthersRange.of(figures("0", "71", "90")))
                .contains(new OthersRange(
                        new BigDecimal("0"), new BigDecimal("71"), new BigDecimal("90"), Optional.empty()));
    }

    @Test
    void two_others_are_no_range() {
        assertThat(OthersRange.of(figures("1", "2"))).isEmpty();
    }

    private static List<BigDecimal> figures(String... figures) {
        return Stream.of(figures).map(BigDecimal::new).toList();
    }
}
