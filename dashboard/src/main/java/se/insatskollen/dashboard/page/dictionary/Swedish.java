package se.insatskollen.dashboard.page.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the contracts say in English, in Swedish; the contracts stay the only place where a meaning is declared. */
final class Swedish {
    private static final String FILE = "swedish.txt";
    private static final String DIVIDER = " | ";
    private static final Map<String, String> WORDS = read();

    private Swedish() {}

    /** The sentence in Swedish; empty where nobody has written it yet. */
    static Optional<String> of(String english) {
        return Optional.ofNullable(WORDS.get(english));
    }

    /** Every sentence there is, by the English one. */
    static Map<String, String> all() {
        return WORDS;
    }

    private static Map<String, String> read() {
        Map<String, String> words = new LinkedHashMap<>();
        for (String line : text().split("\n", -1)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int divider = line.indexOf(DIVIDER);
            if (divider < 0
                    || words.put(line.substring(0, divider), line.substring(divider + DIVIDER.length())) != null) {
                throw new IllegalStateException(
                        "%s: \"%s\" has no Swedish or stands twice. Write \"English | Swedish\" once."
                                .formatted(FILE, line));
            }
        }
        return words;
    }

    private static String text() {
        try (InputStream file = Swedish.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("There is no %s beside %s".formatted(FILE, Swedish.class.getName()));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
