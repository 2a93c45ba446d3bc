package se.insatskollen.etl.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import picocli.CommandLine;
import se.insatskollen.etl.nightly.RunLog;
import se.insatskollen.etl.schedule.SwedishTime;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.Settings;

/** The command line of everything but the web pages; the launcher {@code insatskollen} starts it. */
@CommandLine.Command(
        name = "insatskollen",
        description = "Early interventions in Swedish social services: from deliveries to releases.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "Insatskollen; releases carry the version of the code that made them.",
        footer = {
            "",
            "The launcher also knows:",
            "  demo [--port]  make an invented city, import, serve the pages on http://localhost:8080",
            "  serve          serve the current release; see serve --help",
        })
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter talk = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out, talk));
    }

    private static int run(String[] arguments, PrintWriter out, PrintWriter talk) {
        Settings settings;
        try {
            settings = Settings.of(System.getenv(), System.getProperties());
        } catch (IllegalArgumentException e) {
            talk.println(e.getMessage());
            return ExitCode.USAGE.number();
        }
        Failures failures = new Failures(settings, talk);
        CommandLine commands = commands(settings, failures, out, talk).setExecutionExceptionHandler(failures);
        try {
            int code = commands.execute(arguments.length == 0 ? new String[] {"help"} : arguments);
            // A full disk or a closed pipe under standard output must not look like success.
            return out.checkError() && code == 0 ? ExitCode.PUBLISH_FAILED.number() : code;
        } catch (Throwable failure) {
            return failures.told(failure);
        }
    }

    private static CommandLine commands(Settings settings, Failures failures, PrintWriter out, PrintWriter talk) {
        Clock clock = Clock.system(SwedishTime.ZONE);
        RunLog log = new RunLog(settings.runLog(), clock);
        CommandLine commands = new CommandLine(new Main())
                .addSubcommand("import", new ImportCommand(settings, LocalDate.now(clock), log, failures, out, talk))
                .addSubcommand("schedule", new ScheduleCommand(settings, log, clock, talk))
                .addSubcommand("status", new StatusCommand(settings, log, clock, out, talk))
                .addSubcommand("generate", new GenerateCommand(settings, talk))
                .addSubcommand("sql", new SqlCommand(settings, out, talk))
                .addSubcommand("verify", new VerifyCommand(settings, out, talk))
                .addSubcommand("releases", new ReleasesCommand(settings, out))
                .addSubcommand("rollback", new RollbackCommand(settings, talk))
                .addSubcommand("extract", new ExtractCommand(settings, out, talk))
                .addSubcommand("bench", new BenchCommand(settings, out, talk));
        commands.getSubcommands().values().forEach(command -> command.getCommandSpec()
                .mixinStandardHelpOptions(true));
        return commands.addSubcommand("help", new CommandLine.HelpCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(talk);
    }
}
