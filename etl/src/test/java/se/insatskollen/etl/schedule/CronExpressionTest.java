package se.insatskollen.etl.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CronExpressionTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    61 2 * * *;   "61 2 * * *" is no cron expression: the minute cannot be "61".
                    15 24 * * *;  "15 24 * * *" is no cron expression: the hour cannot be "24".
                    15 2 0 * *;   "15 2 0 * *" is no cron expression: the day of month cannot be "0".
                    15 2 * maj *; "15 2 * maj *" is no cron expression: the month cannot be "maj".
                    15 2 * * 8;   "15 2 * * 8" is no cron expression: the day of week cannot be "8".
                    15 2 * *;     "15 2 * *" has 4 fields, not 5.
                    @daily;       "@daily" has 1 fields, not 5.
                    15 2 30 2 *;  "15 2 30 2 *" is never due: no month it names has such a day.
                    """)
    void a_bad_expression_is_refused_with_its_place_and_the_remedy(String text, String problem) {
        assertThatThrownBy(() -> CronExpression.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(problem + " Write minute, hour, day of month, month and day of week, such as"
                        + " \"15 2 * * *\" for 02:15 every night.");
    }

    @Test
    void nothing_is_no_expression() {
        assertThatThrownBy(() -> CronExpression.of(" ")).hasMessageStartingWith("\" \" has 0 fields");
    }

    @Test
    void a_time_itself_belongs_to_the_past() {
        CronExpression cron = CronExpression.of("15 2 * * *");
        LocalDateTime time = LocalDateTime.of(2026, 5, 10, 2, 15);
        assertThat(cron.upTo(time)).contains(time);
        assertThat(cron.upTo(time.minusNanos(1))).contains(time.minusDays(1));
        assertThat(cron.after(time)).contains(time.plusDays(1));
    }

    @Test
    void a_day_of_month_and_a_day_of_week_are_either_or_as_in_unix() {
        // 2026-03-01 is a Sunday, 2026-03-02 a Monday.
        CronExpression cron = CronExpression.of("0 4 1 * 1");
        assertThat(cron.after(LocalDateTime.of(2026, 2, 28, 0, 0))).contains(LocalDateTime.of(2026, 3, 1, 4, 0));
        assertThat(cron.after(LocalDateTime.of(2026, 3, 1, 4, 0))).contains(LocalDateTime.of(2026, 3, 2, 4, 0));
    }
}
