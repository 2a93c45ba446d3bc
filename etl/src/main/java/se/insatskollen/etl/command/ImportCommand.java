package se.insatskollen.etl.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import se.insatskollen.etl.nightly.Import;
import se.insatskollen.warehouse.Settings;

/** Reads what was delivered and publishes a release, or tells why not. */
@CommandLine.Command(name = "import", description = "Read the deliveries and publish a release, all or nothing.")
final class ImportCommand implements Callable<Integer> {
    private final Settings settings;
    private final LocalDate today;
    private final PrintWriter talk;

    ImportCommand(Settings settings, LocalDate today, PrintWriter talk) {
        this.settings = settings;
        this.today = today;
        this.talk = talk;
    }

    @Override
    public Integer call() throws Exception {
        Import.Outcome outcome = new Import(settings, today).run();
        outcome.refusals().forEach(refusal -> talk.println("Refused: " + refusal));
        talk.println(outcome.message());
        return outcome.code().number();
    }
}
