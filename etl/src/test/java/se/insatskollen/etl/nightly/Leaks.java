package se.insatskollen.etl.nightly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.warehouse.Settings;

/** Searches every file of a home but the delivered ones for texts that may be nowhere. */
final class Leaks {
    private Leaks() {}

    static List<String> of(Settings settings, List<String> secrets) throws IOException {
        List<String> leaks = new ArrayList<>();
        try (Stream<Path> files = Files.walk(settings.home())) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> !path.startsWith(settings.landing()))
                    .toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                secrets.stream().filter(bytes::contains).forEach(secret -> leaks.add(file + " holds a secret"));
            }
        }
        return leaks;
    }
}
