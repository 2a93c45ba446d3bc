package se.insatskollen.warehouse.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.tables.FctCase;

class TimelinessUnitsTest {
    private TinyStar star;

    @BeforeEach
    void open() throws SQLException {
        star = new TinyStar();
    }

    @AfterEach
    void close() throws SQLException {
        star.close();
    }

    @Test
    void a_report_is_assessed_in_time_on_the_fourteenth_day_and_late_on_the_fifteenth() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key | referral_kind | opened_date | assessed_date | known_until_date
                day-0    | REPORT        | 2024-02-20  | 2024-02-20    | 2025-12-31
                day-14   | REPORT        | 2024-02-20  | 2024-03-05    | 2025-12-31
                day-15   | REPORT        | 2024-02-20  | 2024-03-06    | 2025-12-31
                """);
        assertThat(star.units("assessment_within_14_days")).containsExactly("day-0 1.0", "day-14 1.0", "day-15 0.0");
    }

    @Test
    void a_report_not_yet_assessed_is_too_early_to_judge_for_fourteen_days_and_late_thereafter() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key     | referral_kind | opened_date | assessed_date | known_until_date
                14-days-old  | REPORT        | 2025-12-17  |               | 2025-12-31
                15-days-old  | REPORT        | 2025-12-16  |               | 2025-12-31
                """);
        assertThat(star.units("assessment_within_14_days")).containsExactly("14-days-old null", "15-days-old 0.0");
    }

    @Test
    void to_begin_an_investigation_is_what_an_assessment_decides() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key         | referral_kind | opened_date | assessed_date | investigation_start_date | known_until_date
                began-on-day-3   | REPORT        | 2024-02-20  |               | 2024-02-23               | 2025-12-31
                began-on-day-15  | REPORT        | 2024-02-20  |               | 2024-03-06               | 2025-12-31
                decided-on-day-9 | REPORT        | 2024-02-20  | 2024-02-29    | 2024-03-20               | 2025-12-31
                """);
        assertThat(star.units("assessment_within_14_days"))
                .containsExactly("began-on-day-15 0.0", "began-on-day-3 1.0", "decided-on-day-9 1.0");
    }

    @Test
    void an_application_has_no_preliminary_assessment() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key | referral_kind | opened_date | assessed_date | known_until_date
                a        | APPLICATION   | 2024-02-20  |               | 2025-12-31
                """);
        assertThat(star.units("assessment_within_14_days")).isEmpty();
    }

    @Test
    void a_report_belongs_to_the_day_it_came_in() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key | referral_kind | opened_date | assessed_date | known_until_date
                a        | REPORT        | 2024-12-31  | 2025-01-02    | 2025-12-31
                """);
        assertThat(star.units("assessment_within_14_days", "index_date")).containsExactly("2024-12-31");
    }

    @Test
    void an_investigation_is_in_time_on_the_same_day_four_months_later() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key | investigation_start_date | investigation_end_date | is_investigation_extended | known_until_date
                due      | 2024-03-10               | 2024-07-10             | false                     | 2025-12-31
                late     | 2024-03-10               | 2024-07-11             | false                     | 2025-12-31
                same-day | 2024-03-10               | 2024-03-10             | false                     | 2025-12-31
                """);
        assertThat(star.units("investigation_within_4_months")).containsExactly("due 1.0", "late 0.0", "same-day 1.0");
    }

    @Test
    void four_months_from_the_last_of_october_end_on_the_last_of_february() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key    | investigation_start_date | investigation_end_date | known_until_date
                leap-due    | 2023-10-31               | 2024-02-29             | 2025-12-31
                leap-late   | 2023-10-31               | 2024-03-01             | 2025-12-31
                plain-due   | 2022-10-31               | 2023-02-28             | 2025-12-31
                plain-late  | 2022-10-31               | 2023-03-01             | 2025-12-31
                """);
        assertThat(star.units("investigation_within_4_months"))
                .containsExactly("leap-due 1.0", "leap-late 0.0", "plain-due 1.0", "plain-late 0.0");
    }

    @Test
    void an_open_investigation_is_too_early_to_judge_until_its_four_months_have_passed() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key    | investigation_start_date | investigation_end_date | known_until_date
                due-today   | 2025-08-31               |                        | 2025-12-31
                due-before  | 2025-08-30               |                        | 2025-12-31
                """);
        assertThat(star.units("investigation_within_4_months")).containsExactly("due-before 0.0", "due-today null");
    }

    @Test
    void an_investigation_does_not_go_on_in_a_closed_case() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key     | investigation_start_date | investigation_end_date | closed_date | known_until_date
                closed-soon  | 2024-03-10               |                        | 2024-04-01  | 2025-12-31
                closed-late  | 2024-03-10               |                        | 2024-08-01  | 2025-12-31
                """);
        assertThat(star.units("investigation_within_4_months")).containsExactly("closed-late 0.0", "closed-soon 1.0");
    }

    @Test
    void legally_extended_investigations_and_cases_without_one_are_left_out() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key | investigation_start_date | investigation_end_date | is_investigation_extended | known_until_date
                extended | 2024-03-10               | 2024-09-10             | true                      | 2025-12-31
                none     |                          |                        |                           | 2025-12-31
                """);
        assertThat(star.units("investigation_within_4_months")).isEmpty();
    }

    @Test
    void those_who_still_wait_for_support_have_no_length_of_wait() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key | opened_date | support_start_date | support_wait_days
                began    | 2024-12-20  | 2025-01-31         | 42
                at-once  | 2024-12-20  | 2024-12-20         | 0
                waits    | 2024-12-20  |                    |
                """);
        assertThat(star.units("wait_for_support", "unit_key", "index_date", "value"))
                .containsExactly("at-once 2024-12-20 0.0", "began 2025-01-31 42.0");
    }

    @Test
    void what_was_quick_counts_no_sooner_than_what_was_slow_could_have_been_late() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key | referral_kind | opened_date | assessed_date | investigation_start_date | investigation_end_date | known_until_date
                young    | REPORT        | 2025-12-20  | 2025-12-21    | 2025-12-21               | 2025-12-30             | 2025-12-31
                """);
        assertThat(star.units("assessment_within_14_days")).containsExactly("young null");
        assertThat(star.units("investigation_within_4_months")).containsExactly("young null");
    }
}
