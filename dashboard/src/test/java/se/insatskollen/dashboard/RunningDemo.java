package se.insatskollen.dashboard;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code insatskollen demo} as its user starts it: the real launcher, from another folder, with a home of its own. */
final class RunningDemo implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Insatskollen is ready at (http://localhost:\\d+) .*");

    private final Process process;
    private final String address;

    private RunningDemo(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static RunningDemo start(Path home) throws IOException {
        return start(home, List.of());
    }

    /** The same with so many invented cases. */
    static RunningDemo start(Path home, int cases) throws IOException {
        return start(home, List.of("--cases", Integer.toString(cases)));
    }

    private static RunningDemo start(Path home, List<String> options) throws IOException {
        Path launcher = Path.of("..", "insatskollen").toAbsolutePath().normalize();
        List<String> command = new ArrayList<>(List.of(launcher.toString(), "demo"));
        command.addAll(options);
        command.addAll(List.of("--port", "0", "--per-minute", "100000"));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(home.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("INSATSKOLLEN_HOME", home.toString());
        Process process = builder.start();
        // The reader stays open: closing it would break the pipe the server still holds.
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.matches()) {
                return new RunningDemo(process, ready.group(1));
            }
        }
        throw new IOException("The demo ended before it was ready, exit code " + process.exitValue());
    }

    String address() {
        return address;
    }

    /** Asks it to end as Ctrl-C and systemd do, and tells whether it and all it started are gone within ten seconds. */
    boolean endsWhenAsked() throws InterruptedException {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        return process.waitFor(10, TimeUnit.SECONDS) && children.stream().noneMatch(ProcessHandle::isAlive);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
