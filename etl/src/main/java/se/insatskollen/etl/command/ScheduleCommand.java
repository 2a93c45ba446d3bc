package se.insatskollen.etl.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import se.insatskollen.etl.nightly.RunLog;
import se.insatskollen.etl.schedule.LauncherImport;
import se.insatskollen.etl.schedule.Schedule;
import se.insatskollen.etl.schedule.SwedishTime;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.Settings;

/** Imports every night until it is told to stop: the choice where there is neither systemd nor cron. */
@CommandLine.Command(
        name = "schedule",
        description =
                "Import every night, once for each Swedish date, until Ctrl-C; make up for nights that were missed.")
final class ScheduleCommand implements Callable<Integer> {
    @CommandLine.Option(
            names = "--cron",
            defaultValue = "15 2 * * *",
            paramLabel = "EXPRESSION",
            description = "When, as a cron expression on Swedish clocks (default: \"${DEFAULT-VALUE}\").")
    private String cron;

    private final Settings settings;
    private final RunLog log;
    private final Clock clock;
    private final PrintWriter talk;

    ScheduleCommand(Settings settings, RunLog log, Clock clock, PrintWriter talk) {
        this.settings = settings;
        this.log = log;
        this.clock = clock;
        this.talk = talk;
    }

    @Override
    public Integer call() throws Exception {
        LauncherImport launcher = new LauncherImport(settings.data().resolveSibling("insatskollen"));
        Schedule schedule = schedule(launcher);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(launcher), "stop"));
        while (true) {
            // A millisecond more: the clock of sleep and the clock of dates need not agree to the last one.
            Thread.sleep(schedule.step().toMillis() + 1);
        }
    }

    private void stop(LauncherImport launcher) {
        launcher.stop();
        talk.println(SwedishTime.text(clock.instant()) + "  Stopped.");
    }

    private Schedule schedule(LauncherImport launcher) throws CommandFailedException {
        try {
            return new Schedule(cron, log, launcher, clock, talk::println);
        } catch (IllegalArgumentException e) {
            throw new CommandFailedException(ExitCode.USAGE, "--cron " + e.getMessage());
        }
    }
}
