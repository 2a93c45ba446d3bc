package se.insatskollen.etl.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** Lets landed files be as old as they are when a night begins, so that no import waits to see whether they change. */
final class AtRest {
    private static final Duration LATELY = Duration.ofMinutes(1);

    private AtRest() {}

    /** Every file in the folder was written two minutes ago or before. */
    static void all(Path landing) throws IOException {
        if (!Files.isDirectory(landing)) {
            return;
        }
        try (Stream<Path> files = Files.walk(landing)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(file)
                        .toInstant()
                        .isAfter(Instant.now().minus(LATELY))) {
                    since(file, Duration.ofMinutes(2));
                }
            }
        }
    }

    /** Nobody has written to the file for so long. */
    static Path since(Path file, Duration duration) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(duration)));
    }
}
