package se.insatskollen.etl.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Watches a process and all it starts until it ends. Java has no way to ask for the figures of a process that has ended,
 * so the last look before the end counts, at most 50 ms old.
 */
final class ProcessMeter {
    private static final long MILLIS_BETWEEN_LOOKS = 50;
    private static final String PEAK = "VmHWM:";

    private final Process process;
    private final long startNanos;
    private final Map<Long, Duration> cpu = new HashMap<>();
    private long peakBytes;

    private ProcessMeter(Process process, long startNanos) {
        this.process = process;
        this.startNanos = startNanos;
    }

    /** Starts the process and waits for its end; it does not outlive this one. */
    static Measured measure(ProcessBuilder command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = command.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        try {
            return new ProcessMeter(process, start).untilItEnds();
        } finally {
            process.destroy();
        }
    }

    /** How a process ended, and what it cost. */
    record Measured(int exitCode, Cost cost) {}

    private Measured untilItEnds() throws InterruptedException {
        do {
            look();
        } while (!process.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS));
        double wallSeconds = (System.nanoTime() - startNanos) / 1e9;
        double cpuSeconds = cpu.values().stream().mapToLong(Duration::toNanos).sum() / 1e9;
        return new Measured(
                process.exitValue(),
                new Cost(
                        wallSeconds,
                        cpu.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(cpuSeconds),
                        peakBytes == 0 ? OptionalLong.empty() : OptionalLong.of(peakBytes)));
    }

    private void look() {
        List<ProcessHandle> alive = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        for (ProcessHandle handle : alive) {
            handle.info().totalCpuDuration().ifPresent(spent -> cpu.put(handle.pid(), spent));
        }
        // The largest, not the sum: a process that is just being started shares all its memory with its parent.
        long held = alive.stream()
                .mapToLong(handle -> heldAtMost(handle.pid()))
                .max()
                .orElse(0);
        peakBytes = Math.max(peakBytes, held);
    }

    // Linux alone tells the most that a process has held so far.
    static long heldAtMost(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            Optional<String> line = lines.filter(text -> text.startsWith(PEAK)).findFirst();
            return line.map(text -> text.replaceAll("\\D", ""))
                    .map(kilobytes -> Long.parseLong(kilobytes) * 1024)
                    .orElse(0L);
        } catch (IOException | java.io.UncheckedIOException e) {
            // Another system, or the process has just ended: there is nothing to add.
            return 0;
        }
    }
}
