package se.insatskollen.etl.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the launcher as a user would and takes the time. */
public final class LauncherRun {
    private final Path launcher;

    /** @param launcher the script {@code insatskollen} */
    public LauncherRun(Path launcher) {
        this.launcher = launcher;
    }

    /** What a command costs that works in the given home and ends well. */
    public Cost cost(Path home, String... arguments) throws IOException, InterruptedException, BenchFailedException {
        Files.createDirectories(home);
        Path talk = Files.createTempFile(home, "bench", ".log");
        ProcessMeter.Measured measured = ProcessMeter.measure(builder(home, arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(talk.toFile()));
        if (measured.exitCode() != 0) {
            throw new BenchFailedException("insatskollen %s ended with %d: %s"
                    .formatted(String.join(" ", arguments), measured.exitCode(), end(talk)));
        }
        Files.delete(talk);
        return measured.cost();
    }

    /** A command that works in the given home, not started yet. */
    ProcessBuilder builder(Path home, String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("INSATSKOLLEN_HOME", home.toString());
        return builder;
    }

    /** The last lines of what a command said, for a message. */
    static String end(Path talk) throws IOException {
        List<String> lines = Files.readAllLines(talk);
        return String.join(" / ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
    }
}
