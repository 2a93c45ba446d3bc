package se.insatskollen.etl.nightly;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.etl.pseudonym.Vault;
import se.insatskollen.etl.rejected.RejectionLists;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.etl.staging.ControlCheck;
import se.insatskollen.etl.staging.Current;
import se.insatskollen.etl.staging.Delivery;
import se.insatskollen.etl.staging.Discovery;
import se.insatskollen.etl.staging.Refusal;
import se.insatskollen.etl.staging.Stager;
import se.insatskollen.etl.staging.StagingArea;
import se.insatskollen.etl.staging.Waiting;
import se.insatskollen.warehouse.release.DeliveryAccount;
import se.insatskollen.warehouse.release.Durable;

/** Takes deliveries in: parses what is new, and settles which of them the next release is made from. */
final class Intake {
    /**
     * What was taken in.
     *
     * @param current the deliveries of the next release
     * @param missing says so when a source has no usable delivery at all: then nothing can be built
     */
    record Result(List<Current> current, Findings findings, Optional<String> missing) {}

    private final StagingArea staging;
    private final Vault vault;
    private final LocalDate today;
    private final RejectionLists lists;
    private final LastGood lastGood;
    private final DriftGate gate;

    Intake(
            StagingArea staging,
            Vault vault,
            LocalDate today,
            RejectionLists lists,
            List<DeliveryAccount> last,
            DriftGate gate) {
        this.lists = lists;
        this.staging = staging;
        this.vault = vault;
        this.today = today;
        this.lastGood = new LastGood(staging, last);
        this.gate = gate;
    }

    /** What is said of deliveries in control files, and is not so. */
    private List<Refusal> contradicted(Discovery found) throws IOException {
        List<Refusal> refusals = new ArrayList<>();
        for (Delivery delivery : distinct(found)) {
            Optional<String> unreadable = delivery.said().unreadable();
            unreadable.ifPresent(problem -> refusals.add(new Refusal(delivery.place() + Delivery.CONTROL, problem)));
            if (unreadable.isEmpty()) {
                contradiction(delivery).ifPresent(problem -> refusals.add(new Refusal(delivery.place(), problem)));
            }
        }
        return refusals;
    }

    private Optional<String> contradiction(Delivery delivery) throws IOException {
        return staging.account(delivery.source(), delivery.key())
                .flatMap(account -> ControlCheck.problem(delivery.said(), account));
    }

    /** What the next release is made from if nothing more is read: what is staged, and what has left the landing folder. */
    Result standing(Discovery found) throws IOException {
        DriftGate.Judged judged = gate.judge(alreadyStaged(found));
        return new Result(
                lastGood.standIn(judged.passed()),
                findings(
                        "",
                        judged,
                        Stream.concat(found.refusals().stream(), contradicted(found).stream())
                                .toList(),
                        found.waiting()),
                Optional.empty());
    }

    /** The deliveries that need no parsing, because the same bytes were accepted before. */
    List<Current> alreadyStaged(Discovery found) throws IOException {
        List<Current> staged = new ArrayList<>();
        for (Delivery delivery : distinct(found)) {
            staging.account(delivery.source(), delivery.key())
                    .filter(account ->
                            ControlCheck.problem(delivery.said(), account).isEmpty())
                    .map(account -> lastGood.underItsFirstName(account, delivery, found))
                    .ifPresent(account -> staged.add(new Current(delivery.source(), account)));
        }
        return staged;
    }

    /** Whether nothing needs parsing. */
    boolean isStaged(Discovery found) throws IOException {
        return notStaged(found).isEmpty() && contradicted(found).isEmpty();
    }

    Result take(Discovery found) throws IOException, SQLException {
        List<Delivery> fresh = notStaged(found);
        List<Refusal> refusals = new ArrayList<>(found.refusals());
        refusals.addAll(new Stager(staging, vault, today, lists).stageAll(fresh));
        List<Waiting> waiting = new ArrayList<>(found.waiting());
        for (Delivery delivery : fresh) {
            if (!delivery.look().isStill()) {
                forget(delivery, refusals);
                waiting.add(Waiting.changed(delivery));
            }
        }
        refusals.addAll(contradicted(found));
        DriftGate.Judged judged = gate.judge(alreadyStaged(found));
        List<Current> settled = new Settlement(staging, lastGood).settle(lastGood.standIn(judged.passed()), refusals);
        Optional<String> lost = lastGood.lost(settled);
        return new Result(
                settled, findings(read(fresh), judged, refusals, waiting), lost.isPresent() ? lost : missing(settled));
    }

    // It was written to while it was parsed: neither its rows nor what was found wrong with them mean anything.
    private void forget(Delivery delivery, List<Refusal> refusals) throws IOException {
        refusals.removeIf(refusal -> refusal.place().equals(delivery.place()));
        if (staging.account(delivery.source(), delivery.key()).isPresent()) {
            Durable.deleteTree(
                    staging.parquet(delivery.source(), delivery.key()).getParent());
        }
    }

    private String read(List<Delivery> fresh) throws IOException {
        List<DeliveryAccount> accounts = new ArrayList<>();
        for (Delivery delivery : fresh) {
            staging.account(delivery.source(), delivery.key()).ifPresent(accounts::add);
        }
        return ReadTotals.text(accounts);
    }

    private static Findings findings(
            String read, DriftGate.Judged judged, List<Refusal> refusals, List<Waiting> waiting) {
        return new Findings(
                read,
                Stream.concat(refusals.stream(), judged.refusals().stream()).toList(),
                List.copyOf(waiting),
                List.copyOf(judged.drift()),
                List.copyOf(judged.accepted()));
    }

    private List<Delivery> notStaged(Discovery found) throws IOException {
        List<Delivery> fresh = new ArrayList<>();
        for (Delivery delivery : distinct(found)) {
            boolean isUnderstood = delivery.said().unreadable().isEmpty();
            if (isUnderstood
                    && staging.account(delivery.source(), delivery.key()).isEmpty()) {
                fresh.add(delivery);
            }
        }
        return fresh;
    }

    private static List<Delivery> distinct(Discovery found) {
        Map<String, Delivery> byContent = new LinkedHashMap<>();
        found.deliveries().forEach(delivery -> byContent.putIfAbsent(delivery.key(), delivery));
        return List.copyOf(byContent.values());
    }

    private static Optional<String> missing(List<Current> current) {
        List<String> without = Sources.ALL.stream()
                .filter(Source::isKept)
                .filter(source ->
                        current.stream().noneMatch(delivery -> delivery.source().equals(source)))
                .map(Source::file)
                .map(file -> "data/" + file)
                .toList();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of("Nothing was published: there is no accepted delivery of %s. Correct it and import again."
                        .formatted(String.join(", ", without)));
    }
}
