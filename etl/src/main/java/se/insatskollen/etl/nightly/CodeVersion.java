package se.insatskollen.etl.nightly;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.warehouse.release.Sha256;
import se.insatskollen.warehouse.schema.Table;

/**
 * A hash of the code that makes a release: contracts, SQL and classes of the etl and the warehouse. The jars are built
 * reproducibly, so the same source gives the same version.
 */
final class CodeVersion {
    private CodeVersion() {}

    static String current() throws IOException {
        StringBuilder hashes = new StringBuilder();
        for (Class<?> member : List.of(CodeVersion.class, Table.class)) {
            Path place = place(member);
            for (Path file : Files.isDirectory(place) ? filesBelow(place) : List.of(place)) {
                hashes.append(place.relativize(file))
                        .append(' ')
                        .append(Sha256.of(file))
                        .append('\n');
            }
        }
        return Sha256.of(hashes.toString()).substring(0, 16);
    }

    private static Path place(Class<?> member) {
        try {
            return Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The class path holds no path", e);
        }
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
