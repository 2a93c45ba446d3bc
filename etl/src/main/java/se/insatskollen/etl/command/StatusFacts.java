package se.insatskollen.etl.command;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.insatskollen.etl.nightly.RunLog;
import se.insatskollen.etl.nightly.RunRecord;
import se.insatskollen.etl.rejected.RejectionLists;
import se.insatskollen.etl.schedule.SwedishTime;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.etl.sources.Upkeep;
import se.insatskollen.warehouse.release.DeliveryAccount;
import se.insatskollen.warehouse.release.Manifest;

/**
 * What an operator wants to know in the morning.
 *
 * @param release empty before the first import
 * @param runs all there are, the newest last
 * @param newestBySource when each source last brought something new
 * @param rejectionLists the lists of rejected rows
 */
record StatusFacts(
        Instant now,
        Duration staleAfter,
        Optional<Manifest> release,
        List<RunRecord> runs,
        Map<String, LocalDate> newestBySource,
        List<RejectionLists.Listed> rejectionLists) {
    private static final int SHOWN_RUNS = 10;

    Optional<RunRecord> lastSuccess() {
        return RunLog.lastSuccess(runs);
    }

    /** The newest run that came so far that it knows what has been delivered. */
    Optional<RunRecord> lastLook() {
        return newestFirst().stream().filter(RunRecord::hasLooked).findFirst();
    }

    /** How long ago the last successful run ended; negative when the clock was set back since. */
    Optional<Duration> sinceSuccess() {
        return lastSuccess().flatMap(RunRecord::end).map(end -> Duration.between(end.endedAt(), now));
    }

    // A success that lies as far ahead of the clock says just as little about last night.
    boolean isStale() {
        return sinceSuccess()
                .map(since -> since.abs().compareTo(staleAfter) > 0)
                .orElse(true);
    }

    /** In Sweden. */
    LocalDate today() {
        return LocalDate.ofInstant(now, SwedishTime.ZONE);
    }

    /** Days between the data and today. */
    Optional<Long> dataAgeDays() {
        return release.map(manifest -> ChronoUnit.DAYS.between(manifest.dataDate(), today()));
    }

    /** The last runs, the newest first. */
    List<RunRecord> shownRuns() {
        return newestFirst().stream().limit(SHOWN_RUNS).toList();
    }

    /** Of each source in the release, by its name. */
    List<SourceFacts> sources() {
        Map<String, List<DeliveryAccount>> bySource = release.map(Manifest::deliveries).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(DeliveryAccount::source, TreeMap::new, Collectors.toList()));
        return bySource.entrySet().stream()
                .map(source -> new SourceFacts(
                        source.getKey(), source.getValue(), Optional.ofNullable(newestBySource.get(source.getKey()))))
                .toList();
    }

    /** The systems that the release holds nothing of. */
    List<String> neverDelivered() {
        return Sources.ALL.stream()
                .filter(source -> source.upkeep() == Upkeep.BY_SYSTEM)
                .map(Source::name)
                .filter(name ->
                        sources().stream().noneMatch(source -> source.name().equals(name)))
                .toList();
    }

    private List<RunRecord> newestFirst() {
        List<RunRecord> newestFirst = new ArrayList<>(runs);
        Collections.reverse(newestFirst);
        return newestFirst;
    }
}
