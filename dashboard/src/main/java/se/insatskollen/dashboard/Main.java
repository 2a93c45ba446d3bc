package se.insatskollen.dashboard;

import picocli.CommandLine;
import picocli.CommandLine.Command;

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
        System.exit(commandLine.execute(arguments));
    }
}
