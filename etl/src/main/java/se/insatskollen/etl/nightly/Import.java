package se.insatskollen.etl.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.etl.pseudonym.Vault;
import se.insatskollen.etl.pseudonym.VaultException;
import se.insatskollen.etl.sources.Exposure;
import se.insatskollen.etl.staging.Current;
import se.insatskollen.etl.staging.Discovery;
import se.insatskollen.etl.staging.Refusal;
import se.insatskollen.etl.staging.StagingArea;
import se.insatskollen.etl.star.StagedViews;
import se.insatskollen.etl.star.Star;
import se.insatskollen.etl.star.StartingSpark;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.release.DeliveryAccount;
import se.insatskollen.warehouse.release.Durable;
import se.insatskollen.warehouse.release.Manifest;
import se.insatskollen.warehouse.release.ManifestFile;
import se.insatskollen.warehouse.release.ReleaseBuilder;
import se.insatskollen.warehouse.release.ReleaseRejectedException;
import se.insatskollen.warehouse.release.ReleaseStore;
import se.insatskollen.warehouse.release.Sha256;
import se.insatskollen.warehouse.release.Verification;

/**
 * One run from deliveries to a published release, all or nothing: look, parse what is new, build, verify, move the
 * pointer. Whatever stops it on the way, the last release stands.
 */
public final class Import {
    /**
     * How a run ended.
     *
     * @param code for the shell
     * @param refusals deliveries that were not taken in
     * @param message what happened, in one line
     */
    public record Outcome(ExitCode code, List<Refusal> refusals, String message) {}

    private static final Logger LOG = LoggerFactory.getLogger(Import.class);

    private final Settings settings;
    private final LocalDate today;
    private final Consumer<Step> reached;
    private final ReleaseStore store;
    private final Vault vault;

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
    }

    /** Runs once. Exceptions are failures of disk or code; bad deliveries are an outcome. */
    public Outcome run() throws IOException, SQLException {
        Optional<ImportLock> lock = ImportLock.take(settings.warehouse());
        if (lock.isEmpty()) {
            return new Outcome(
                    ExitCode.LOCKED,
                    List.of(),
                    "Another import is running on %s. Wait until it has ended.".formatted(settings.home()));
        }
        try (ImportLock held = lock.get()) {
            return runLocked();
        } catch (VaultException e) {
            return new Outcome(ExitCode.USAGE, List.of(), "Nothing was imported: " + e.getMessage());
        }
    }

    private Outcome runLocked() throws IOException, SQLException, VaultException {
        CodeVersion code = CodeVersion.current();
        StagingArea staging = new StagingArea(settings.staging(), code.ofReading());
        Optional<Manifest> last = lastManifest();
        List<DeliveryAccount> before = last.map(Manifest::deliveries).orElse(List.of());
        Discovery found = new Admission(settings, before).admitted(Discovery.of(settings));
        openVault(found);
        Intake intake = new Intake(staging, vault, today, before);
        reached.accept(Step.LOOKED);
        Outcome outcome = found.refusals().isEmpty()
                        && intake.isStaged(found)
                        && stands(last, fingerprint(intake.standing(found), code))
                ? nothingNew(List.of())
                : renew(found, intake, staging, last, code);
        clearLanding(found, outcome);
        return outcome;
    }

    private Outcome renew(
            Discovery found, Intake intake, StagingArea staging, Optional<Manifest> last, CodeVersion code)
            throws IOException, SQLException, VaultException {
        Path work = settings.warehouse().resolve(".work");
        Durable.deleteTree(work); // What a killed run left.
        Files.createDirectories(work);
        try (StartingSpark spark = new StartingSpark(work, Math.max(found.bytes(), bytes(last)))) {
            Intake.Result taken = intake.take(found);
            reached.accept(Step.STAGED);
            if (taken.missing().isPresent()) {
                return new Outcome(
                        ExitCode.REFUSED, taken.refusals(), taken.missing().get());
            }
            String fingerprint = fingerprint(taken.current(), code);
            return stands(last, fingerprint)
                    ? nothingNew(taken.refusals())
                    : publish(spark.session(), staging, taken, fingerprint, code);
        } finally {
            Durable.deleteTree(work);
        }
    }

    // Landed files go and their rows stay: the last release tells how much there is, at some hundred bytes a row.
    private static long bytes(Optional<Manifest> last) {
        return last.map(Manifest::deliveries).orElse(List.of()).stream()
                        .mapToLong(delivery -> delivery.rows().in())
                        .sum()
                * 100;
    }

    // On first use the key is made; later it must be there, and be the same, before anything else is done.
    private void openVault(Discovery found) throws IOException, VaultException {
        boolean isNeeded = found.deliveries().stream()
                .anyMatch(delivery -> delivery.source().holdsPseudonyms());
        if (isNeeded || vault.isUsed()) {
            vault.open();
        }
    }

    private Outcome publish(
            SparkSession spark, StagingArea staging, Intake.Result taken, String fingerprint, CodeVersion code)
            throws IOException, SQLException, VaultException {
        String id = today + "-" + fingerprint.substring(0, 8);
        Path building = store.building();
        try {
            List<Current> current = taken.current();
            Path work = settings.warehouse().resolve(".work");
            new StagedViews(spark, staging).create(current, vault.protectedPersons(tellingOfProtection(current)), work);
            new Star(spark, building, work).build(current, staging);
            reached.accept(Step.STAR_BUILT);
            List<DeliveryAccount> accounts =
                    current.stream().map(Current::account).toList();
            new ReleaseBuilder(building, facit(current, staging))
                    .build(new ReleaseBuilder.Origin(id, today, fingerprint, code.ofAll(), accounts));
            reached.accept(Step.RELEASE_BUILT);
            store.publish(building, id);
            reached.accept(Step.PUBLISHED);
            return new Outcome(refusedOrDone(taken.refusals()), taken.refusals(), "Published release " + id);
        } catch (ReleaseRejectedException e) {
            return new Outcome(
                    ExitCode.REJECTED, taken.refusals(), "Not published: " + e.getMessage() + ". " + lastStands());
        } finally {
            Durable.deleteTree(building);
        }
    }

    private static List<String> tellingOfProtection(List<Current> current) {
        return current.stream()
                .filter(delivery -> delivery.source().protection().isPresent())
                .map(delivery -> delivery.account().deliveryKey())
                .toList();
    }

    // The planted truths pass the star by: no estimator may read them.
    private static List<Path> facit(List<Current> current, StagingArea staging) {
        return current.stream()
                .filter(delivery -> delivery.source().exposure() == Exposure.INVENTED_ONLY)
                .map(delivery ->
                        staging.parquet(delivery.source(), delivery.account().deliveryKey()))
                .toList();
    }

    // The ledger is brought up to date here too, in case the last run was killed before it was.
    private void clearLanding(Discovery found, Outcome outcome) throws IOException {
        if (outcome.code() != ExitCode.DONE && outcome.code() != ExitCode.REFUSED) {
            return;
        }
        Optional<Manifest> published = lastManifest();
        if (published.isPresent()) {
            Ledger ledger = Ledger.read(settings.ledger());
            ledger.add(published.get().deliveries(), published.get().release(), today);
            new Landing(ledger, settings.landingDays()).clear(found.deliveries(), today);
            reached.accept(Step.CLEARED);
        }
    }

    private Outcome nothingNew(List<Refusal> refusals) throws IOException {
        return new Outcome(refusedOrDone(refusals), refusals, "Nothing new. " + lastStands());
    }

    private String lastStands() throws IOException {
        return store.current().map(id -> "Release %s stands.".formatted(id)).orElse("There is no release yet.");
    }

    private static ExitCode refusedOrDone(List<Refusal> refusals) {
        return refusals.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    // A manifest that cannot be read counts as none: then a new release is made, and the damaged one put aside.
    private Optional<Manifest> lastManifest() throws IOException {
        Optional<String> id = store.current();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ManifestFile.read(store.folder(id.get())));
        } catch (IOException e) {
            LOG.warn("The manifest of release {} cannot be read; a new release is made.", id.get());
            return Optional.empty();
        }
    }

    // Nothing is new only while what was published is whole.
    private boolean stands(Optional<Manifest> last, String fingerprint) throws IOException, SQLException {
        if (last.isEmpty() || !last.get().fingerprint().equals(fingerprint)) {
            return false;
        }
        List<String> problems =
                Verification.fileProblems(store.folder(last.get().release()));
        problems.forEach(problem -> LOG.warn("Release {}: {}", last.get().release(), problem));
        return problems.isEmpty();
    }

    // Everything that decides the figures: which deliveries, under which name and origin, and the code.
    private static String fingerprint(List<Current> deliveries, CodeVersion code) {
        List<String> parts = new ArrayList<>(deliveries.stream()
                .map(delivery -> delivery.place() + " " + delivery.account().deliveryKey())
                .sorted()
                .toList());
        parts.add(code.ofAll());
        return Sha256.of(String.join("\n", parts));
    }
}
