package se.insatskollen.etl.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.warehouse.release.DeliveryAccount;
import se.insatskollen.warehouse.release.Manifest;
import se.insatskollen.warehouse.release.ManifestFile;
import se.insatskollen.warehouse.release.ReleaseStore;
import se.insatskollen.warehouse.release.Verification;

/**
 * The release that stands.
 *
 * @param folder where it lies; empty before the first import
 * @param manifest empty, too, when it cannot be read
 */
record LastRelease(Optional<Path> folder, Optional<Manifest> manifest) {
    private static final Logger LOG = LoggerFactory.getLogger(LastRelease.class);

    static LastRelease of(ReleaseStore store) throws IOException {
        Optional<Path> folder = store.current().map(store::folder);
        if (folder.isEmpty()) {
            return new LastRelease(folder, Optional.empty());
        }
        try {
            return new LastRelease(folder, Optional.of(ManifestFile.read(folder.get())));
        } catch (IOException e) {
            LOG.warn("{} cannot be read", folder.get().resolve("manifest.json"));
            return new LastRelease(folder, Optional.empty());
        }
    }

    /** Whether nobody knows any more what it was made from. */
    boolean isUnreadable() {
        return folder.isPresent() && manifest.isEmpty();
    }

    /** Why nothing can be imported while it is unreadable. Landed files are deleted: it alone tells which rows are left. */
    String unreadable() {
        return "Nothing was imported: %s cannot be read, and without it the rows of landed files that are deleted by now would be lost. Restore it from its backup, or go back with: insatskollen rollback"
                .formatted(folder.orElseThrow().resolve("manifest.json"));
    }

    /** What it was made from. */
    List<DeliveryAccount> deliveries() {
        return manifest.map(Manifest::deliveries).orElse(List.of());
    }

    // Landed files go and their rows stay: this tells how much there is, at some hundred bytes a row.
    long bytes() {
        return deliveries().stream().mapToLong(delivery -> delivery.rows().in()).sum() * 100;
    }

    /** Whether it was made from just this, and its files are still those that were published. */
    boolean isMadeOf(String fingerprint) throws IOException, SQLException {
        if (manifest.isEmpty() || !manifest.get().fingerprint().equals(fingerprint)) {
            return false;
        }
        List<String> problems = Verification.fileProblems(folder.orElseThrow());
        problems.forEach(problem -> LOG.warn("Release {}: {}", manifest.get().release(), problem));
        return problems.isEmpty();
    }

    /** That it stands, in a sentence. */
    String told() {
        return folder.map(path -> "Release %s stands.".formatted(path.getFileName()))
                .orElse("There is no release yet.");
    }
}
