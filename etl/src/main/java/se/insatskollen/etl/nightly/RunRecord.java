package se.insatskollen.etl.nightly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.ExitCode;

/**
 * One run of the import, as the run log tells it.
 *
 * @param run its id
 * @param businessDate the Swedish date it was made for
 * @param end empty while it runs, and for ever when it was killed
 */
public record RunRecord(String run, LocalDate businessDate, Purpose purpose, Instant startedAt, Optional<End> end) {
    /**
     * How a run ended.
     *
     * @param message what happened, in one line without personal data
     * @param release the release that stood afterwards
     * @param deliveriesRefused how many deliveries were not taken in
     */
    public record End(
            Instant endedAt,
            ExitCode code,
            String message,
            Optional<String> release,
            int deliveriesRefused,
            Told told) {}

    /**
     * What a run told of the deliveries, a line each and without personal data.
     *
     * @param read what became of the rows and öre that it read; empty when it read none
     * @param refusals what was not taken in, and why
     * @param waiting what was left for the next run
     * @param drift in what new deliveries differed from earlier ones
     * @param accepted deliveries that were taken in although they differed
     */
    public record Told(
            String read, List<String> refusals, List<String> waiting, List<String> drift, List<String> accepted) {}

    /** Whether everything delivered is published: a new release, or nothing was new. */
    public boolean isSuccess() {
        return purpose == Purpose.PUBLISH
                && end.map(ended -> ended.code() == ExitCode.DONE).orElse(false);
    }

    /** Whether it came so far that it knows what has been delivered. */
    public boolean hasLooked() {
        return purpose == Purpose.PUBLISH
                && end.map(ended -> switch (ended.code()) {
                            case DONE, REFUSED, REJECTED -> true;
                            case USAGE, LOCKED, PUBLISH_FAILED, STALE -> false;
                        })
                        .orElse(false);
    }
}
