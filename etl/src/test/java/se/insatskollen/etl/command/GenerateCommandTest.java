package se.insatskollen.etl.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import se.insatskollen.warehouse.Settings;

class GenerateCommandTest {
    @TempDir
    Path folder;

    private final StringWriter talk = new StringWriter();

    @Test
    void a_number_of_cases_out_of_range_is_a_usage_fault_with_a_remedy() {
        assertThat(run("--cases", "999", "--out", folder.toString())).isEqualTo(2);
        assertThat(talk.toString()).contains("999", "1000", "10000000");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_word_for_a_number_is_a_usage_fault() {
        assertThat(run("--cases", "many", "--out", folder.toString())).isEqualTo(2);
    }

    @Test
    void real_deliveries_are_left_alone() throws IOException {
        Path real = Files.createDirectories(folder.resolve("placement")).resolve("export.csv");
        Files.writeString(real, "real");

        assertThat(run("--cases", "1000", "--out", folder.toString())).isEqualTo(2);
        assertThat(talk.toString()).contains("placement", "PAHITTAT", "--out");
        assertThat(real).hasContent("real");
        assertThat(folder.resolve("case")).doesNotExist();
    }

    @Test
    void without_a_folder_the_deliveries_go_to_landing() {
        assertThat(run("--cases", "1000")).isZero();
        assertThat(folder.resolve("landing/case/case-2012.csv")).isNotEmptyFile();
        assertThat(talk.toString()).contains("1000 cases", "invented");
    }

    @Test
    void a_folder_may_be_named_from_where_one_stands() {
        Path here = Path.of("").toAbsolutePath();
        assertThat(run(
                        "--cases",
                        "1000",
                        "--out",
                        here.relativize(folder).resolve("ny").toString()))
                .isZero();
        assertThat(folder.resolve("ny/case/case-2012.csv")).isNotEmptyFile();
    }

    private int run(String... arguments) {
        Settings settings = new Settings(folder, folder);
        PrintWriter writer = new PrintWriter(talk, true);
        return new CommandLine(new GenerateCommand(settings, writer))
                .setExecutionExceptionHandler(new Failures(settings, writer))
                .setErr(writer)
                .execute(arguments);
    }
}
