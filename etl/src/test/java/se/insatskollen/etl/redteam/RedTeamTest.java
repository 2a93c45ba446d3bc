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

/**
 * An invented city is imported two nights, some of its cases the second night only, and the red team reads what the web
 * process can serve of it.
 */
class RedTeamTest {
    private static final int CASES = 3_000;
    private static final int ONE_OF = 20;

    @TempDir
    static Path folder;

    private static Path first;
    private static Path release;
    private static Shelf shelf;

    @BeforeAll
    static void the_city_is_imported_two_nights() throws Exception {
        Settings settings = new Settings(Path.of("../data").toAbsolutePath().normalize(), folder.resolve("home"));
        new Generator(new Generator.Order(CASES, 1, settings.landing()), new PrintWriter(Writer.nullWriter()))
                .generate();
        LateRows late = LateRows.takenFrom(settings.landing().resolve("case"));
        assertThat(late.count()).as("cases that come late").isGreaterThan(50);
        first = imported(settings, 21);
        late.land();
        release = imported(settings, 22);
        shelf = ShelfReader.read(release, RedTeam.INVENTED);
    }

    private static Path imported(Settings settings, int day) throws Exception {
        Import.Outcome outcome = new Import(settings, LocalDate.of(2026, 11, day), step -> {}).run();
        assertThat(outcome.code()).as(outcome.toString()).isEqualTo(ExitCode.DONE);
        ReleaseStore store = new ReleaseStore(settings.warehouse());
        return store.folder(store.current().orElseThrow());
    }

    @Test
    void nothing_that_is_hidden_can_be_worked_out() throws Exception {
        Findings findings = RedTeam.attack(release, RedTeam.INVENTED).requireAttack();
        assertThat(findings.breaches()).as(findings.toString()).isEmpty();
        assertThat(findings.attacked()).as("hidden cells of a small city").isPositive();
    }

    @Test
    void nothing_that_is_hidden_can_be_worked_out_by_whoever_kept_the_edition_before() throws Exception {
        Findings findings = RedTeam.attack(first, release, RedTeam.INVENTED).requireAttack();
        assertThat(findings.breaches()).as(findings.toString()).isEmpty();
        assertThat(shelf.rows())
                .isNotEqualTo(ShelfReader.read(first, RedTeam.INVENTED).rows());
    }

    @Test
    void no_pseudonym_is_on_a_public_shelf() throws Exception {
        assertThat(PseudonymSearch.search(release)).isEmpty();
    }

    @Test
    void the_judge_counts_the_families_that_are_shown() throws Exception {
        // A first edition keeps no figure of an earlier one.
        Shelf earlier = ShelfReader.read(first, RedTeam.INVENTED);
        Map<Key, Long> shown = new HashMap<>();
        for (Row row : earlier.rows().values()) {
            boolean isPicked = Math.floorMod(row.key().toString().hashCode(), ONE_OF) == 0;
            if (isPicked && row.families().isPresent() && row.families().getAsInt() > 0) {
                shown.put(row.key(), (long) row.families().getAsInt());
            }
        }
        try (Truth truth = new Truth(first.resolve("research.duckdb"), earlier)) {
            assertThat(truth.of(shown.keySet())).isEqualTo(shown).isNotEmpty();
        }
    }
}
