package se.insatskollen.etl.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The web process as the launcher starts it, from its start to its end. */
final class ServedProcess implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("^Insatskollen is ready at (http://\\S+) .*");
    private static final int ENDS_WITHIN_SECONDS = 10;

    private final Process process;
    private final BufferedReader lines;
    private final URI address;
    private final double secondsToReady;

    private ServedProcess(Process process, BufferedReader lines, URI address, double secondsToReady) {
        this.process = process;
        this.lines = lines;
        this.address = address;
        this.secondsToReady = secondsToReady;
    }

    /** Starts it over a home with a release, on any free port and for as many requests as can be made. */
    static ServedProcess start(LauncherRun launcher, Path home) throws IOException, BenchFailedException {
        List<String> arguments = List.of("serve", "--port", "0", "--per-minute", String.valueOf(Integer.MAX_VALUE));
        long start = System.nanoTime();
        Process process = launcher.builder(home, arguments.toArray(String[]::new))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        // The reader stays open: closing it would break the pipe that the process still holds.
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.matches()) {
                double seconds = (System.nanoTime() - start) / 1e9;
                return new ServedProcess(process, lines, URI.create(ready.group(1)), seconds);
            }
        }
        process.destroy();
        throw new BenchFailedException("The web process ended before it was ready");
    }

    URI address() {
        return address;
    }

    /** Wall seconds from its start to its word that it is ready. */
    double secondsToReady() {
        return secondsToReady;
    }

    /** Waits until it has opened one page of each kind by itself; wall seconds that took. */
    double secondsToOpenAhead() throws IOException, BenchFailedException {
        long start = System.nanoTime();
        String line = lines.readLine();
        if (line == null || !line.startsWith("Opened ")) {
            throw new BenchFailedException("The web process did not open its pages ahead of their readers");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** The most memory that it has held so far; 0 where the system does not tell. */
    long peakBytes() {
        return ProcessMeter.heldAtMost(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
