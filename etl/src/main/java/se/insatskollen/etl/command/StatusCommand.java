package se.insatskollen.etl.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import se.insatskollen.etl.nightly.Ledger;
import se.insatskollen.etl.nightly.RunLog;
import se.insatskollen.etl.rejected.RejectionLists;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.release.Manifest;
import se.insatskollen.warehouse.release.ManifestFile;
import se.insatskollen.warehouse.release.ReleaseStore;

/** Tells how the nights went, and fails when the last good one is too long ago. */
@CommandLine.Command(
        name = "status",
        description =
                "The current release, the last runs, what each source delivered, what was refused and what waits; exit code 7 when the last success is too old.")
final class StatusCommand implements Callable<Integer> {
    @CommandLine.Option(names = "--json", description = "Print one JSON object.")
    private boolean isJson;

    @CommandLine.Option(
            names = "--stale-after",
            defaultValue = "36",
            paramLabel = "HOURS",
            description = "How old the last successful run may be (default: ${DEFAULT-VALUE}).")
    private int staleAfterHours;

    private final Settings settings;
    private final RunLog log;
    private final Clock clock;
    private final PrintWriter out;
    private final PrintWriter talk;

    StatusCommand(Settings settings, RunLog log, Clock clock, PrintWriter out, PrintWriter talk) {
        this.settings = settings;
        this.log = log;
        this.clock = clock;
        this.out = out;
        this.talk = talk;
    }

    @Override
    public Integer call() throws Exception {
        if (staleAfterHours < 1) {
            throw new CommandFailedException(
                    ExitCode.USAGE, "--stale-after %d is no age. Choose 1 hour or more.".formatted(staleAfterHours));
        }
        StatusFacts facts = new StatusFacts(
                clock.instant(),
                Duration.ofHours(staleAfterHours),
                release(),
                log.runs(),
                Ledger.read(settings.ledger()).newestBySource(),
                new RejectionLists(settings.rejected()).all());
        if (isJson) {
            out.println(StatusJson.of(facts));
        } else {
            new StatusText(facts, out).write();
        }
        if (facts.isStale()) {
            talk.printf(
                    "Stale: %s; %d h are allowed. See what became of the last runs, then run: insatskollen import%n",
                    StatusText.lastSuccess(facts), staleAfterHours);
            return ExitCode.STALE.number();
        }
        return ExitCode.DONE.number();
    }

    private Optional<Manifest> release() throws IOException, CommandFailedException {
        ReleaseStore store = new ReleaseStore(settings.warehouse());
        Optional<String> id = store.current();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ManifestFile.read(store.folder(id.get())));
        } catch (IOException e) {
            throw new CommandFailedException(
                    ExitCode.REJECTED,
                    "The manifest of release %s cannot be read. Restore it from its backup, or go back with: insatskollen rollback"
                            .formatted(id.get()));
        }
    }
}
