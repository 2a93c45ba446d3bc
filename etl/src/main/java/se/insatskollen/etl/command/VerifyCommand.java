package se.insatskollen.etl.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.release.ReleaseStore;
import se.insatskollen.warehouse.release.Verification;

/** Tells whether the current release is still whole: every hash, contract and account. */
@CommandLine.Command(name = "verify", description = "Check every hash, contract and account of the current release.")
final class VerifyCommand implements Callable<Integer> {
    private final Settings settings;
    private final PrintWriter out;
    private final PrintWriter talk;

    VerifyCommand(Settings settings, PrintWriter out, PrintWriter talk) {
        this.settings = settings;
        this.out = out;
        this.talk = talk;
    }

    @Override
    public Integer call() throws Exception {
        String id = CurrentRelease.id(settings, Optional.empty());
        List<String> problems = Verification.problems(new ReleaseStore(settings.warehouse()).folder(id));
        if (problems.isEmpty()) {
            out.println("Release %s is whole.".formatted(id));
            return ExitCode.DONE.number();
        }
        problems.forEach(problem -> talk.println("Release %s: %s".formatted(id, problem)));
        talk.println("Go back to an earlier one with: insatskollen rollback <release>, or import again.");
        return ExitCode.REJECTED.number();
    }
}
