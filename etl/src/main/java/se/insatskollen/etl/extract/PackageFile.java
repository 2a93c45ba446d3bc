package se.insatskollen.etl.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.insatskollen.warehouse.release.Sha256;

/** One file of a research package, before it is written: where it goes and what its bytes will hash to. */
sealed interface PackageFile {
    /** Path below the package's folder, with forward slashes. */
    String path();

    String sha256();

    /** Writes it below the package's folder. */
    void writeTo(Path folder) throws IOException;

    /**
     * A file of the release.
     *
     * @param source where it lies, already verified
     */
    record Copied(String path, Path source, String sha256) implements PackageFile {
        @Override
        public void writeTo(Path folder) throws IOException {
            Path target = folder.resolve(path);
            Files.createDirectories(target.getParent());
            Files.copy(source, target);
        }
    }

    /** A text that is written for the package. */
    record Written(String path, String text) implements PackageFile {
        @Override
        public String sha256() {
            return Sha256.of(text);
        }

        @Override
        public void writeTo(Path folder) throws IOException {
            Files.writeString(folder.resolve(path), text);
        }
    }
}
