package se.insatskollen.dashboard.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.release.Door;
import se.insatskollen.warehouse.release.Manifest;
import se.insatskollen.warehouse.release.ManifestFile;
import se.insatskollen.warehouse.release.Sha256;
import se.insatskollen.warehouse.release.Verification;

/**
 * The two public databases of one release, open for reading: the register and the figures about cases. The files never
 * change: a new release is a new path.
 *
 * @param made what has been made of it already, by address
 * @param answered what it has answered already to questions without parameters
 */
record OpenRelease(
        ReleaseStamp stamp,
        DuckDBConnection register,
        DuckDBConnection figures,
        Cache<String, Content> made,
        Answered answered)
        implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenRelease.class);

    // As much as all pages of the demo take, some times over.
    private static final long KEPT_BYTES = 64L * 1024 * 1024;

    private static final String REGISTER = "register.duckdb";
    private static final String FIGURES = "open.duckdb";

    static OpenRelease in(Path folder) throws UnusableReleaseException {
        Path register = there(folder, REGISTER);
        Path figures = there(folder, FIGURES);
        Manifest manifest = manifest(folder);
        DuckDBConnection opened = open(register, manifest);
        try {
            return new OpenRelease(
                    new ReleaseStamp(manifest.release(), manifest.dataDate()),
                    opened,
                    open(figures, manifest),
                    kept(),
                    new Answered());
        } catch (UnusableReleaseException e) {
            close(opened, e);
            throw e;
        }
    }

    /** Loads DuckDB while a release is read and held against its manifest. Whoever opens a database meets a failure again. */
    static void loadDuckDb() {
        Thread thread = new Thread(DuckDb::load, "duckdb");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((unused, failure) -> LOG.debug("DuckDB was not loaded", failure));
        thread.start();
    }

    /** Starts reading what lies behind one door, for a page that says that about the release. */
    Queries read(Origin origin, ReleaseStamp said) throws SQLException {
        Connection reading = reader(register, origin);
        try {
            return new Queries(origin, said, reading, reader(figures, origin), answered, () -> invented(said));
        } catch (SQLException e) {
            close(reading, e);
            throw e;
        }
    }

    private Queries invented(ReleaseStamp said) {
        try {
            return read(Origin.INVENTED, said);
        } catch (SQLException e) {
            throw new IllegalStateException("The invented figures of %s cannot be read".formatted(said.id()), e);
        }
    }

    @Override
    public void close() throws SQLException {
        try (register) {
            figures.close();
        }
    }

    // The same question asks the tables of the door: behind that of the invented city, names of tables reach no real
    // row.
    private static Connection reader(DuckDBConnection shelf, Origin origin) throws SQLException {
        return switch (origin) {
            case REAL -> shelf.duplicate();
            case INVENTED -> DuckDb.beside(shelf, Door.INVENTED.schema());
        };
    }

    private static Cache<String, Content> kept() {
        return Caffeine.newBuilder()
                .maximumWeight(KEPT_BYTES)
                .weigher((String address, Content content) -> content.bytes())
                .build();
    }

    private static Path there(Path folder, String name) throws UnusableReleaseException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            throw new UnusableReleaseException(
                    "There is no %s. Run insatskollen rollback, or import again.".formatted(file));
        }
        return file;
    }

    private static Manifest manifest(Path folder) throws UnusableReleaseException {
        try {
            return underTodaysContracts(ManifestFile.read(folder));
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    // Its tables have other columns than the pages ask for.
    private static Manifest underTodaysContracts(Manifest manifest) throws UnusableReleaseException {
        if (!Verification.isUnderTodaysContracts(manifest)) {
            throw new UnusableReleaseException(
                    "Release %s was made by another version of Insatskollen. Run insatskollen import."
                            .formatted(manifest.release()));
        }
        return manifest;
    }

    private static DuckDBConnection open(Path file, Manifest manifest) throws UnusableReleaseException {
        try {
            requirePublished(file, manifest);
            return DuckDb.readOnly(file);
        } catch (IOException | SQLException e) {
            throw unreadable(file, e);
        }
    }

    private static UnusableReleaseException unreadable(Path path, Exception cause) {
        return new UnusableReleaseException(
                "%s cannot be read. Run insatskollen verify, then rollback or import again.".formatted(path), cause);
    }

    // A flipped bit must not reach a page: the bytes are those that were verified and published.
    private static void requirePublished(Path file, Manifest manifest) throws IOException, UnusableReleaseException {
        String name = file.getFileName().toString();
        String actual = Sha256.of(file);
        boolean isPublished = manifest.files().stream()
                .anyMatch(published ->
                        published.path().equals(name) && published.sha256().equals(actual));
        if (!isPublished) {
            throw new UnusableReleaseException(
                    "%s does not have the content it was published with. Run insatskollen verify, then rollback or import again."
                            .formatted(file));
        }
    }

    private static void close(Connection connection, Exception failure) {
        try {
            connection.close();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
