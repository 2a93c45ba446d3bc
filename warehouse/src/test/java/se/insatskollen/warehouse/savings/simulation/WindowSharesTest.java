package se.insatskollen.warehouse.savings.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowSharesTest {
    @Test
    void nothing_goes_on_beyond_the_window_unless_somebody_asks() {
        assertThat(byYear(WindowShares.of(List.of(0.5, 0.5)))).containsExactly(0.5, 0.5);
    }

    @Test
    void the_effect_of_an_average_year_fades_from_the_year_after_the_window_on() {
        // 24 months: a year is half of the window. 0.5 · 0.5, then 0.5 · 0.5².
        assertThat(byYear(asked(List.of(0.5, 0.5), 1))).containsExactly(0.5, 0.5, 0.25, 0.125);
    }

    @Test
    void children_who_started_in_different_years_have_a_window_that_ends_with_the_last_of_them() {
        assertThat(byYear(asked(List.of(0.2, 0.5, 0.2, 0.1), 3))).containsExactly(0.2, 0.5, 0.2, 0.1, 0.25, 0.125);
        // A year of the window without days is still one of its years.
        assertThat(byYear(asked(List.of(0.5, 0.5), 2))).containsExactly(0.5, 0.5, 0.0, 0.25, 0.125);
        assertThat(byYear(asked(List.of(0.5, 0.5, 0.0), 1))).containsExactly(0.5, 0.5, 0.25, 0.125);
    }

    @Test
    void days_of_the_window_after_its_end_are_refused() {
        assertThatThrownBy(() -> asked(List.of(0.5, 0.4, 0.1), 1))
                .hasMessage("The window has a share of 0.1 in year 2 and ends in year 1");
    }

    @Test
    void shares_that_do_not_make_the_whole_window_are_refused() {
        assertThatThrownBy(() -> WindowShares.of(List.of(0.5, 0.4))).hasMessageContaining("not 1");
    }

    private static WindowShares asked(List<Double> shareByYear, int lastYear) {
        return new WindowShares(shareByYear, Optional.of(new WindowShares.Persistence(0.5, lastYear, 2, 0.5)));
    }

    private static List<Double> byYear(WindowShares window) {
        return IntStream.range(0, window.years()).mapToObj(window::share).toList();
    }
}
