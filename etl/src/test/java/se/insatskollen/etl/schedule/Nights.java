package se.insatskollen.etl.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import se.insatskollen.etl.nightly.Import;
import se.insatskollen.etl.nightly.RunLog;
import se.insatskollen.warehouse.ExitCode;

/**
 * Lets a schedule live through nights without waiting for them: a clock that a test moves, and an import that takes two
 * minutes, writes the run log as the real one does, and ends as the test says.
 */
final class Nights extends Clock {
    private static final Duration IMPORT = Duration.ofMinutes(2);

    final List<String> runs = new ArrayList<>();
    final List<String> events = new ArrayList<>();
    private final RunLog log;
    private Iterator<ExitCode> codes = List.<ExitCode>of().iterator();
    private Instant now;
    private Schedule schedule;

    Nights(Path folder, String start) {
        this.log = new RunLog(folder.resolve("log").resolve("runs.jsonl"), this);
        set(start);
        restart("15 2 * * *");
    }

    /** The clock is set, or the machine sleeps until then, or it is off and starts then. */
    Nights set(String time) {
        now = OffsetDateTime.parse(time).toInstant();
        return this;
    }

    /** A new process, which knows nothing but the run log. */
    Nights restart(String cron) {
        schedule = new Schedule(cron, log, this::run, this, events::add);
        return this;
    }

    /** How the next imports end; those after them succeed. */
    Nights importsEnd(ExitCode... next) {
        codes = List.of(next).iterator();
        return this;
    }

    /** An import by hand. */
    Nights importByHand() throws IOException {
        log.ended(log.started(LocalDate.ofInstant(now, SwedishTime.ZONE)), outcome(ExitCode.DONE), Optional.empty());
        return this;
    }

    /** The schedule lives on until then. */
    Nights until(String time) throws InterruptedException {
        Instant end = OffsetDateTime.parse(time).toInstant();
        while (now.isBefore(end)) {
            now = now.plus(schedule.step());
        }
        return this;
    }

    private int run(LocalDate businessDate) throws IOException {
        runs.add(SwedishTime.text(now) + " for " + businessDate);
        var run = log.started(businessDate);
        now = now.plus(IMPORT);
        ExitCode code = codes.hasNext() ? codes.next() : ExitCode.DONE;
        log.ended(run, outcome(code), Optional.empty());
        return code.number();
    }

    private static Import.Outcome outcome(ExitCode code) {
        return new Import.Outcome(code, "");
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return SwedishTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The nights are Swedish");
    }
}
