package se.insatskollen.etl.staging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.warehouse.release.Durable;

/** Takes data files out of a folder that Spark wrote; its own names carry random ids. */
public final class ParquetPart {
    private ParquetPart() {}

    /** Moves the single part file to a name of ours, the same bytes for the same rows, and deletes Spark's folder. */
    public static void move(Path sparkFolder, Path target) throws IOException {
        List<Path> parts = parts(sparkFolder);
        if (parts.size() != 1) {
            throw new IOException(
                    "Spark wrote %d part files to %s; there must be one".formatted(parts.size(), sparkFolder));
        }
        Files.createDirectories(target.getParent());
        Files.move(parts.get(0), target);
        ParquetFooter.putInOrder(target);
        Durable.deleteTree(sparkFolder);
    }

    private static List<Path> parts(Path sparkFolder) throws IOException {
        try (Stream<Path> files = Files.list(sparkFolder)) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith("part-") && name.endsWith(".parquet");
                    })
                    .toList();
        }
    }
}
