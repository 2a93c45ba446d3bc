package se.insatskollen.dashboard;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import se.insatskollen.warehouse.ExitCode;

/** The web half of the command line. */
@Command(
        name = "insatskollen",
        subcommands = Serve.class,
        description = "Shows the current release in the browser.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        CommandLine commandLine = new CommandLine(new Main());
        System.exit(execute(commandLine, arguments));
    }

    private static int execute(CommandLine commandLine, String[] arguments) {
        try {
            return commandLine.execute(arguments);
        } catch (LinkageError e) {
            // DuckDB unpacks its library into the temporary folder; a full disk shows itself here and nowhere else.
            commandLine
                    .getErr()
                    .printf(
                            "DuckDB cannot start: %s. It needs 80 MB in the folder tmp of INSATSKOLLEN_HOME (or data)."
                                    + " Free some space there and serve again.%n",
                            reason(e));
            return ExitCode.PUBLISH_FAILED.number();
        }
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
