package se.insatskollen.etl.nightly;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.insatskollen.warehouse.release.Sha256;
import se.insatskollen.warehouse.schema.Table;

/**
 * Hashes of the code that makes a release: classes, SQL and the versions of the engines (in {@code engines.properties})
 * of the etl and the warehouse, whichever JDK packed them.
 */
final class CodeVersion {
    private static final Pattern READS_DELIVERIES = Pattern.compile(
            "se/insatskollen/(etl/(reading|sources|pseudonym|staging)|warehouse/(schema|codes|tables))/.*|engines.properties");

    private final Map<String, String> hashes;

    private CodeVersion(Map<String, String> hashes) {
        this.hashes = hashes;
    }

    static CodeVersion current() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (Class<?> member : List.of(CodeVersion.class, Table.class)) {
            Path place = place(member);
            if (Files.isDirectory(place)) {
                hash(place, hashes);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    hash(jar.getPath("/"), hashes);
                }
            }
        }
        return new CodeVersion(hashes);
    }

    /** Of everything: another version may give other figures. */
    String ofAll() {
        return of(path -> true);
    }

    /** Of what turns a delivered file into typed rows: another version may give other rows. */
    String ofReading() {
        return of(path -> READS_DELIVERIES.matcher(path).matches());
    }

    private String of(Predicate<String> chosen) {
        StringBuilder text = new StringBuilder();
        hashes.forEach((path, hash) -> {
            if (chosen.test(path)) {
                text.append(path).append(' ').append(hash).append('\n');
            }
        });
        return Sha256.of(text.toString()).substring(0, 16);
    }

    private static void hash(Path root, Map<String, String> hashes) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith("META-INF/")) {
                    hashes.put(path, Sha256.of(file));
                }
            }
        }
    }

    private static Path place(Class<?> member) {
        try {
            return Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The class path holds no path", e);
        }
    }
}
