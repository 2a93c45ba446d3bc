package se.insatskollen.etl.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import se.insatskollen.etl.nightly.ImportLock;
import se.insatskollen.etl.nightly.RunLog;
import se.insatskollen.etl.nightly.RunRecord;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.Settings;

class ImportCommandTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path home;

    private final StringWriter talk = new StringWriter();
    private Settings settings;
    private RunLog log;

    @BeforeEach
    void open() {
        settings = new Settings(home.resolve("data"), home);
        log = new RunLog(settings.runLog(), Clock.systemUTC());
    }

    @Test
    void a_run_that_finds_another_is_noted_as_locked() throws IOException {
        try (ImportLock lock = ImportLock.take(settings.warehouse()).orElseThrow()) {
            assertThat(run()).isEqualTo(3);
        }
        assertThat(onlyRun().businessDate()).isEqualTo(TODAY);
        assertThat(onlyRun().end().orElseThrow().code()).isEqualTo(ExitCode.LOCKED);
        assertThat(onlyRun().end().orElseThrow().message()).startsWith("Another import is running on ");
    }

    @Test
    void a_failure_is_noted_as_it_is_told() throws IOException {
        Files.writeString(settings.warehouse(), "a file where the folder should be");
        assertThat(run()).isEqualTo(6);
        assertThat(onlyRun().end().orElseThrow().code()).isEqualTo(ExitCode.PUBLISH_FAILED);
        assertThat(onlyRun().end().orElseThrow().message())
                .isEqualTo(talk.toString().strip())
                .startsWith("Reading or writing failed: ");
    }

    @Test
    void the_business_date_can_be_another_than_today() throws IOException {
        try (ImportLock lock = ImportLock.take(settings.warehouse()).orElseThrow()) {
            run("--business-date", "2026-11-19");
        }
        assertThat(onlyRun().businessDate()).isEqualTo(LocalDate.of(2026, 11, 19));
    }

    @Test
    void a_run_that_cannot_be_noted_is_not_made() throws IOException {
        Files.writeString(home.resolve("log"), "a file where the folder should be");
        assertThat(run()).isEqualTo(6);
        assertThat(settings.warehouse()).doesNotExist();
    }

    private int run(String... options) {
        PrintWriter told = new PrintWriter(talk, true);
        Failures failures = new Failures(settings, told);
        return new CommandLine(new ImportCommand(settings, TODAY, log, failures, told, told))
                .setExecutionExceptionHandler(failures)
                .execute(options);
    }

    private RunRecord onlyRun() throws IOException {
        assertThat(log.runs()).hasSize(1);
        return log.runs().get(0);
    }
}
