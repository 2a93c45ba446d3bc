package se.insatskollen.etl.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import se.insatskollen.etl.nightly.Import;
import se.insatskollen.etl.nightly.RunLog;
import se.insatskollen.etl.nightly.RunRecord;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.release.ReleaseStore;

/** Reads what was delivered and publishes a release, or tells why not. Every run is noted in the run log. */
@CommandLine.Command(name = "import", description = "Read the deliveries and publish a release, all or nothing.")
final class ImportCommand implements Callable<Integer> {
    @CommandLine.Option(
            names = "--business-date",
            paramLabel = "YYYY-MM-DD",
            description = "The Swedish date the run is made for (default: today).")
    private LocalDate businessDate;

    private final Settings settings;
    private final LocalDate today;
    private final RunLog log;
    private final Failures failures;
    private final PrintWriter talk;

    ImportCommand(Settings settings, LocalDate today, RunLog log, Failures failures, PrintWriter talk) {
        this.settings = settings;
        this.today = today;
        this.log = log;
        this.failures = failures;
        this.talk = talk;
    }

    @Override
    public Integer call() throws Exception {
        LocalDate date = businessDate == null ? today : businessDate;
        RunRecord run = log.started(date);
        Import.Outcome outcome = outcome(run, date);
        outcome.refusals().forEach(refusal -> talk.println("Refused: " + refusal));
        talk.println(outcome.message());
        ended(run, outcome);
        return outcome.code().number();
    }

    private Import.Outcome outcome(RunRecord run, LocalDate date) throws Exception {
        try {
            return new Import(settings, date, step -> talk.println(step.done() + ".")).run();
        } catch (Throwable failure) {
            Failures.Verdict verdict = failures.judge(failure);
            try {
                ended(run, new Import.Outcome(verdict.code(), List.of(), verdict.message()));
            } catch (IOException unnoted) {
                failure.addSuppressed(unnoted); // The first failure is the one to tell of.
            }
            throw failure;
        }
    }

    private void ended(RunRecord run, Import.Outcome outcome) throws IOException {
        log.ended(run, outcome, new ReleaseStore(settings.warehouse()).current());
    }
}
