package se.insatskollen.etl.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.warehouse.ExitCode;

class ScheduleTest {
    @TempDir
    Path folder;

    @Test
    void every_night_has_one_run() throws Exception {
        Nights nights = after("2026-05-09T02:15+02:00");
        nights.until("2026-05-12T12:00+02:00");
        assertThat(nights.runs)
                .containsExactly(
                        "2026-05-10 02:15 +02:00 for 2026-05-10",
                        "2026-05-11 02:15 +02:00 for 2026-05-11",
                        "2026-05-12 02:15 +02:00 for 2026-05-12");
    }

    @Test
    void the_spring_night_has_one_run_right_after_the_gap() throws Exception {
        Nights nights = after("2026-03-28T02:15+01:00");
        nights.until("2026-03-30T12:00+02:00");
        assertThat(nights.runs)
                .containsExactly("2026-03-29 03:00 +02:00 for 2026-03-29", "2026-03-30 02:15 +02:00 for 2026-03-30");
    }

    @Test
    void the_autumn_night_has_one_run_though_its_time_comes_twice() throws Exception {
        Nights nights = after("2026-10-24T02:15+02:00");
        nights.until("2026-10-26T12:00+01:00");
        assertThat(nights.runs)
                .containsExactly("2026-10-25 02:15 +02:00 for 2026-10-25", "2026-10-26 02:15 +01:00 for 2026-10-26");
    }

    @Test
    void the_autumn_night_has_one_run_also_when_the_schedule_is_started_anew_between_the_two_times() throws Exception {
        Nights nights = after("2026-10-24T02:15+02:00");
        nights.until("2026-10-25T02:50+02:00").restart("15 2 * * *").until("2026-10-25T12:00+01:00");
        assertThat(nights.runs).containsExactly("2026-10-25 02:15 +02:00 for 2026-10-25");
    }

    @Test
    void an_outage_of_three_days_is_made_up_for_by_one_run_at_once_under_the_latest_date() throws Exception {
        Nights nights = after("2026-05-09T02:15+02:00");
        nights.set("2026-05-12T09:40+02:00").restart("15 2 * * *").until("2026-05-13T12:00+02:00");
        assertThat(nights.runs)
                .containsExactly("2026-05-12 09:40 +02:00 for 2026-05-12", "2026-05-13 02:15 +02:00 for 2026-05-13");
    }

    @Test
    void a_machine_that_slept_makes_up_for_it_when_it_wakes() throws Exception {
        Nights nights = after("2026-05-09T02:15+02:00");
        nights.until("2026-05-09T22:00+02:00").set("2026-05-10T07:30+02:00").until("2026-05-10T12:00+02:00");
        assertThat(nights.runs).containsExactly("2026-05-10 07:30 +02:00 for 2026-05-10");
        assertThat(nights.events)
                .contains("2026-05-10 07:30 +02:00  The machine slept, or the clock was set forward, since"
                        + " 2026-05-09 21:59 +02:00.");
    }

    @Test
    void the_first_start_runs_at_once_for_the_latest_due_date() throws Exception {
        Nights nights = new Nights(folder, "2026-05-10T01:00+02:00");
        nights.until("2026-05-10T02:00+02:00");
        assertThat(nights.runs).containsExactly("2026-05-10 01:00 +02:00 for 2026-05-09");
    }

    @Test
    void a_start_soon_after_a_successful_run_does_nothing() throws Exception {
        Nights nights = after("2026-05-10T02:15+02:00");
        nights.until("2026-05-10T12:00+02:00");
        assertThat(nights.runs).isEmpty();
        assertThat(nights.events)
                .containsExactly(
                        "2026-05-10 02:15 +02:00  Nothing to catch up with. Next run: 2026-05-11 02:15 +02:00.");
    }

    @Test
    void a_clock_set_back_runs_no_date_twice() throws Exception {
        Nights nights = after("2026-05-09T02:15+02:00");
        nights.until("2026-05-11T03:00+02:00").set("2026-05-09T23:00+02:00").until("2026-05-12T12:00+02:00");
        assertThat(nights.runs)
                .containsExactly(
                        "2026-05-10 02:15 +02:00 for 2026-05-10",
                        "2026-05-11 02:15 +02:00 for 2026-05-11",
                        "2026-05-12 02:15 +02:00 for 2026-05-12");
        assertThat(nights.events)
                .contains("2026-05-09 23:00 +02:00  The clock was set back from 2026-05-11 02:59 +02:00.");
    }

    @Test
    void a_clock_set_back_runs_no_date_twice_after_a_restart_either() throws Exception {
        Nights nights = after("2026-05-09T02:15+02:00");
        nights.until("2026-05-10T03:00+02:00")
                .set("2026-05-09T23:00+02:00")
                .restart("15 2 * * *")
                .until("2026-05-10T12:00+02:00");
        assertThat(nights.runs).containsExactly("2026-05-10 02:15 +02:00 for 2026-05-10");
    }

    @Test
    void a_clock_that_was_far_ahead_for_a_while_does_not_stop_the_nights_after_it() throws Exception {
        Nights nights = after("2026-05-09T02:15+02:00");
        nights.set("2036-01-01T03:00+01:00").until("2036-01-01T04:00+01:00");
        nights.set("2026-05-10T02:00+02:00").until("2026-05-10T12:00+02:00");
        assertThat(nights.runs)
                .containsExactly("2036-01-01 03:00 +01:00 for 2036-01-01", "2026-05-10 02:15 +02:00 for 2026-05-10");
    }

    @Test
    void a_locked_import_and_one_that_could_not_publish_are_tried_again_after_a_quarter_of_an_hour() throws Exception {
        Nights nights = after("2026-05-09T02:15+02:00");
        nights.importsEnd(ExitCode.LOCKED, ExitCode.PUBLISH_FAILED).until("2026-05-10T12:00+02:00");
        assertThat(nights.runs)
                .containsExactly(
                        "2026-05-10 02:15 +02:00 for 2026-05-10",
                        "2026-05-10 02:32 +02:00 for 2026-05-10",
                        "2026-05-10 02:49 +02:00 for 2026-05-10");
    }

    @Test
    void a_locked_import_is_not_tried_again_when_the_other_one_did_the_work() throws Exception {
        Nights nights = after("2026-05-09T02:15+02:00");
        nights.importsEnd(ExitCode.LOCKED).until("2026-05-10T02:20+02:00");
        nights.importByHand().until("2026-05-10T12:00+02:00");
        assertThat(nights.runs).containsExactly("2026-05-10 02:15 +02:00 for 2026-05-10");
    }

    @Test
    void trying_again_ends_with_the_next_due_time() throws Exception {
        Nights nights = after("2026-05-09T02:15+02:00").restart("15 2,3 * * *");
        nights.importsEnd(ExitCode.LOCKED, ExitCode.LOCKED, ExitCode.LOCKED, ExitCode.LOCKED)
                .until("2026-05-10T12:00+02:00");
        assertThat(nights.runs)
                .containsExactly(
                        "2026-05-10 02:15 +02:00 for 2026-05-10",
                        "2026-05-10 02:32 +02:00 for 2026-05-10",
                        "2026-05-10 02:49 +02:00 for 2026-05-10",
                        "2026-05-10 03:06 +02:00 for 2026-05-10",
                        "2026-05-10 03:15 +02:00 for 2026-05-10");
    }

    @Test
    void other_failures_wait_for_the_next_due_time() throws Exception {
        Nights nights = after("2026-05-09T02:15+02:00");
        nights.importsEnd(ExitCode.REFUSED, ExitCode.REJECTED, ExitCode.USAGE).until("2026-05-13T12:00+02:00");
        assertThat(nights.runs)
                .containsExactly(
                        "2026-05-10 02:15 +02:00 for 2026-05-10",
                        "2026-05-11 02:15 +02:00 for 2026-05-11",
                        "2026-05-12 02:15 +02:00 for 2026-05-12",
                        "2026-05-13 02:15 +02:00 for 2026-05-13");
    }

    @Test
    void of_several_due_times_a_day_only_the_first_that_succeeds_counts() throws Exception {
        Nights nights = after("2026-05-09T14:15+02:00").restart("15 2,14 * * *");
        nights.importsEnd(ExitCode.REFUSED).until("2026-05-11T23:00+02:00");
        assertThat(nights.runs)
                .containsExactly(
                        "2026-05-10 02:15 +02:00 for 2026-05-10",
                        "2026-05-10 14:15 +02:00 for 2026-05-10",
                        "2026-05-11 02:15 +02:00 for 2026-05-11");
    }

    @Test
    void the_next_run_that_is_told_is_on_a_date_that_is_not_done() throws Exception {
        Nights nights = after("2026-05-10T02:15+02:00").restart("* * * * *");
        nights.until("2026-05-10T03:00+02:00");
        assertThat(nights.runs).isEmpty();
        assertThat(nights.events)
                .containsExactly(
                        "2026-05-10 02:15 +02:00  Nothing to catch up with. Next run: 2026-05-11 00:00 +02:00.");
    }

    @Test
    void a_run_by_hand_before_the_due_time_does_not_replace_the_one_that_is_due() throws Exception {
        Nights nights = after("2026-05-09T22:15+02:00").restart("15 22 * * *");
        nights.until("2026-05-10T10:00+02:00").importByHand().until("2026-05-11T12:00+02:00");
        assertThat(nights.runs).containsExactly("2026-05-10 22:15 +02:00 for 2026-05-10");
    }

    @Test
    void each_event_is_one_line() throws Exception {
        Nights nights = after("2026-05-09T02:15+02:00");
        nights.importsEnd(ExitCode.LOCKED).until("2026-05-10T03:00+02:00");
        assertThat(nights.events)
                .containsExactly(
                        "2026-05-09 02:15 +02:00  Nothing to catch up with. Next run: 2026-05-10 02:15 +02:00.",
                        "2026-05-10 02:15 +02:00  Import for business date 2026-05-10 starts.",
                        "2026-05-10 02:17 +02:00  Import for business date 2026-05-10 ended with exit code 3 (another"
                                + " import is running). It is tried again in 15 minutes. Next run: 2026-05-11 02:15"
                                + " +02:00.",
                        "2026-05-10 02:32 +02:00  Import for business date 2026-05-10 starts; it was due 2026-05-10"
                                + " 02:15 +02:00.",
                        "2026-05-10 02:34 +02:00  Import for business date 2026-05-10 ended with exit code 0"
                                + " (published or nothing new). Next run: 2026-05-11 02:15 +02:00.");
    }

    // A schedule that starts when a run has just succeeded.
    private Nights after(String successfulRun) throws Exception {
        return new Nights(folder, successfulRun).importByHand();
    }
}
