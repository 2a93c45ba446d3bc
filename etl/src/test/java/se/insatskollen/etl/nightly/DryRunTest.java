package se.insatskollen.etl.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.release.Sha256;

/** A dry run tells what a run would do, and does not do it. */
class DryRunTest {
    private static final Import.Order DRY = new Import.Order(Purpose.DRY_RUN, Set.of());
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
    void it_tells_what_the_next_run_changes_and_leaves_releases_ledger_and_landing_as_they_are() throws Exception {
        town.landNewCase("N1", "case-2022.csv");
        Map<String, String> before = published();

        Import.Outcome outcome = home.run(DRY);

        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.message())
                .startsWith("Dry run: release 2026-11-21-")
                .endsWith(" would be published. Release %s stands.".formatted(home.first()));
        assertThat(published()).isEqualTo(before);
        Changes changes = outcome.changes().orElseThrow();
        assertThat(changes.deliveries())
                .extracting(change -> change.fate() + " " + change.place())
                .containsExactly("NEW landing/case/case-2022.csv");
        assertThat(changes.tables())
                .anySatisfy(table -> {
                    assertThat(table.table()).isEqualTo("research.fct_case");
                    assertThat(table.rowsBefore()).contains(4L);
                    assertThat(table.rowsAfter()).contains(5L);
                })
                .noneMatch(table -> table.table().equals("research.fct_cost"));

        String published = home.run().message();
        assertThat(outcome.message()).contains(published.replace("Published release ", "") + " would be published.");
    }

    @Test
    void it_ends_with_the_code_of_the_run_it_stands_for() throws Exception {
        town.deliver("contact", "contact-2022.csv", "kontakt_id");
        Map<String, String> before = published();
        Import.Outcome outcome = home.run(DRY);
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.refusals()).isNotEmpty();
        assertThat(published()).isEqualTo(before);
    }

    @Test
    void old_landed_files_stay() throws Exception {
        Import.Outcome outcome = new Import(home.settings(), ImportedHome.TODAY.plusDays(30), step -> {}).run(DRY);
        assertThat(outcome.message()).startsWith("Nothing new.");
        assertThat(home.landed("case", "case-2021.csv")).exists();
    }

    // Everything but what a run may always leave behind: staged rows, vault, lock.
    private Map<String, String> published() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (Path root : List.of(
                home.settings().landing(),
                home.settings().warehouse(),
                home.settings().ledger().getParent())) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    hashes.put(root.relativize(file).toString(), Sha256.of(file));
                }
            }
        }
        return hashes;
    }
}
