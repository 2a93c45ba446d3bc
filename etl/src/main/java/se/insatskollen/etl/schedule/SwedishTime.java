package se.insatskollen.etl.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes a moment as Swedish clocks show it, with the offset, because the autumn night shows an hour twice. */
public final class SwedishTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

    private SwedishTime() {}

    public static String text(Instant instant) {
        return MINUTE.format(instant.atZone(ZONE));
    }
}
