package se.insatskollen.etl.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.etl.staging.Current;
import se.insatskollen.etl.staging.Discovery;
import se.insatskollen.etl.staging.Refusal;
import se.insatskollen.etl.staging.StagingArea;
import se.insatskollen.etl.star.SparkEngine;
import se.insatskollen.etl.star.StagedViews;
import se.insatskollen.etl.star.Star;
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
    private final ReleaseStore store;

    /** @param today the business date, in Sweden */
    public Import(Settings settings, LocalDate today) {
        this.settings = settings;
        this.today = today;
        this.store = new ReleaseStore(settings.warehouse());
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
        }
    }

    private Outcome runLocked() throws IOException, SQLException {
        CodeVersion code = CodeVersion.current();
        StagingArea staging = new StagingArea(settings.staging(), code.ofReading());
        Discovery found = Discovery.of(settings);
        Optional<Manifest> last = lastManifest();
        Intake intake = new Intake(staging, last.map(Manifest::deliveries).orElse(List.of()));
        List<Current> staged = intake.alreadyStaged(found);
        if (found.refusals().isEmpty()
                && staged.size() == Intake.count(found)
                && stands(last, fingerprint(staged, code))) {
            return nothingNew(List.of());
        }
        Path work = Files.createDirectories(settings.warehouse().resolve(".work"));
        try (SparkSession spark = SparkEngine.start(work, found.bytes())) {
            Intake.Result taken = intake.take(spark, found);
            if (taken.missing().isPresent()) {
                return new Outcome(
                        ExitCode.REFUSED, taken.refusals(), taken.missing().get());
            }
            String fingerprint = fingerprint(taken.current(), code);
            return stands(last, fingerprint)
                    ? nothingNew(taken.refusals())
                    : publish(spark, staging, taken, fingerprint, code);
        } finally {
            Durable.deleteTree(work);
        }
    }

    private Outcome publish(
            SparkSession spark, StagingArea staging, Intake.Result taken, String fingerprint, CodeVersion code)
            throws IOException, SQLException {
        String id = today + "-" + fingerprint.substring(0, 8);
        Path building = store.building();
        try {
            new StagedViews(spark, staging).create(taken.current());
            new Star(spark, building).build(taken.current());
            List<DeliveryAccount> accounts =
                    taken.current().stream().map(Current::account).toList();
            new ReleaseBuilder(building)
                    .build(new ReleaseBuilder.Origin(id, today, fingerprint, code.ofAll(), accounts));
            store.publish(building, id);
            return new Outcome(refusedOrDone(taken.refusals()), taken.refusals(), "Published release " + id);
        } catch (ReleaseRejectedException e) {
            return new Outcome(
                    ExitCode.REJECTED, taken.refusals(), "Not published: " + e.getMessage() + ". " + lastStands());
        } finally {
            Durable.deleteTree(building);
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
        List<String> problems = Verification.problems(store.folder(last.get().release()));
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
