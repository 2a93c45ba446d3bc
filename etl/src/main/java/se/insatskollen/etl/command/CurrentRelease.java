package se.insatskollen.etl.command;

import java.io.IOException;
import java.util.Optional;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.release.ReleaseStore;

/** Finds the release a command works on. */
final class CurrentRelease {
    private CurrentRelease() {}

    /** The named release, or the current one. */
    static String id(Settings settings, Optional<String> wanted) throws IOException, CommandFailedException {
        ReleaseStore store = new ReleaseStore(settings.warehouse());
        if (wanted.isPresent()) {
            if (!store.list().contains(wanted.get())) {
                throw new CommandFailedException(
                        ExitCode.USAGE,
                        "There is no release %s under %s. List them with: insatskollen releases"
                                .formatted(wanted.get(), settings.warehouse()));
            }
            return wanted.get();
        }
        return store.current()
                .orElseThrow(() -> new CommandFailedException(
                        ExitCode.USAGE,
                        "There is no release under %s yet. Make one with: insatskollen import"
                                .formatted(settings.warehouse())));
    }
}
