package se.insatskollen.etl.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import se.insatskollen.etl.nightly.Findings;
import se.insatskollen.etl.nightly.Import;
import se.insatskollen.etl.nightly.Purpose;
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

    @CommandLine.Option(
            names = "--dry-run",
            description =
                    "Do all but publish, and print what would change. Releases, ledger and landing stay as they are;"
                            + " rows that were read stay in staging, so that the next import need not read them again.")
    private boolean isDryRun;

    @CommandLine.Option(
            names = "--accept",
            paramLabel = "DELIVERY",
            description = "Take in a delivery that was refused because it differs from earlier ones: its key, such as"
                    + " cost-0123456789abcdef, its place, or its file name. It holds for this run; repeat it for more.")
    private Set<String> accepted = Set.of();

    private final Settings settings;
    private final LocalDate today;
    private final RunLog log;
    private final Failures failures;
    private final PrintWriter out;
    private final PrintWriter talk;

    ImportCommand(
            Settings settings, LocalDate today, RunLog log, Failures failures, PrintWriter out, PrintWriter talk) {
        this.settings = settings;
        this.today = today;
        this.log = log;
        this.failures = failures;
        this.out = out;
        this.talk = talk;
    }

    @Override
    public Integer call() throws Exception {
        LocalDate date = businessDate == null ? today : businessDate;
        Import.Order order = new Import.Order(isDryRun ? Purpose.DRY_RUN : Purpose.PUBLISH, accepted);
        RunRecord run = log.started(date, order.purpose());
        Import.Outcome outcome = outcome(run, order);
        tell(outcome.findings());
        outcome.changes().ifPresent(changes -> ChangesFormat.write(changes, out));
        talk.println(outcome.message());
        ended(run, outcome);
        return outcome.code().number();
    }

    private void tell(Findings findings) {
        if (!findings.read().isEmpty()) {
            talk.println("Read " + findings.read() + ".");
        }
        findings.drift().forEach(drift -> talk.println("Drift: " + drift));
        findings.accepted().forEach(delivery -> talk.println("Accepted: " + delivery));
        findings.waiting().forEach(waiting -> talk.println("Waiting: " + waiting));
        findings.refusals().forEach(refusal -> talk.println("Refused: " + refusal));
    }

    private Import.Outcome outcome(RunRecord run, Import.Order order) throws Exception {
        try {
            return new Import(settings, run.businessDate(), step -> talk.println(step.done() + ".")).run(order);
        } catch (Throwable failure) {
            Failures.Verdict verdict = failures.judge(failure);
            try {
                ended(run, new Import.Outcome(verdict.code(), verdict.message()));
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
