package se.insatskollen.etl.command;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.insatskollen.etl.nightly.RunLog;
import se.insatskollen.etl.nightly.RunRecord;
import se.insatskollen.etl.schedule.SwedishTime;
import se.insatskollen.warehouse.release.DeliveryAccount;
import se.insatskollen.warehouse.release.Manifest;

/**
 * What an operator wants to know in the morning.
 *
 * @param release empty before the first import
 * @param runs all there are, the newest last
 */
record StatusFacts(Instant now, Duration staleAfter, Optional<Manifest> release, List<RunRecord> runs) {
    private static final int SHOWN_RUNS = 10;

    /** The deliveries of one source in the release; of their files the one whose name comes last is the newest. */
    record SourceDeliveries(String source, int deliveryCount, String newestFile, long rowsLoaded) {}

    Optional<RunRecord> lastSuccess() {
        return RunLog.lastSuccess(runs);
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

    /** Days between the data and today, in Sweden. */
    Optional<Long> dataAgeDays() {
        return release.map(
                manifest -> ChronoUnit.DAYS.between(manifest.dataDate(), LocalDate.ofInstant(now, SwedishTime.ZONE)));
    }

    /** The last runs, the newest first. */
    List<RunRecord> shownRuns() {
        List<RunRecord> shown = new ArrayList<>(runs.subList(Math.max(0, runs.size() - SHOWN_RUNS), runs.size()));
        Collections.reverse(shown);
        return shown;
    }

    List<SourceDeliveries> deliveries() {
        Map<String, List<DeliveryAccount>> bySource = release.map(Manifest::deliveries).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(DeliveryAccount::source, TreeMap::new, Collectors.toList()));
        return bySource.entrySet().stream()
                .map(source -> deliveries(source.getKey(), source.getValue()))
                .toList();
    }

    private static SourceDeliveries deliveries(String source, List<DeliveryAccount> accounts) {
        String newest = accounts.stream()
                .map(DeliveryAccount::fileName)
                .max(Comparator.naturalOrder())
                .orElse("");
        long rows =
                accounts.stream().mapToLong(account -> account.rows().loaded()).sum();
        return new SourceDeliveries(source, accounts.size(), newest, rows);
    }
}
