package se.insatskollen.etl.schedule;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.insatskollen.etl.nightly.RunLog;
import se.insatskollen.etl.nightly.RunRecord;
import se.insatskollen.warehouse.ExitCode;

/**
 * Starts the import when it is due, once for each business date, and at once when its time was missed. What is done it
 * reads from the run log, so that neither a restart nor a clock that was set back makes it run a date twice.
 */
public final class Schedule {
    /** Runs an import to its end. */
    public interface Runner {
        /** Gives its exit code. */
        int run(LocalDate businessDate) throws IOException, InterruptedException;
    }

    /** What became of a business date: the due time last looked at, the exit code, and when that was known. */
    private record Attempt(Due due, int code, Instant at) {
        boolean isDone() {
            return code == ExitCode.DONE.number();
        }

        boolean isRetried() {
            return RETRIED.contains(code);
        }
    }

    private static final Set<Integer> RETRIED = Set.of(ExitCode.LOCKED.number(), ExitCode.PUBLISH_FAILED.number());
    private static final Duration RETRY_AFTER = Duration.ofMinutes(15);
    // Short enough to notice soon that the machine slept or that somebody set the clock.
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration NOTABLE = Duration.ofMinutes(2);

    private final DueTimes dueTimes;
    private final RunLog log;
    private final Runner runner;
    private final Clock clock;
    private final Consumer<String> talk;
    private final Map<LocalDate, Attempt> attempts = new HashMap<>();
    private Optional<Instant> lastStep = Optional.empty();

    /**
     * @param cron UNIX cron expression, read on Swedish clocks
     * @param talk told one line an event
     * @throws IllegalArgumentException with problem, place and remedy when the expression is none
     */
    public Schedule(String cron, RunLog log, Runner runner, Clock clock, Consumer<String> talk) {
        this.dueTimes = new DueTimes(CronExpression.of(cron));
        this.log = log;
        this.runner = runner;
        this.clock = clock;
        this.talk = talk;
    }

    /** Runs the import if it is due now; gives how long to wait until the next step. */
    public Duration step() throws InterruptedException {
        tellOfJump();
        Optional<Due> due = dueTimes.latest(clock.instant()).filter(this::shouldRun);
        if (due.isPresent()) {
            run(due.get());
        } else if (lastStep.isEmpty()) {
            tell("Nothing to catch up with. " + nextRun());
        }
        Instant now = clock.instant();
        lastStep = Optional.of(now);
        return dueTimes.next(now)
                .map(next -> Duration.between(now, next.at()))
                .filter(wait -> wait.compareTo(LONGEST_WAIT) < 0)
                .orElse(LONGEST_WAIT);
    }

    private boolean shouldRun(Due due) {
        Attempt attempt = attempts.get(due.businessDate());
        if (isDone(due.businessDate()) || (attempt != null && !isTimeAgain(due, attempt))) {
            return false;
        }
        if (hasSucceeded(due)) {
            attempts.put(due.businessDate(), new Attempt(due, ExitCode.DONE.number(), clock.instant()));
            return false;
        }
        return true;
    }

    // A later due time of the same date, or a quarter of an hour after the failure, however the clock was set
    // meanwhile.
    private boolean isTimeAgain(Due due, Attempt attempt) {
        Duration since = Duration.between(attempt.at(), clock.instant()).abs();
        return due.at().isAfter(attempt.due().at()) || (attempt.isRetried() && since.compareTo(RETRY_AFTER) >= 0);
    }

    // A run by hand before the first due time of its date does not count: deliveries may have come in since.
    private boolean hasSucceeded(Due due) {
        Instant first = dueTimes.firstOfDate(due).at();
        try {
            return log.runs().stream()
                    .filter(RunRecord::isSuccess)
                    .filter(run -> run.businessDate().equals(due.businessDate()))
                    .anyMatch(run -> !run.startedAt().isBefore(first));
        } catch (IOException e) {
            tell("The run log cannot be read (%s), so the import is run.".formatted(e.getMessage()));
            return false;
        }
    }

    private void run(Due due) throws InterruptedException {
        String name = "Import for business date " + due.businessDate();
        boolean isLate = Duration.between(due.at(), clock.instant()).compareTo(NOTABLE) > 0;
        tell(name + " starts" + (isLate ? "; it was due %s.".formatted(SwedishTime.text(due.at())) : "."));
        Attempt attempt = new Attempt(due, exitCode(due), clock.instant());
        attempts.put(due.businessDate(), attempt);
        String again = attempt.isRetried() ? "It is tried again in 15 minutes. " : "";
        tell("%s ended with exit code %d (%s). %s%s"
                .formatted(name, attempt.code(), meaning(attempt.code()), again, nextRun()));
    }

    private int exitCode(Due due) throws InterruptedException {
        try {
            return runner.run(due.businessDate());
        } catch (IOException e) {
            tell("The import cannot be started: %s.".formatted(e.getMessage()));
            return ExitCode.PUBLISH_FAILED.number();
        }
    }

    private void tellOfJump() {
        Instant now = clock.instant();
        lastStep.map(last -> Duration.between(last, now))
                .filter(passed -> passed.abs().compareTo(NOTABLE) > 0)
                .ifPresent(passed -> tell(
                        passed.isNegative()
                                ? "The clock was set back from %s.".formatted(SwedishTime.text(lastStep.get()))
                                : "The machine slept, or the clock was set forward, since %s."
                                        .formatted(SwedishTime.text(lastStep.get()))));
    }

    // The due times that are left of a date that is done mean nothing.
    private String nextRun() {
        Optional<Due> next = dueTimes.next(clock.instant());
        while (next.map(due -> isDone(due.businessDate())).orElse(false)) {
            next = dueTimes.next(endOf(next.get().businessDate()));
        }
        return next.map(due -> "Next run: %s.".formatted(SwedishTime.text(due.at())))
                .orElse("It is never due again.");
    }

    private boolean isDone(LocalDate businessDate) {
        return attempts.containsKey(businessDate) && attempts.get(businessDate).isDone();
    }

    private static Instant endOf(LocalDate date) {
        return date.plusDays(1).atStartOfDay(SwedishTime.ZONE).toInstant().minusNanos(1);
    }

    private void tell(String event) {
        talk.accept(SwedishTime.text(clock.instant()) + "  " + event);
    }

    private static String meaning(int code) {
        return ExitCode.of(code).map(ExitCode::meaning).orElse("it was ended from outside");
    }
}
