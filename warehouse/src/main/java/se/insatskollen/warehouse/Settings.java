package se.insatskollen.warehouse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where everything lies. Read once, by the mains; nothing else looks at the environment.
 *
 * @param data the checkout's {@code data/}: register and reference, always read from there
 * @param home the runtime folders: landing, rejected, vault, staging, warehouse, log
 * @param landingDays how many days a landed file is kept after its rows were published
 */
public record Settings(Path data, Path home, int landingDays) {
    private static final String HOME = "INSATSKOLLEN_HOME";
    private static final String LANDING_DAYS = "INSATSKOLLEN_LANDING_DAYS";
    private static final int USUAL_LANDING_DAYS = 7;
    private static final String CHECKOUT = "insatskollen.checkout";

    /** Settings with the usual number of days. */
    public Settings(Path data, Path home) {
        this(data, home, USUAL_LANDING_DAYS);
    }

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
            return new Settings(data, data, landingDays(environment));
        }
        Path folder = Path.of(home).toAbsolutePath();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IllegalArgumentException("%s (%s) is a file. Let it name a folder.".formatted(HOME, folder));
        }
        return new Settings(data, folder, landingDays(environment));
    }

    private static int landingDays(Map<String, String> environment) {
        String days = environment.getOrDefault(LANDING_DAYS, String.valueOf(USUAL_LANDING_DAYS));
        if (!days.matches("\\d{1,4}")) {
            throw new IllegalArgumentException(
                    "%s is \"%s\". Give a number of days from 0 to 9999.".formatted(LANDING_DAYS, days));
        }
        return Integer.parseInt(days);
    }

    public Path landing() {
        return home.resolve("landing");
    }

    public Path staging() {
        return home.resolve("staging");
    }

    /** What may be nowhere else: the key of the pseudonyms, protected identities. */
    public Path vault() {
        return home.resolve("vault");
    }

    /** One JSON object a line for every beginning and every end of a run. */
    public Path runLog() {
        return home.resolve("log").resolve("runs.jsonl");
    }

    /** One JSON object a line for every delivery that was ever published. */
    public Path ledger() {
        return home.resolve("log").resolve("deliveries.jsonl");
    }

    /** Lists of rows that were not taken in, for whoever corrects the deliveries. */
    public Path rejected() {
        return home.resolve("rejected");
    }

    public Path warehouse() {
        return home.resolve("warehouse");
    }
}
