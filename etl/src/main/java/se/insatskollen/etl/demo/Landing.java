package se.insatskollen.etl.demo;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder the deliveries go to. They get their names when all are whole; until then an import sees none of them. */
final class Landing implements Closeable {
    /** Says that everything in a folder is invented. */
    static final String MARK = "PAHITTAT";

    /** Every source that is delivered. */
    static final List<String> SOURCES = List.of(
            "area",
            "area_succession",
            "event",
            "population",
            "document",
            "project",
            "grant",
            "staffing",
            "evaluation",
            "erratum",
            "price_index",
            "case",
            "contact",
            "placement",
            "cost",
            "measurement",
            "activity_count",
            "planted_truth");

    private final Path folder;
    private final List<DeliveryFile> files = new ArrayList<>();

    Landing(Path folder) {
        this.folder = folder;
    }

    /** Why nothing may be written to the folder, if so. */
    static Optional<String> refusal(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return Optional.of("--out %s is a file. Name a folder.".formatted(folder));
        }
        for (String source : SOURCES) {
            if (holdsUnmarkedDeliveries(folder.resolve(source))) {
                return Optional.of(("%s holds deliveries that are not marked as invented (no file %s): nothing was "
                                + "written. Choose another folder with --out, or take them away.")
                        .formatted(folder.resolve(source), MARK));
            }
        }
        return Optional.empty();
    }

    DeliveryFile open(String source, String fileName, List<String> headers) throws IOException {
        Path home = Files.createDirectories(folder.resolve(source));
        mark(home);
        DeliveryFile file = new DeliveryFile(home.resolve(fileName), headers);
        files.add(file);
        return file;
    }

    /** Closes every file and gives it its name; a file of an earlier run is replaced. */
    Map<Path, Long> publish() throws IOException {
        for (DeliveryFile file : files) {
            file.close();
        }
        Map<Path, Long> rows = new LinkedHashMap<>();
        for (DeliveryFile file : files) {
            Files.move(
                    file.unfinished(),
                    file.name(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            rows.put(folder.relativize(file.name()), file.rows());
        }
        files.clear();
        return rows;
    }

    /** Takes away what was not published. */
    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (DeliveryFile file : files) {
            try (file) {
                Files.deleteIfExists(file.unfinished());
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static void mark(Path home) throws IOException {
        try {
            Files.createFile(home.resolve(MARK));
        } catch (FileAlreadyExistsException e) {
            // Marked by an earlier run or an earlier file of this one.
            return;
        }
    }

    private static boolean holdsUnmarkedDeliveries(Path home) throws IOException {
        if (!Files.isDirectory(home)) {
            return Files.exists(home);
        }
        if (Files.exists(home.resolve(MARK))) {
            return false;
        }
        try (Stream<Path> names = Files.list(home)) {
            return names.anyMatch(name -> !name.getFileName().toString().startsWith("."));
        }
    }
}
