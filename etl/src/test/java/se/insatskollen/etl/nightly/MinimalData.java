package se.insatskollen.etl.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The register and reference files with their header lines and the unknown members alone, so that an import is quick. */
final class MinimalData {
    private static final List<String> MEMBERS =
            List.of("okant-omrade;", "inget-projekt;", "okant-projekt;", "insatskollen-metod;");
    private static final String INSTRUMENT = "sdq;";

    private MinimalData() {}

    static void write(Path real, Path target) throws IOException {
        for (String origin : List.of("register", "reference")) {
            Path folder = Files.createDirectories(target.resolve(origin));
            try (Stream<Path> files = Files.list(real.resolve(origin))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                    List<String> lines = Files.readAllLines(file);
                    Stream<String> kept = lines.stream().skip(1).filter(MinimalData::isKept);
                    Files.write(
                            folder.resolve(file.getFileName()),
                            Stream.concat(Stream.of(lines.get(0)), kept).toList());
                }
            }
        }
    }

    private static boolean isKept(String line) {
        return line.startsWith(INSTRUMENT) || MEMBERS.stream().anyMatch(line::startsWith);
    }
}
