package se.insatskollen.etl.redteam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.etl.demo.Generator;
import se.insatskollen.etl.nightly.Import;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.release.ReleaseStore;

/** An invented city is imported as usual, and the red team reads what the web process can serve of it. */
class RedTeamTest {
    private static final int CASES = 3_000;
    private static final int ONE_OF = 20;

    @TempDir
    static Path folder;

    private static Path release;
    private static Shelf shelf;

    @BeforeAll
    static void the_city_is_imported() throws Exception {
        Settings settings = new Settings(Path.of("../data").toAbsolutePath().normalize(), folder.resolve("home"));
        new Generator(new Generator.Order(CASES, 1, settings.landing()), new PrintWriter(Writer.nullWriter()))
                .generate();
        Import.Outcome outcome = new Import(settings, LocalDate.of(2026, 11, 21), step -> {}).run();
        assertThat(outcome.code()).as(outcome.toString()).isEqualTo(ExitCode.DONE);
        ReleaseStore store = new ReleaseStore(settings.warehouse());
        release = store.folder(store.current().orElseThrow());
        shelf = ShelfReader.read(release, RedTeam.INVENTED);
    }

    @Test
    void nothing_that_is_hidden_can_be_worked_out() throws Exception {
        Findings findings = RedTeam.attack(release, RedTeam.INVENTED).requireAttack();
        assertThat(findings.breaches()).as(findings.toString()).isEmpty();
        assertThat(findings.attacked()).as("hidden cells of a small city").isPositive();
    }

    @Test
    void no_pseudonym_is_on_a_public_shelf() throws Exception {
        assertThat(PseudonymSearch.search(release)).isEmpty();
    }

    @Test
    void the_judge_counts_the_families_that_are_shown() throws Exception {
        Map<Key, Long> shown = new HashMap<>();
        for (Row row : shelf.rows().values()) {
            boolean isPicked = Math.floorMod(row.key().toString().hashCode(), ONE_OF) == 0;
            if (isPicked && row.families().isPresent() && row.families().getAsInt() > 0) {
                shown.put(row.key(), (long) row.families().getAsInt());
            }
        }
        try (Truth truth = new Truth(release.resolve("research.duckdb"), shelf)) {
            assertThat(truth.of(shown.keySet())).isEqualTo(shown).isNotEmpty();
        }
    }
}
