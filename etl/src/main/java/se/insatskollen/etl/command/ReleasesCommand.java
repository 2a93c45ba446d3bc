package se.insatskollen.etl.command;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.release.ReleaseStore;

/** Lists the releases, the current one marked. */
@CommandLine.Command(
        name = "releases",
        description = "List the releases, the last published at the end; the current one is marked with *.")
final class ReleasesCommand implements Callable<Integer> {
    private final Settings settings;
    private final PrintWriter out;

    ReleasesCommand(Settings settings, PrintWriter out) {
        this.settings = settings;
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        ReleaseStore store = new ReleaseStore(settings.warehouse());
        Optional<String> current = store.current();
        for (String id : store.list()) {
            out.println((current.equals(Optional.of(id)) ? "* " : "  ") + id);
        }
        return ExitCode.DONE.number();
    }
}
