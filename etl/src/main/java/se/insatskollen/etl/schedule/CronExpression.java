package se.insatskollen.etl.schedule;

import com.cronutils.model.Cron;
import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A UNIX cron expression of five fields, read on a wall clock that knows no daylight saving. */
final class CronExpression {
    private static final List<String> FIELDS = List.of("minute", "hour", "day of month", "month", "day of week");
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final String REMEDY = "Write minute, hour, day of month, month and day of week, such as"
            + " \"15 2 * * *\" for 02:15 every night.";

    private final ExecutionTime times;

    private CronExpression(ExecutionTime times) {
        this.times = times;
    }

    /** @throws IllegalArgumentException with problem, place and remedy */
    static CronExpression of(String text) {
        List<String> fields =
                text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
        if (fields.size() != FIELDS.size()) {
            throw new IllegalArgumentException(
                    "\"%s\" has %d fields, not 5. %s".formatted(text, fields.size(), REMEDY));
        }
        for (int i = 0; i < fields.size(); i++) {
            requireField(text, i, fields.get(i));
        }
        CronExpression expression = new CronExpression(ExecutionTime.forCron(parse(String.join(" ", fields))));
        if (expression.after(ANY_TIME).isEmpty()) {
            throw new IllegalArgumentException(
                    "\"%s\" is never due: no month it names has such a day. %s".formatted(text, REMEDY));
        }
        return expression;
    }

    /** The first time after this one. */
    Optional<LocalDateTime> after(LocalDateTime wall) {
        return times.nextExecution(wall.atZone(ZoneOffset.UTC)).map(ZonedDateTime::toLocalDateTime);
    }

    /** The last time that is not after this one. */
    Optional<LocalDateTime> upTo(LocalDateTime wall) {
        LocalDateTime nextMinute = wall.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
        return times.lastExecution(nextMinute.atZone(ZoneOffset.UTC)).map(ZonedDateTime::toLocalDateTime);
    }

    // The parser does not say which field is wrong; alone among stars it can only be this one.
    private static void requireField(String text, int place, String field) {
        List<String> alone =
                Arrays.asList(Collections.nCopies(FIELDS.size(), "*").toArray(String[]::new));
        alone.set(place, field);
        try {
            parse(String.join(" ", alone));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "\"%s\" is no cron expression: the %s cannot be \"%s\". %s"
                            .formatted(text, FIELDS.get(place), field, REMEDY),
                    e);
        }
    }

    private static Cron parse(String text) {
        return new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX))
                .parse(text)
                .validate();
    }
}
