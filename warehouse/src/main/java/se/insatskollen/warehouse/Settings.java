package se.insatskollen.warehouse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import se.insatskollen.warehouse.disclosure.Limits;

/**
 * Where everything lies. Read once, by the mains; nothing else looks at the environment.
 *
 * @param data the checkout's {@code data/}: register and reference, always read from there
 * @param home the runtime folders: landing, rejected, vault, staging, warehouse, log
 * @param landingDays how many days a landed file is kept after its rows were published
 * @param limits how few are too few to show
 */
public record Settings(Path data, Path home, int landingDays, Limits limits) {
    private static final String HOME = "INSATSKOLLEN_HOME";
    private static final String LANDING_DAYS = "INSATSKOLLEN_LANDING_DAYS";
    private static final int USUAL_LANDING_DAYS = 7;
    private static final int MOST = 9999;
    private static final int WHOLE = 100;
    private static final String FAMILIES = "INSATSKOLLEN_FEWEST_FAMILIES";
    private static final String WORKERS = "INSATSKOLLEN_FEWEST_EMPLOYEES";
    private static final String PROVIDERS = "INSATSKOLLEN_FEWEST_PROVIDERS";
    private static final String PERCENT = "INSATSKOLLEN_DOMINANCE_PERCENT";
    private static final String CHECKOUT = "insatskollen.checkout";

    /** Settings with the usual number of days, and the usual limits. */
    public Settings(Path data, Path home) {
        this(data, home, USUAL_LANDING_DAYS, Limits.USUAL);
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
            return new Settings(data, data, landingDays(environment), limits(environment));
        }
        Path folder = Path.of(home).toAbsolutePath();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IllegalArgumentException("%s (%s) is a file. Let it name a folder.".formatted(HOME, folder));
        }
        return new Settings(data, folder, landingDays(environment), limits(environment));
    }

    private static int landingDays(Map<String, String> environment) {
        return number(environment, LANDING_DAYS, USUAL_LANDING_DAYS, 0, MOST, "a number of days");
    }

    private static Limits limits(Map<String, String> environment) {
        Limits usual = Limits.USUAL;
        return new Limits(
                number(environment, FAMILIES, usual.families(), Limits.LEAST, MOST, "a number of families"),
                number(environment, WORKERS, usual.workers(), Limits.LEAST, MOST, "a number of employees"),
                number(environment, PROVIDERS, usual.providers(), Limits.LEAST, MOST, "a number of providers"),
                number(environment, PERCENT, (int) usual.percent(), 1, WHOLE, "whole per cent"));
    }

    // The value is not repeated: one of these settings is secret.
    private static int number(
            Map<String, String> environment, String name, int usual, int least, int most, String what) {
        String given = environment.getOrDefault(name, String.valueOf(usual));
        if (!given.matches("\\d{1,4}") || Integer.parseInt(given) < least || Integer.parseInt(given) > most) {
            throw new IllegalArgumentException(
                    "%s is not %s from %d to %d. Correct it or leave it out.".formatted(name, what, least, most));
        }
        return Integer.parseInt(given);
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
