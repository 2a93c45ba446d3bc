package se.insatskollen.etl.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Makes homes in which the same deliveries have landed and nothing has happened yet. */
final class FreshHome {
    private FreshHome() {}

    /** Lands the deliveries in a home, as links where the disk allows it: they are read and never changed. */
    static void land(Path deliveries, Path home) throws IOException {
        Path landing = Files.createDirectories(home).resolve("landing");
        for (Path path : paths(deliveries)) {
            Path target = landing.resolve(deliveries.relativize(path));
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                linkOrCopy(path, target);
            }
        }
    }

    private static void linkOrCopy(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file);
        } catch (UnsupportedOperationException | java.nio.file.FileSystemException e) {
            Files.copy(file, target);
        }
    }

    private static List<Path> paths(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.sorted().toList();
        }
    }
}
