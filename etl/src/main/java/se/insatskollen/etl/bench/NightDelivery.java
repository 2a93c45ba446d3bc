package se.insatskollen.etl.bench;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.etl.sources.Exposure;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;

/**
 * Lands what a night brings: of each source of case data that is delivered line by line (CSV, JSON; workbooks are not)
 * one new file, whose name comes last, with a hundredth of the rows again. Cases of low need come back with medium need.
 */
final class NightDelivery {
    private static final long ONE_IN = 100;
    private static final String NAME = "zzz-natt";
    // Keeps every byte of Windows-1252 as it is; ASCII and å are the same in both.
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    /** How a format lays out rows in lines. */
    private enum Layout {
        /** A header, then a row a line. */
        CSV {
            @Override
            Stream<String> rows(Stream<String> lines) {
                return lines.skip(1).map(row -> row.replace(";låg;", ";medel;"));
            }

            @Override
            List<String> file(String firstLine, List<String> rows) {
                return Stream.concat(Stream.of(firstLine), rows.stream()).toList();
            }
        },
        /** An array with an object a line. */
        JSON {
            @Override
            Stream<String> rows(Stream<String> lines) {
                return lines.map(String::strip)
                        .filter(line -> line.startsWith("{"))
                        .map(row -> row.replaceFirst(",$", ""));
            }

            @Override
            List<String> file(String firstLine, List<String> rows) {
                return List.of("[", String.join(",\n", rows), "]");
            }
        };

        abstract Stream<String> rows(Stream<String> lines);

        abstract List<String> file(String firstLine, List<String> rows);

        String ending() {
            return "." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private NightDelivery() {}

    static void land(Path landing) throws IOException {
        for (Source source : Sources.ALL) {
            Path folder = landing.resolve(source.name());
            if (source.exposure() == Exposure.SENSITIVE && Files.isDirectory(folder)) {
                for (Layout layout : Layout.values()) {
                    land(folder, layout);
                }
            }
        }
    }

    private static void land(Path folder, Layout layout) throws IOException {
        long all = 0;
        List<Path> files = lastFirst(folder, layout.ending());
        for (Path file : files) {
            try (Stream<String> lines = Files.lines(file, BYTES)) {
                all += layout.rows(lines).count();
            }
        }
        if (all > 0) {
            List<String> rows = rows(files, layout, Math.max(1, all / ONE_IN));
            Files.write(folder.resolve(NAME + layout.ending()), layout.file(firstLine(files.get(0)), rows), BYTES);
        }
    }

    private static List<String> rows(List<Path> files, Layout layout, long wanted) throws IOException {
        List<String> rows = new ArrayList<>();
        for (Path file : files) {
            try (Stream<String> lines = Files.lines(file, BYTES)) {
                layout.rows(lines).limit(wanted - rows.size()).forEach(rows::add);
            }
        }
        return rows;
    }

    private static String firstLine(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, BYTES)) {
            return lines.findFirst().orElseThrow();
        }
    }

    private static List<Path> lastFirst(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
