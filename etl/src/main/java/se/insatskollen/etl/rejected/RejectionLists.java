package se.insatskollen.etl.rejected;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of lists of rejected rows, for whoever corrects the deliveries: {@code <source>/<file name>.csv}. A list is
 * replaced when its file is delivered anew, and taken away when that has no rejected rows.
 */
public final class RejectionLists {
    static final String ENDING = ".csv";

    /** One list, and how many rows it tells of. */
    public record Listed(Path file, long rows) {}

    private final Path folder;

    /** @param folder need not exist yet */
    public RejectionLists(Path folder) {
        this.folder = folder;
    }

    /** A new list for a file of that source; to be finished, and closed in any case. */
    public RejectionList open(String source, String fileName) throws IOException {
        return new RejectionList(folder.resolve(source), fileName);
    }

    /** All lists, by source and file. */
    public List<Listed> all() throws IOException {
        List<Listed> lists = new ArrayList<>();
        for (Path source : sorted(folder)) {
            for (Path list : sorted(source)) {
                lists.add(new Listed(list, rows(list)));
            }
        }
        return lists;
    }

    private static List<Path> sorted(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    // A line a row, under the header.
    private static long rows(Path list) throws IOException {
        try (Stream<String> lines = Files.lines(list)) {
            return lines.skip(1).count();
        }
    }
}
