package se.insatskollen.etl.nightly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.insatskollen.warehouse.ExitCode;

/**
 * One run of the import, as the run log tells it.
 *
 * @param run its id
 * @param businessDate the Swedish date it was made for
 * @param end empty while it runs, and for ever when it was killed
 */
public record RunRecord(String run, LocalDate businessDate, Instant startedAt, Optional<End> end) {
    /**
     * How a run ended.
     *
     * @param message what happened, in one line without personal data
     * @param release the release that stood afterwards
     * @param deliveriesRefused how many deliveries were not taken in
     */
    public record End(
            Instant endedAt, ExitCode code, String message, Optional<String> release, int deliveriesRefused) {}

    /** Whether everything delivered is published: a new release, or nothing was new. */
    public boolean isSuccess() {
        return end.map(ended -> ended.code() == ExitCode.DONE).orElse(false);
    }
}
