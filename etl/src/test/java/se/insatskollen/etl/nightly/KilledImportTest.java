package se.insatskollen.etl.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.release.Verification;

/** An import that dies leaves the old release or the new one, whole; and the next run puts everything right. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledImportTest {
    private ImportedHome home;
    private int night;

    @BeforeAll
    void the_town_is_imported(@TempDir Path folder) throws Exception {
        home = ImportedHome.minimal(folder, settings -> new InventedTown(settings.landing()).land());
    }

    @ParameterizedTest
    @EnumSource
    void after_any_step_a_whole_release_stands_and_the_next_run_is_right(Step step) throws Exception {
        String before = home.store().current().orElseThrow();
        night++;
        new InventedTown(home.settings().landing()).landNewCase("N" + night, "case-2022-0" + night + ".csv");

        assertThat(die(step)).isEqualTo(137);

        String after = home.store().current().orElseThrow();
        assertThat(Verification.problems(home.store().folder(after))).isEmpty();
        assertThat(after.equals(before)).isEqualTo(step.compareTo(Step.PUBLISHED) < 0);

        assertThat(home.run().code()).isEqualTo(ExitCode.DONE);
        assertThat(home.research("select count(*) from fct_case")).containsExactly(String.valueOf(4 + night));
    }

    private int die(Step step) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"))
                .forEach(command::add);
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledImport.class.getName(),
                home.settings().data().toString(),
                home.settings().home().toString(),
                ImportedHome.TODAY.toString(),
                step.name()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
