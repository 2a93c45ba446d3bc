package se.insatskollen.warehouse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.duckdb.ContractCheck;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.tables.Tables;

/**
 * Turns the Parquet files of the star into a release: checks them against their contracts, loads both databases, and
 * writes the manifest. Publishing is somebody else's step.
 */
public final class ReleaseBuilder {
    /** What a release is made from, beside the Parquet files. */
    public record Origin(
            String release,
            LocalDate dataDate,
            String fingerprint,
            String codeVersion,
            List<DeliveryAccount> deliveries) {}

    private final Path folder;
    private final List<Path> facit;
    private final Limits limits;
    private final Optional<Path> last;

    /**
     * @param folder the folder that holds {@code research/<table>/part-00000.parquet} for every research table
     * @param facit Parquet files of staged planted truths; none where nothing invented was delivered
     * @param limits how few are too few to show
     * @param last folder of the release before, whose edition of the open shelf this one follows; empty before the first
     */
    public ReleaseBuilder(Path folder, List<Path> facit, Limits limits, Optional<Path> last) {
        this.folder = folder;
        this.facit = List.copyOf(facit);
        this.limits = limits;
        this.last = last;
    }

    public void build(Origin origin) throws IOException, SQLException, ReleaseRejectedException {
        String inputs = EditionInputs.hash(origin, limits);
        List<Manifest.TableAccount> tables = new ArrayList<>();
        try (Connection connection = DuckDb.inMemory()) {
            DoorViews views = new DoorViews(connection, folder);
            views.openParquet();
            reject(ContractCheck.violations(connection, Tables.RESEARCH));
            views.openDoors(facit);
            ShelfLoader loader = new ShelfLoader(connection, folder);
            tables.addAll(loader.research());
            tables.addAll(loader.byDoor("register", Tables.REGISTER));
            tables.addAll(new OpenShelf(connection, folder, limits, last).make(inputs));
        }
        List<Manifest.FileHash> hashes = hashesWhileVerifying(tables);
        ManifestFile.write(
                folder,
                new Manifest(
                        origin.release(),
                        Instant.now(),
                        origin.dataDate(),
                        origin.fingerprint(),
                        origin.codeVersion(),
                        Verification.contracts(),
                        origin.deliveries(),
                        tables,
                        hashes,
                        inputs));
    }

    // Both read everything there is: one in DuckDB, the other here.
    private List<Manifest.FileHash> hashesWhileVerifying(List<Manifest.TableAccount> tables)
            throws IOException, SQLException, ReleaseRejectedException {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<List<Manifest.FileHash>> hashes = thread.submit(this::hashes);
            List<String> problems = Verification.ofDatabases(folder, tables);
            List<Manifest.FileHash> all = hashes.get();
            reject(problems);
            return all;
        } catch (ExecutionException e) {
            throw new IOException(
                    "The files of the release could not be hashed: "
                            + e.getCause().getMessage(),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The import was interrupted", e);
        } finally {
            thread.shutdownNow();
        }
    }

    private List<Manifest.FileHash> hashes() throws IOException {
        List<Manifest.FileHash> hashes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                hashes.add(new Manifest.FileHash(
                        folder.relativize(file).toString().replace('\\', '/'), Sha256.of(file), Files.size(file)));
            }
        }
        return hashes;
    }

    private static void reject(List<String> problems) throws ReleaseRejectedException {
        if (!problems.isEmpty()) {
            throw new ReleaseRejectedException(problems);
        }
    }
}
