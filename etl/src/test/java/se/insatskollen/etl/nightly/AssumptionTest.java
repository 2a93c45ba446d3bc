package se.insatskollen.etl.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.warehouse.ExitCode;

/** What is assumed of savings, kept by hand, beside an invented town that delivers nothing of the kind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssumptionTest {
    private static final String FILE = "reference/assumption.csv";

    private ImportedHome home;

    @BeforeAll
    void it_is_imported(@TempDir Path folder) throws Exception {
        home = ImportedHome.minimal(folder, settings -> {
            Files.writeString(
                    settings.data().resolve(FILE),
                    "glad;bedömning av personal eller deltagare;avdrag för glädjekalkyl;0,25;0,4;0,5;Vi;vårt antagande;Se där.\n",
                    StandardOpenOption.APPEND);
            new InventedTown(settings.landing()).land();
        });
    }

    @Test
    void an_assumption_holds_for_real_and_invented_projects_alike() throws Exception {
        String told = """
                select concat_ws('|', assumption_key, evidence_grade, assumption_kind, low_share, mode_share, high_share,
                    source, source_quality, note)
                from %sregister_assumption""";
        String row = "glad|JUDGEMENT|OPTIMISM_BIAS|0.2500|0.4000|0.5000|Vi|OUR_ASSUMPTION|Se där.";
        assertThat(home.register(told.formatted(""))).containsExactly(row);
        assertThat(home.register(told.formatted("exempelstad."))).containsExactly(row);
    }

    @Test
    void researchers_see_it_once() throws Exception {
        assertThat(home.research("select assumption_key from fct_assumption")).containsExactly("glad");
    }

    @Test
    void an_assumption_without_a_source_refuses_the_file_by_place_and_remedy() throws Exception {
        refused(
                "fel;före och efter;hade hänt ändå;0;0,5;1;;vårt antagande;",
                "data/reference/assumption.csv line \\d+: källa is empty. Correct the row.");
    }

    @Test
    void bounds_that_do_not_hold_the_most_likely_share_refuse_the_file_by_place_and_remedy() throws Exception {
        refused(
                "fel;före och efter;hade hänt ändå;0,6;0,5;1;Vi;vårt antagande;",
                "data/reference/assumption.csv line \\d+: troligast \"0,5\" is less than lägst \"0,6\". Correct the row.");
        refused(
                "fel;före och efter;hade hänt ändå;0;0,5;40;Vi;vårt antagande;",
                "data/reference/assumption.csv line \\d+: högst \"40\" is not between 0 and 1. Correct the row.");
    }

    @Test
    void an_unknown_grade_refuses_the_file_by_place_and_remedy() throws Exception {
        refused(
                "fel;3;hade hänt ändå;0;0,5;1;Vi;vårt antagande;",
                "data/reference/assumption.csv line \\d+: utvärdering \"3\" is none of ingen utvärdering, .*. Correct the row.");
    }

    private void refused(String row, String refusal) throws Exception {
        Path file = home.settings().data().resolve(FILE);
        String before = Files.readString(file);
        try {
            Files.writeString(file, row + "\n", StandardOpenOption.APPEND);
            Import.Outcome outcome = home.run();
            assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
            assertThat(outcome.refusals()).singleElement().asString().matches(refusal);
        } finally {
            Files.writeString(file, before);
        }
    }
}
