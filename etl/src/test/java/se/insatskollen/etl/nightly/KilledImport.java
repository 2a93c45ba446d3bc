package se.insatskollen.etl.nightly;

import java.nio.file.Path;
import java.time.LocalDate;
import se.insatskollen.warehouse.Settings;

/** A process that imports and dies right after a step, as if the power had gone: no clearing up, no closing. */
final class KilledImport {
    private KilledImport() {}

    // Arguments: data folder, home, business date, step.
    public static void main(String[] arguments) throws Exception {
        Settings settings = new Settings(Path.of(arguments[0]), Path.of(arguments[1]));
        Step last = Step.valueOf(arguments[3]);
        new Import(settings, LocalDate.parse(arguments[2]), step -> {
                    if (step == last) {
                        Runtime.getRuntime().halt(137);
                    }
                })
                .run();
    }
}
