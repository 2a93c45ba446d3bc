package se.insatskollen.dashboard.web.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.codes.DatePrecision;

class WhenTest {
    private static final LocalDate MEETING = LocalDate.of(2026, 8, 24);

    @Test
    void the_day_after_the_meeting_is_new_and_the_day_of_the_meeting_is_not() {
        assertThat(when("2026-08-25", DatePrecision.DAY).since(MEETING)).isEqualTo(Newness.NEW);
        assertThat(when("2026-08-24", DatePrecision.DAY).since(MEETING)).isEqualTo(Newness.OLD);
    }

    @Test
    void a_month_is_new_when_all_of_it_comes_after_and_may_be_new_when_the_meeting_was_in_it() {
        assertThat(when("2026-09-01", DatePrecision.MONTH).since(MEETING)).isEqualTo(Newness.NEW);
        assertThat(when("2026-08-01", DatePrecision.MONTH).since(MEETING)).isEqualTo(Newness.PERHAPS);
        assertThat(when("2026-07-01", DatePrecision.MONTH).since(MEETING)).isEqualTo(Newness.OLD);
        assertThat(when("2026-08-01", DatePrecision.MONTH).since(LocalDate.of(2026, 8, 31)))
                .isEqualTo(Newness.OLD);
        assertThat(when("2026-08-31", DatePrecision.MONTH).since(LocalDate.of(2026, 7, 31)))
                .isEqualTo(Newness.NEW);
    }

    @Test
    void a_year_is_new_when_all_of_it_comes_after_and_may_be_new_when_the_meeting_was_in_it() {
        assertThat(when("2027-01-01", DatePrecision.YEAR).since(MEETING)).isEqualTo(Newness.NEW);
        assertThat(when("2026-01-01", DatePrecision.YEAR).since(MEETING)).isEqualTo(Newness.PERHAPS);
        assertThat(when("2025-12-31", DatePrecision.YEAR).since(MEETING)).isEqualTo(Newness.OLD);
    }

    @Test
    void a_season_is_three_months_and_winter_begins_in_december() {
        assertThat(when("2026-09-01", DatePrecision.SEASON).since(MEETING)).isEqualTo(Newness.NEW);
        assertThat(when("2026-06-01", DatePrecision.SEASON).since(MEETING)).isEqualTo(Newness.PERHAPS);
        assertThat(when("2026-03-01", DatePrecision.SEASON).since(MEETING)).isEqualTo(Newness.OLD);
        assertThat(Span.of(LocalDate.of(2026, 2, 1), DatePrecision.SEASON))
                .isEqualTo(new Span(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 2, 28)));
        assertThat(Span.of(LocalDate.of(2026, 12, 1), DatePrecision.SEASON))
                .isEqualTo(new Span(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 28)));
    }

    @Test
    void a_date_without_a_precision_is_a_day_and_no_date_is_no_answer() {
        assertThat(new When(Optional.of(MEETING), Optional.empty()).since(MEETING.minusDays(1)))
                .isEqualTo(Newness.NEW);
        When unknown = new When(Optional.empty(), Optional.empty());
        assertThat(unknown.since(MEETING)).isEqualTo(Newness.UNDATED);
        assertThat(unknown.text()).isEqualTo("framgår inte");
    }

    @Test
    void a_span_cannot_end_before_it_begins() {
        assertThatThrownBy(() -> new Span(MEETING, MEETING.minusDays(1)))
                .hasMessage("Span ends 2026-08-23 before it starts 2026-08-24");
    }

    private static When when(String day, DatePrecision precision) {
        return new When(Optional.of(LocalDate.parse(day)), Optional.of(precision));
    }
}
