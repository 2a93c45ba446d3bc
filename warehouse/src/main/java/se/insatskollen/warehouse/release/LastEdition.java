package se.insatskollen.warehouse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The edition of the open shelf in the release before. */
record LastEdition(Path folder, Manifest manifest) {
    private static final List<String> FILES = List.of("open.duckdb", "edition.duckdb");

    /** Empty before the first, and where it does not have the bytes that it was published with. */
    static Optional<LastEdition> in(Optional<Path> last) throws IOException {
        if (last.isEmpty()) {
            return Optional.empty();
        }
        LastEdition edition = new LastEdition(last.get(), ManifestFile.read(last.get()));
        return edition.isWhole() ? Optional.of(edition) : Optional.empty();
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
