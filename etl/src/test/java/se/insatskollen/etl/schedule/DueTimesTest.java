package se.insatskollen.etl.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** Due times through the nights when Swedish clocks are moved: 2026-03-29 at 02:00, and 2026-10-25 at 03:00. */
class DueTimesTest {
    private static final DueTimes NIGHTLY = dueTimes("15 2 * * *");

    @Test
    void an_ordinary_night_is_due_on_the_minute() {
        assertThat(NIGHTLY.next(at("2026-05-09T12:00+02:00"))).contains(due("2026-05-10", "2026-05-10T02:15+02:00"));
        assertThat(NIGHTLY.latest(at("2026-05-10T02:15+02:00"))).contains(due("2026-05-10", "2026-05-10T02:15+02:00"));
        assertThat(NIGHTLY.latest(at("2026-05-10T02:14:59+02:00")))
                .contains(due("2026-05-09", "2026-05-09T02:15+02:00"));
    }

    @Test
    void a_time_that_the_spring_night_leaves_out_is_due_right_after_the_gap() {
        assertThat(NIGHTLY.next(at("2026-03-28T12:00+01:00"))).contains(due("2026-03-29", "2026-03-29T03:00+02:00"));
        assertThat(NIGHTLY.latest(at("2026-03-29T01:59:59+01:00")))
                .contains(due("2026-03-28", "2026-03-28T02:15+01:00"));
        assertThat(NIGHTLY.latest(at("2026-03-29T03:00+02:00"))).contains(due("2026-03-29", "2026-03-29T03:00+02:00"));
        assertThat(NIGHTLY.next(at("2026-03-29T03:00+02:00"))).contains(due("2026-03-30", "2026-03-30T02:15+02:00"));
    }

    @Test
    void a_time_that_the_autumn_night_has_twice_is_due_the_first_time() {
        assertThat(NIGHTLY.next(at("2026-10-24T12:00+02:00"))).contains(due("2026-10-25", "2026-10-25T02:15+02:00"));
        assertThat(NIGHTLY.next(at("2026-10-25T02:15+02:00"))).contains(due("2026-10-26", "2026-10-26T02:15+01:00"));
        assertThat(NIGHTLY.latest(at("2026-10-25T02:10+01:00"))).contains(due("2026-10-25", "2026-10-25T02:15+02:00"));
        assertThat(NIGHTLY.latest(at("2026-10-25T02:15+01:00"))).contains(due("2026-10-25", "2026-10-25T02:15+02:00"));
        assertThat(NIGHTLY.next(at("2026-10-25T02:10+01:00"))).contains(due("2026-10-26", "2026-10-26T02:15+01:00"));
    }

    @Test
    void times_around_the_gap_and_the_repeated_hour_stay_what_they_are() {
        assertThat(dueTimes("0 3 * * *").next(at("2026-03-28T12:00+01:00")))
                .contains(due("2026-03-29", "2026-03-29T03:00+02:00"));
        assertThat(dueTimes("59 1 * * *").next(at("2026-03-28T12:00+01:00")))
                .contains(due("2026-03-29", "2026-03-29T01:59+01:00"));
        assertThat(dueTimes("0 3 * * *").next(at("2026-10-25T02:30+01:00")))
                .contains(due("2026-10-25", "2026-10-25T03:00+01:00"));
    }

    @Test
    void the_first_due_time_of_a_date_is_found_from_a_later_one() {
        DueTimes twice = dueTimes("15 2,14 * * *");
        assertThat(twice.firstOfDate(due("2026-05-10", "2026-05-10T14:15+02:00")))
                .isEqualTo(due("2026-05-10", "2026-05-10T02:15+02:00"));
        DueTimes atMidnight = dueTimes("0 0,12 * * *");
        assertThat(atMidnight.firstOfDate(due("2026-05-10", "2026-05-10T12:00+02:00")))
                .isEqualTo(due("2026-05-10", "2026-05-10T00:00+02:00"));
    }

    private static DueTimes dueTimes(String cron) {
        return new DueTimes(CronExpression.of(cron));
    }

    private static Due due(String businessDate, String at) {
        return new Due(LocalDate.parse(businessDate), at(at));
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
