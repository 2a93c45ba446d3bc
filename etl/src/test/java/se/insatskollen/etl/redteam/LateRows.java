package se.insatskollen.etl.redteam;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Takes every so manieth case out of what is landed, and lands them the night after. */
final class LateRows {
    private static final int EVERY = 40;
    // Keeps every byte of Windows-1252 as it is.
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private final Path folder;
    private final List<String> late = new ArrayList<>();

    private LateRows(Path folder) {
        this.folder = folder;
    }

    /** @param folder where the files of cases lie, all with the same header */
    static LateRows takenFrom(Path folder) throws IOException {
        LateRows rows = new LateRows(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                rows.takeFrom(file);
            }
        }
        return rows;
    }

    private void takeFrom(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, BYTES);
        if (late.isEmpty()) {
            late.add(lines.get(0));
        }
        List<String> kept = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            (line % EVERY == EVERY - 1 ? late : kept).add(lines.get(line));
        }
        Files.write(file, kept, BYTES);
    }

    /** How many. */
    int count() {
        return late.size() - 1;
    }

    void land() throws IOException {
        Files.write(folder.resolve("zzz-natt.csv"), late, BYTES);
    }
}
