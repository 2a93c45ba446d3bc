package se.insatskollen.etl.nightly;

import java.util.List;
import se.insatskollen.etl.staging.Refusal;
import se.insatskollen.etl.staging.Waiting;

/**
 * What a run has to tell of the deliveries, beside what it published.
 *
 * @param read what became of the rows and öre of this run, in one line; empty when it read none
 * @param refusals what was not taken in
 * @param waiting what is left for the next run
 * @param drift in what new deliveries differ from earlier ones, whether they were taken in or not
 * @param accepted deliveries that were taken in in spite of it, because somebody named them
 */
public record Findings(
        String read, List<Refusal> refusals, List<Waiting> waiting, List<Drifted> drift, List<String> accepted) {
    public static final Findings NONE = new Findings("", List.of(), List.of(), List.of(), List.of());
}
