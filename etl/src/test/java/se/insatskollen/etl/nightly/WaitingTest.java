package se.insatskollen.etl.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.etl.staging.Waiting;
import se.insatskollen.warehouse.ExitCode;

/** Files that are still being written keep nothing back and lose nothing. */
class WaitingTest {
    private static ImportedHome imported;

    @TempDir
    Path folder;

    private ImportedHome home;
    private InventedTown town;

    @BeforeAll
    static void the_town_is_imported(@TempDir Path folder) throws Exception {
        imported = ImportedHome.minimal(folder, settings -> new InventedTown(settings.landing()).land());
    }

    @BeforeEach
    void each_night_starts_from_a_copy() throws Exception {
        home = imported.copiedTo(folder);
        town = new InventedTown(home.settings().landing());
    }

    @Test
    void an_unfinished_file_waits_with_nothing_wrong() throws Exception {
        AtRest.since(Files.writeString(home.landed("case", "case-2022.csv.part"), "ären"), Duration.ofMinutes(2));
        Import.Outcome outcome = home.run();
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.message()).isEqualTo("Nothing new. Release %s stands.".formatted(home.first()));
        assertThat(outcome.findings().waiting())
                .extracting(Waiting::toString)
                .containsExactly(
                        "landing/case/case-2022.csv.part is still being written. It is left for the next run.");
    }

    @Test
    void while_a_file_is_written_anew_its_earlier_rows_stand_and_others_are_taken_in() throws Exception {
        town.landNewCase("N1", "case-2022.csv");
        Path again = home.landed("cost", "cost-2021.csv");
        Thread writer = new Thread(() -> growFor(again, Duration.ofSeconds(3)));
        writer.start();
        Thread.sleep(100);
        Import.Outcome outcome = home.runAsItLies(Import.Order.USUAL);
        writer.join();
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.findings().waiting())
                .extracting(Waiting::place)
                .containsExactly("landing/cost/cost-2021.csv");
        assertThat(home.research("select count(*) from fct_cost")).containsExactly("3");
        assertThat(home.research("select count(*) from fct_case")).containsExactly("5");
    }

    private static void growFor(Path file, Duration time) {
        Instant end = Instant.now().plus(time);
        try {
            Files.writeString(file, "verifikatrad;datum\n");
            while (Instant.now().isBefore(end)) {
                Files.writeString(file, "V1;2019-05-02\n", StandardOpenOption.APPEND);
                Thread.sleep(20);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
