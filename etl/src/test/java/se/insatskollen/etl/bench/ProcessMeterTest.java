package se.insatskollen.etl.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ProcessMeterTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void the_work_of_what_a_process_starts_counts_too_and_waiting_is_no_work() throws Exception {
        ProcessMeter.Measured waiting = ProcessMeter.measure(new ProcessBuilder("sh", "-c", "sleep 0.4; exit 3"));
        assertThat(waiting.exitCode()).isEqualTo(3);
        assertThat(waiting.cost().wallSeconds()).isGreaterThan(0.4);
        assertThat(waiting.cost().cpuSeconds().orElseThrow()).isLessThan(0.2);
        assertThat(waiting.cost().peakBytes().orElseThrow()).isGreaterThan(100_000);
        ProcessMeter.Measured working = ProcessMeter.measure(new ProcessBuilder(
                "sh", "-c", "sh -c 'i=0; while [ $i -lt 1000000 ]; do i=$((i + 1)); done'; sleep 0.1"));
        assertThat(working.cost().cpuSeconds().orElseThrow()).isGreaterThan(0.2);
    }

    @Test
    void what_a_failed_command_said_last_is_told() throws Exception {
        Path talk = Files.createTempFile("talk", ".log");
        Files.writeString(talk, "one\ntwo\nthree\nfour\n");
        assertThat(LauncherRun.end(talk)).isEqualTo("two / three / four");
        Files.delete(talk);
    }
}
