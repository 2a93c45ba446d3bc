package se.insatskollen.etl.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import se.insatskollen.etl.demo.Generator;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.Settings;

/** Makes the deliveries of an invented city, so that the whole warehouse can be tried without anyone's data. */
@CommandLine.Command(
        name = "generate",
        description = "Make deliveries of the invented Exempelstad and its neighbours; the same order, the same bytes.")
final class GenerateCommand implements Callable<Integer> {
    @CommandLine.Option(
            names = "--cases",
            defaultValue = "100000",
            description = "How many cases, from 1000 to 10000000 (default 100000).")
    private int cases;

    @CommandLine.Option(names = "--seed", defaultValue = "1", description = "Another seed is another city (default 1).")
    private long seed;

    @CommandLine.Option(names = "--out", description = "Folder for the deliveries (default: the landing folder).")
    private Optional<Path> out;

    private final Settings settings;
    private final PrintWriter talk;

    GenerateCommand(Settings settings, PrintWriter talk) {
        this.settings = settings;
        this.talk = talk;
    }

    @Override
    public Integer call() throws Exception {
        Generator.Order order = new Generator.Order(
                cases, seed, out.orElse(settings.landing()).toAbsolutePath().normalize());
        Optional<String> refusal = Generator.refusal(order);
        if (refusal.isPresent()) {
            throw new CommandFailedException(ExitCode.USAGE, refusal.get());
        }
        Generator.Result result = new Generator(order, talk).generate();
        long rows = result.rows().values().stream().mapToLong(Long::longValue).sum();
        talk.println("%d cases in %d files with %d rows lie in %s. All of it is invented."
                .formatted(result.account().cases(), result.rows().size(), rows, order.out()));
        return ExitCode.DONE.number();
    }
}
