package se.insatskollen.warehouse.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The edition of the open shelf in the release before. */
record LastEdition(Path folder, Manifest manifest) {
    private static final Logger LOG = LoggerFactory.getLogger(LastEdition.class);
    private static final List<String> FILES = List.of("open.duckdb", "edition.duckdb");

    /** Empty where it does not have the bytes that it was published with, or nobody knows them any more. */
    static Optional<LastEdition> in(Path release) throws IOException {
        LastEdition edition;
        try {
            edition = new LastEdition(release, ManifestFile.read(release));
        } catch (NoSuchFileException | JsonProcessingException e) {
            LOG.warn(
                    "{} of {} cannot be read: its open shelf is no edition to follow",
                    ManifestFile.NAME,
                    release.getFileName());
            return Optional.empty();
        }
        if (!edition.isWhole()) {
            LOG.warn("The open shelf of {} is damaged: it is no edition to follow", release.getFileName());
            return Optional.empty();
        }
        return Optional.of(edition);
    }

    boolean isMadeOf(String inputs) {
        return inputs.equals(manifest.editionInputs());
    }

    /** Copies it into a new release; the accounts of its tables. */
    List<Manifest.TableAccount> takeOver(Path release) throws IOException {
        for (String file : FILES) {
            Files.copy(folder.resolve(file), release.resolve(file));
        }
        return manifest.tables().stream()
                .filter(table -> FILES.stream().anyMatch(file -> file.startsWith(database(table) + ".")))
                .toList();
    }

    private static String database(Manifest.TableAccount table) {
        return table.database().split("\\.", 2)[0];
    }

    private boolean isWhole() throws IOException {
        for (String name : FILES) {
            Path file = folder.resolve(name);
            Optional<Manifest.FileHash> published = manifest.files().stream()
                    .filter(hash -> hash.path().equals(name))
                    .findFirst();
            if (published.isEmpty()
                    || !Files.exists(file)
                    || !Sha256.of(file).equals(published.get().sha256())) {
                return false;
            }
        }
        return true;
    }
}
