package se.insatskollen.etl.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import se.insatskollen.etl.pseudonym.Vault;
import se.insatskollen.etl.pseudonym.VaultException;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.etl.rejected.RejectionLists;
import se.insatskollen.etl.sources.Corrections;
import se.insatskollen.etl.staging.BrokenAccountException;
import se.insatskollen.etl.staging.Discovery;
import se.insatskollen.etl.staging.Refusal;
import se.insatskollen.etl.staging.StagingArea;
import se.insatskollen.etl.star.StartingSpark;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.release.Durable;
import se.insatskollen.warehouse.release.ManifestFile;
import se.insatskollen.warehouse.release.ReleaseRejectedException;
import se.insatskollen.warehouse.release.ReleaseStore;

/**
 * One run from deliveries to a published release, all or nothing: look, parse what is new, build, verify, move the
 * pointer. Whatever stops it on the way, the last release stands.
 */
public final class Import {
    /**
     * What is asked of a run.
     *
     * @param accepted deliveries that are taken in although they differ from earlier ones: keys, places or file names
     */
    public record Order(Purpose purpose, Set<String> accepted) {
        public static final Order USUAL = new Order(Purpose.PUBLISH, Set.of());
    }

    /**
     * How a run ended.
     *
     * @param code for the shell
     * @param findings what there is to tell of the deliveries
     * @param message what happened, in one line
     * @param changes what a dry run would have changed; empty for others, and where nothing would have been published
     */
    public record Outcome(ExitCode code, Findings findings, String message, Optional<Changes> changes) {
        /** Of a run in which nothing was found out about the deliveries. */
        public Outcome(ExitCode code, String message) {
            this(code, Findings.NONE, message, Optional.empty());
        }

        Outcome(ExitCode code, Findings findings, String message) {
            this(code, findings, message, Optional.empty());
        }

        /** Deliveries that were not taken in. */
        public List<Refusal> refusals() {
            return findings.refusals();
        }
    }

    private static final String CORRECTIONS = "corrections.csv";

    private final Settings settings;
    private final LocalDate today;
    private final Consumer<Step> reached;
    private final ReleaseStore store;
    private final Vault vault;
    private final Path work;
    private final RejectionLists lists;

    /**
     * @param today the business date, in Sweden
     * @param reached told after each step
     */
    public Import(Settings settings, LocalDate today, Consumer<Step> reached) {
        this.settings = settings;
        this.today = today;
        this.reached = reached;
        this.store = new ReleaseStore(settings.warehouse());
        this.vault = new Vault(settings.vault(), settings.staging());
        this.work = settings.warehouse().resolve(".work");
        this.lists = new RejectionLists(settings.rejected());
    }

    /** Runs once and publishes. */
    public Outcome run() throws IOException, SQLException {
        return run(Order.USUAL);
    }

    /** Runs once. Exceptions are failures of disk or code; bad deliveries are an outcome. */
    public Outcome run(Order order) throws IOException, SQLException {
        Optional<ImportLock> lock = ImportLock.take(settings.warehouse());
        if (lock.isEmpty()) {
            return new Outcome(
                    ExitCode.LOCKED,
                    "Another import is running on %s. Wait until it has ended.".formatted(settings.home()));
        }
        try (ImportLock held = lock.get()) {
            return runLocked(order);
        } catch (VaultException e) {
            return new Outcome(ExitCode.USAGE, "Nothing was imported: " + e.getMessage());
        } catch (UnreadableException e) {
            return new Outcome(
                    ExitCode.USAGE, "Nothing was imported: data/%s %s".formatted(CORRECTIONS, e.getMessage()));
        } catch (BrokenAccountException e) {
            return new Outcome(
                    ExitCode.REJECTED,
                    "Nothing was published: %s. Report this line: the fault is in Insatskollen. %s"
                            .formatted(e.getMessage(), LastRelease.of(store).told()));
        }
    }

    private Outcome runLocked(Order order) throws IOException, SQLException, VaultException, UnreadableException {
        Corrections corrections = Corrections.read(settings.data().resolve(CORRECTIONS));
        LastRelease last = LastRelease.of(store);
        Ledger ledger = Ledger.read(settings.ledger());
        if (last.isUnreadable() && ledger.holdsLanded()) {
            return new Outcome(ExitCode.REJECTED, last.unreadable());
        }
        Discovery found = new Admission(settings, last.deliveries()).admitted(Discovery.of(settings));
        History history = new History(ledger, last.deliveries());
        Acceptance acceptance = Acceptance.of(order.accepted(), found, history);
        if (acceptance.problem().isPresent()) {
            return new Outcome(ExitCode.USAGE, acceptance.problem().get());
        }
        openVault(found);
        reached.accept(Step.LOOKED);
        CodeVersion code = CodeVersion.current();
        StagingArea staging = new StagingArea(settings.staging(), code.ofReading(), corrections);
        DriftGate gate = new DriftGate(history, acceptance);
        Intake intake = new Intake(staging, vault, today, lists(order), last.deliveries(), gate);
        Intake.Result standing = intake.standing(found);
        Outcome outcome = found.refusals().isEmpty()
                        && intake.isStaged(found)
                        && last.isMadeOf(
                                new NextRelease(standing.current(), code, settings.limits(), today).fingerprint())
                ? nothingNew(standing, last)
                : renew(order, found, intake, staging, last, code);
        if (order.purpose() == Purpose.PUBLISH) {
            clearLanding(found, outcome);
        }
        return outcome;
    }

    private Outcome renew(
            Order order, Discovery found, Intake intake, StagingArea staging, LastRelease last, CodeVersion code)
            throws IOException, SQLException, VaultException {
        Durable.deleteTree(work); // What a killed run left.
        Files.createDirectories(work);
        try (StartingSpark spark = new StartingSpark(work, Math.max(found.bytes(), last.bytes()))) {
            Intake.Result taken = intake.take(found);
            reached.accept(Step.STAGED);
            if (taken.missing().isPresent()) {
                return new Outcome(
                        ExitCode.REFUSED, taken.findings(), taken.missing().get());
            }
            NextRelease next = new NextRelease(taken.current(), code, settings.limits(), today);
            return last.isMadeOf(next.fingerprint())
                    ? nothingNew(taken, last)
                    : make(order, next, taken.findings(), spark.session(), staging, last);
        } finally {
            Durable.deleteTree(work);
        }
    }

    private Outcome make(
            Order order, NextRelease next, Findings findings, SparkSession spark, StagingArea staging, LastRelease last)
            throws IOException, SQLException, VaultException {
        Path building = store.building();
        try {
            next.build(building, work, spark, staging, vault, store.lastEdition(), reached);
            return switch (order.purpose()) {
                case PUBLISH -> {
                    store.publish(building, next.id());
                    ReleasedRejections.list(store.folder(next.id()), lists);
                    reached.accept(Step.PUBLISHED);
                    yield new Outcome(refusedOrDone(findings), findings, "Published release " + next.id());
                }
                case DRY_RUN ->
                    new Outcome(
                            refusedOrDone(findings),
                            findings,
                            "Dry run: release %s would be published. %s".formatted(next.id(), last.told()),
                            Optional.of(Changes.between(last.manifest(), ManifestFile.read(building))));
            };
        } catch (ReleaseRejectedException e) {
            return new Outcome(ExitCode.REJECTED, findings, "Not published: " + e.getMessage() + ". " + last.told());
        } finally {
            Durable.deleteTree(building);
        }
    }

    // A dry run leaves the lists alone; what it finds is told.
    private RejectionLists lists(Order order) {
        return order.purpose() == Purpose.PUBLISH ? lists : new RejectionLists(work.resolve("rejected"));
    }

    // On first use the key is made; later it must be there, and be the same, before anything else is done.
    private void openVault(Discovery found) throws IOException, VaultException {
        boolean isNeeded = found.deliveries().stream()
                .anyMatch(delivery -> delivery.source().holdsPseudonyms());
        if (isNeeded || vault.isUsed()) {
            vault.open();
        }
    }

    // The ledger is brought up to date here too, in case the last run was killed before it was.
    private void clearLanding(Discovery found, Outcome outcome) throws IOException {
        LastRelease published = LastRelease.of(store);
        boolean hasEndedWell = outcome.code() == ExitCode.DONE || outcome.code() == ExitCode.REFUSED;
        if (hasEndedWell && published.manifest().isPresent()) {
            Ledger ledger = Ledger.read(settings.ledger());
            ledger.add(published.deliveries(), published.manifest().get().release(), today);
            new Landing(ledger, settings.landingDays()).clear(found.deliveries(), today);
            reached.accept(Step.CLEARED);
        }
    }

    private static Outcome nothingNew(Intake.Result taken, LastRelease last) {
        return new Outcome(refusedOrDone(taken.findings()), taken.findings(), "Nothing new. " + last.told());
    }

    private static ExitCode refusedOrDone(Findings findings) {
        return findings.refusals().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
