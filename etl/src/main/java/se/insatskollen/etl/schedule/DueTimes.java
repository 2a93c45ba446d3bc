package se.insatskollen.etl.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;

/**
 * When the import is due in Sweden. Cron reads a wall clock without daylight saving, and its times are then found on the
 * real one: a time that the spring night leaves out is due right after the gap, a time that the autumn night has twice
 * is due the first time.
 */
final class DueTimes {
    private static final ZoneRules RULES = SwedishTime.ZONE.getRules();

    private final CronExpression cron;

    DueTimes(CronExpression cron) {
        this.cron = cron;
    }

    /** The latest due time that is not after now. */
    Optional<Due> latest(Instant now) {
        return cron.upTo(wall(now)).map(DueTimes::due);
    }

    /** The first due time after now. */
    Optional<Due> next(Instant now) {
        return cron.after(wall(now)).map(DueTimes::due);
    }

    /** The first due time of the same business date. */
    Due firstOfDate(Due due) {
        LocalDate date = due.businessDate();
        return cron.after(date.atStartOfDay().minusNanos(1))
                .map(DueTimes::due)
                .filter(first -> first.businessDate().equals(date))
                .orElse(due);
    }

    // The wall clock, which stands still just before the end of the hour that autumn repeats: its times have all been.
    private static LocalDateTime wall(Instant now) {
        LocalDateTime local = ZonedDateTime.ofInstant(now, SwedishTime.ZONE).toLocalDateTime();
        ZoneOffsetTransition transition = RULES.getTransition(local);
        return transition != null && transition.isOverlap() && !now.isBefore(transition.getInstant())
                ? transition.getDateTimeBefore().minusNanos(1)
                : local;
    }

    private static Due due(LocalDateTime wall) {
        ZoneOffsetTransition transition = RULES.getTransition(wall);
        Instant at = transition != null && transition.isGap()
                ? transition.getInstant()
                : wall.atZone(SwedishTime.ZONE).withEarlierOffsetAtOverlap().toInstant();
        return new Due(wall.toLocalDate(), at);
    }
}
