package se.insatskollen.dashboard.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.release.Manifest;
import se.insatskollen.warehouse.release.ManifestFile;
import se.insatskollen.warehouse.release.Sha256;

/** The register of one release, open for reading. The file never changes: a new release is a new path. */
record OpenRelease(ReleaseStamp stamp, DuckDBConnection connection) {
    private static final String REGISTER = "register.duckdb";

    static OpenRelease in(Path folder) throws UnusableReleaseException {
        Path file = folder.resolve(REGISTER);
        if (!Files.exists(file)) {
            throw new UnusableReleaseException(
                    "There is no %s. Run insatskollen rollback, or import again.".formatted(file));
        }
        try {
            Manifest manifest = ManifestFile.read(folder);
            requirePublished(file, manifest);
            return new OpenRelease(new ReleaseStamp(manifest.release(), manifest.dataDate()), DuckDb.readOnly(file));
        } catch (IOException | SQLException e) {
            throw new UnusableReleaseException(
                    "%s cannot be read. Run insatskollen verify, then rollback or import again.".formatted(file), e);
        }
    }

    // A flipped bit must not reach a page: the bytes are those that were verified and published.
    private static void requirePublished(Path file, Manifest manifest) throws IOException, UnusableReleaseException {
        String actual = Sha256.of(file);
        boolean isPublished = manifest.files().stream()
                .anyMatch(published ->
                        published.path().equals(REGISTER) && published.sha256().equals(actual));
        if (!isPublished) {
            throw new UnusableReleaseException(
                    "%s does not have the content it was published with. Run insatskollen verify, then rollback or import again."
                            .formatted(file));
        }
    }
}
