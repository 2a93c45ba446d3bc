package se.insatskollen.etl.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs the import as a process of its own, through the launcher: it takes up new code, and what it does to memory is
 * over with it. Its talk is passed through, and it does not outlive the schedule.
 */
public final class LauncherImport implements Schedule.Runner {
    private static final long SECONDS_TO_END = 20;

    private final Path launcher;
    private Optional<Process> child = Optional.empty();
    private boolean isStopped;

    /** @param launcher the script {@code insatskollen} */
    public LauncherImport(Path launcher) {
        this.launcher = launcher;
    }

    @Override
    public int run(LocalDate businessDate) throws IOException, InterruptedException {
        return start(businessDate).waitFor();
    }

    /** Ends the import that runs, if any, with all that it started, and starts no more. */
    public void stop() {
        Optional<Process> running = noMore();
        if (running.isEmpty()) {
            return;
        }
        Process process = running.get();
        // The launcher first: one whose child ended before it would take that for the end of its work.
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroy);
        try {
            process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private synchronized Process start(LocalDate businessDate) throws IOException {
        if (isStopped) {
            throw new IOException("the schedule is being stopped");
        }
        Process started = new ProcessBuilder(launcher.toString(), "import", "--business-date", businessDate.toString())
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        child = Optional.of(started);
        return started;
    }

    private synchronized Optional<Process> noMore() {
        isStopped = true;
        return child.filter(Process::isAlive);
    }
}
