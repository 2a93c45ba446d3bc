package se.insatskollen.warehouse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where everything lies. Read once, by the mains; nothing else looks at the environment.
 *
 * @param data the checkout's {@code data/}: register and reference, always read from there
 * @param home the runtime folders: landing, staging, warehouse
 */
public record Settings(Path data, Path home) {
    private static final String HOME = "INSATSKOLLEN_HOME";
    private static final String CHECKOUT = "insatskollen.checkout";

    /**
     * The settings of this process.
     *
     * @throws IllegalArgumentException with problem, place and remedy
     */
    public static Settings of(Map<String, String> environment, Map<?, ?> systemProperties) {
        Object checkout = systemProperties.get(CHECKOUT);
        Path data = Path.of(checkout == null ? "" : checkout.toString(), "data").toAbsolutePath();
        if (!Files.isDirectory(data)) {
            throw new IllegalArgumentException(
                    "%s is no folder. Start the program with the launcher insatskollen.".formatted(data));
        }
        String home = environment.get(HOME);
        if (home == null || home.isBlank()) {
            return new Settings(data, data);
        }
        Path folder = Path.of(home).toAbsolutePath();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IllegalArgumentException("%s (%s) is a file. Let it name a folder.".formatted(HOME, folder));
        }
        return new Settings(data, folder);
    }

    public Path landing() {
        return home.resolve("landing");
    }

    public Path staging() {
        return home.resolve("staging");
    }

    public Path warehouse() {
        return home.resolve("warehouse");
    }
}
