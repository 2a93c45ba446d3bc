package se.insatskollen.etl.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.insatskollen.etl.sources.Exposure;
import se.insatskollen.etl.sources.Sources;

/** Where real case data may never be: what counts as real case data, and what counts as inside a git work tree. */
public final class Secrecy {
    private Secrecy() {}

    /** Whether rows of that source, so marked, tell of real people. */
    public static boolean isRealCaseData(String source, boolean isInvented) {
        return !isInvented
                && Sources.named(source)
                        .map(found -> found.exposure() == Exposure.SENSITIVE)
                        .orElse(false);
    }

    /** Whether a folder, which need not exist yet, lies where one command could send it to the world. */
    public static boolean isInWorkTree(Path folder) throws IOException {
        for (Path above = real(folder); above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(".git"))) {
                return true;
            }
        }
        return false;
    }

    // A symbolic link must not hide where it leads.
    private static Path real(Path folder) throws IOException {
        Path existing = folder.toAbsolutePath().normalize();
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing.toRealPath();
    }
}
