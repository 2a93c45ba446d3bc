package se.insatskollen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a shell sees it: exit code, standard output, standard error. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LauncherIT {
    private record Ended(int code, String out, String talk) {}

    private Path launcher;
    private Path home;

    @BeforeAll
    void importIntoAHomeWithASpaceAndALetter(@TempDir Path folder) throws Exception {
        Path real = Path.of("..", "insatskollen").toAbsolutePath().normalize();
        launcher = Files.createSymbolicLink(folder.resolve("genväg till insatskollen"), real);
        home = Files.createDirectories(folder.resolve("hem på disk"));
        Ended ended = run("import");
        assertThat(ended.code()).as(ended.talk()).isZero();
        assertThat(ended.talk()).contains("Published release ");
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void sql_prints_the_answer_and_nothing_else_and_names_the_release_on_standard_error() throws Exception {
        Ended ended = run("sql", "--format", "csv", """
                select participant_count, participant_unit from fct_participation
                where project_key = 'familjelotsen' and participation_kind = 'TOOK_PART' order by 1""");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).isEqualTo("participant_count,participant_unit\n18,FAMILY\n20,HOUSEHOLD\n61,PERSON\n");
        assertThat(ended.talk()).matches("release \\d{4}-\\d{2}-\\d{2}-[0-9a-f]{8}\\R");
    }

    @Test
    void a_name_with_swedish_letters_is_found_whatever_the_locale() throws Exception {
        Ended ended = run(
                "sql",
                "--shelf",
                "register",
                "--format",
                "json",
                "select project_key from register_project where project_name = 'Vällingbyteamet'");
        assertThat(ended.out().strip()).isEqualTo("[{\"project_key\":\"vallingbyteamet\"}]");
    }

    @Test
    void a_question_that_changes_anything_is_refused() throws Exception {
        Ended ended = run("sql", "delete from fct_grant");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.talk()).contains("The question cannot be answered: ");
    }

    @Test
    void a_second_import_says_that_nothing_is_new_and_verify_that_the_release_is_whole() throws Exception {
        assertThat(run("import").talk()).contains("\nNothing new. Release ");
        assertThat(run("verify")).satisfies(ended -> {
            assertThat(ended.code()).isZero();
            assertThat(ended.out()).endsWith(" is whole.\n");
        });
        String current = run("releases").out().strip().substring("* ".length());
        assertThat(run("rollback", current).talk()).startsWith("Release " + current + " is current");
    }

    @Test
    void what_cannot_be_done_ends_with_2_and_says_what_can() throws Exception {
        assertThat(run("rollback", "2001-01-01-00000000")).satisfies(ended -> {
            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.talk()).startsWith("There is no release 2001-01-01-00000000 under ");
        });
        assertThat(run("importera").code()).isEqualTo(2);
        assertThat(run("serve", "--port", "70000").code()).isEqualTo(2);
        assertThat(run("bench", "import", "--runs", "0").code()).isEqualTo(2);
    }

    @Test
    void an_answer_that_cannot_be_written_is_no_success() throws Exception {
        ProcessBuilder builder = builder("sql", "--format", "csv", "select * from dim_area");
        Process process = builder.redirectOutput(Path.of("/dev/full").toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isEqualTo(6);
    }

    @Test
    void files_that_are_not_ours_are_left_alone() throws Exception {
        Path letter = Files.createDirectories(home.resolve("tmp/mina filer")).resolve("brev.txt");
        Files.writeString(letter, "viktigt");
        Path left = Files.createDirectories(home.resolve("tmp/insatskollen-999999999"));
        run("releases");
        assertThat(letter).hasContent("viktigt");
        assertThat(left).doesNotExist();
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        Path talk = Files.createTempFile("talk", ".txt");
        Process process = builder(arguments).redirectError(talk.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, Files.readString(talk));
    }

    // As cron starts it: another folder, and no locale.
    private ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().put("INSATSKOLLEN_HOME", home.toString());
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("LANG");
        return builder;
    }
}
