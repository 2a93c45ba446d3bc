package se.insatskollen.etl.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import se.insatskollen.warehouse.ExitCode;

/** Runs the launcher as a user would and takes the time. */
final class LauncherRun {
    private final Path launcher;

    LauncherRun(Path launcher) {
        this.launcher = launcher;
    }

    /** Wall seconds until the command has ended well. */
    double secondsToEnd(Path home, String... arguments)
            throws IOException, InterruptedException, CommandFailedException {
        long start = System.nanoTime();
        Process process = start(home, arguments);
        drain(process);
        int code = process.waitFor();
        if (code != 0) {
            throw new CommandFailedException(
                    ExitCode.REJECTED,
                    "The measured command ended with %d; run it by itself to see why.".formatted(code));
        }
        return seconds(start);
    }

    /** Wall seconds until the command prints a line that starts so; it is then ended. */
    double secondsToLine(Path home, String beginning, String... arguments)
            throws IOException, InterruptedException, CommandFailedException {
        long start = System.nanoTime();
        Process process = start(home, arguments);
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(beginning)) {
                    return seconds(start);
                }
            }
        } finally {
            process.destroy();
            process.waitFor(10, TimeUnit.SECONDS);
        }
        throw new CommandFailedException(ExitCode.REJECTED, "The measured command never said: " + beginning);
    }

    private Process start(Path home, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("INSATSKOLLEN_HOME", home.toString());
        return builder.start();
    }

    private static void drain(Process process) throws IOException {
        process.getInputStream().readAllBytes();
    }

    private static double seconds(long startNanos) {
        return (System.nanoTime() - startNanos) / 1e9;
    }
}
