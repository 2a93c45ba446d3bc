package se.insatskollen.etl.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import se.insatskollen.etl.nightly.ImportLock;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.release.ReleaseStore;
import se.insatskollen.warehouse.release.Verification;

/** Makes an earlier release the current one again, after checking that it is whole. */
@CommandLine.Command(name = "rollback", description = "Make an earlier release the current one.")
final class RollbackCommand implements Callable<Integer> {
    @CommandLine.Parameters(
            paramLabel = "RELEASE",
            arity = "0..1",
            description =
                    "Release id, as insatskollen releases lists it; without it the one published before the current.")
    private String release;

    private final Settings settings;
    private final PrintWriter talk;

    RollbackCommand(Settings settings, PrintWriter talk) {
        this.settings = settings;
        this.talk = talk;
    }

    @Override
    public Integer call() throws Exception {
        Optional<ImportLock> lock = ImportLock.take(settings.warehouse());
        if (lock.isEmpty()) {
            throw new CommandFailedException(
                    ExitCode.LOCKED, "An import is running on %s. Wait until it has ended.".formatted(settings.home()));
        }
        try (ImportLock held = lock.get()) {
            return rollBack();
        }
    }

    private int rollBack() throws Exception {
        ReleaseStore store = new ReleaseStore(settings.warehouse());
        String id = release == null ? before(store) : CurrentRelease.id(settings, Optional.of(release));
        List<String> problems = Verification.problems(store.folder(id));
        if (!problems.isEmpty()) {
            problems.forEach(problem -> talk.println("Release %s: %s".formatted(id, problem)));
            talk.println("Not rolled back. Choose another release.");
            return ExitCode.REJECTED.number();
        }
        store.makeCurrent(id);
        talk.println("Release %s is current, until an import finds something new.".formatted(id));
        return ExitCode.DONE.number();
    }

    private String before(ReleaseStore store) throws IOException, CommandFailedException {
        String current = CurrentRelease.id(settings, Optional.empty());
        return store.before(current)
                .orElseThrow(() -> new CommandFailedException(
                        ExitCode.USAGE,
                        "No release was published before %s. List them with: insatskollen releases"
                                .formatted(current)));
    }
}
