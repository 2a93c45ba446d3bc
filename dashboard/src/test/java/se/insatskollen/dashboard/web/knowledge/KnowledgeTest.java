package se.insatskollen.dashboard.web.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.dashboard.TestRelease;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Releases;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.warehouse.release.ReleaseStore;
import se.insatskollen.warehouse.tables.RegisterClaim;
import se.insatskollen.warehouse.tables.RegisterEvaluation;
import se.insatskollen.warehouse.tables.RegisterProject;

/** What it takes to know, and how what we do not know is said. */
class KnowledgeTest {
    private static final List<Object> EXTERNAL_AND_DONE = List.of(
            "evaluator",
            "Högskolan",
            "evaluator_position",
            "EXTERNAL",
            "evaluation_status",
            "DONE",
            "covers_cost",
            "YES",
            "report_access",
            "FULL");

    @TempDir
    private Path warehouse;

    @Test
    void we_know_from_a_finished_external_evaluation_that_looks_at_cost_and_that_we_have_read() throws Exception {
        assertThat(evaluated().entry().isKnown()).isTrue();
    }

    @Test
    void a_summary_is_not_enough_to_know() throws Exception {
        Knowledge knowledge = evaluated("report_access", "SUMMARY_ONLY");
        assertThat(knowledge.entry().isKnown()).isFalse();
        assertThat(Verdict.sentence(knowledge)).isEqualTo("Vi vet inte om Provet har lönat sig.");
    }

    @Test
    void an_evaluation_without_cost_is_not_enough_to_know() throws Exception {
        assertThat(evaluated("covers_cost", "NOT_STATED").entry().isKnown()).isFalse();
    }

    @Test
    void an_evaluator_of_unknown_position_is_neither_external_nor_said_not_to_be() throws Exception {
        Knowledge knowledge = evaluated("evaluator_position", "UNKNOWN");
        assertThat(knowledge.entry().isEvaluatedExternally()).isFalse();
        assertThat(Verdict.reasons(knowledge))
                .containsExactly("Högskolan har utvärderat arbetet. Om det är någon utomstående framgår inte.");
    }

    @Test
    void what_an_evaluators_name_leaves_open_is_a_sentence_of_its_own() throws Exception {
        Knowledge knowledge = evaluated(
                "evaluator_position", "UNKNOWN", "evaluator", "FoU (vilken enhet, och vem den hör till, framgår inte)");
        assertThat(Verdict.reasons(knowledge))
                .containsExactly("FoU har utvärderat arbetet. Vilken enhet, och vem den hör till, framgår inte."
                        + " Om det är någon utomstående framgår inte.");
    }

    @Test
    void an_evaluation_that_is_only_planned_is_not_left_out() throws Exception {
        assertThat(Verdict.reasons(evaluated("evaluation_status", "PLANNED")))
                .containsExactly("Våra dokument nämner en utvärdering, men inte att den är klar.");
    }

    @Test
    void a_saving_that_an_outsider_has_examined_is_not_untested() throws Exception {
        Knowledge knowledge = claimed("SAVING", "amount_ore", 100_000_000L);
        assertThat(knowledge.entry().isSavingClaimed()).isTrue();
        assertThat(knowledge.entry().hasUntestedSaving()).isFalse();
    }

    @Test
    void a_break_even_without_an_amount_is_said_too() throws Exception {
        assertThat(Verdict.reasons(claimed("FINANCIAL_RESULT", "description", "Det gick jämnt upp.")))
                .contains("Det gick jämnt upp. Uppgiften kommer från en okänd avsändare, utan datum.");
    }

    private Knowledge evaluated(Object... change) throws Exception {
        try (TestRelease release = new TestRelease(warehouse, "r1")) {
            project(release);
            evaluation(release, change);
            release.publish();
        }
        return read();
    }

    private Knowledge claimed(String kind, String name, Object value) throws Exception {
        try (TestRelease release = new TestRelease(warehouse, "r1")) {
            project(release);
            evaluation(release);
            release.row(
                    RegisterClaim.TABLE,
                    "project_key",
                    "prov",
                    "claim_kind",
                    kind,
                    "source_check",
                    "READ_IN_ORIGINAL",
                    name,
                    value);
            release.publish();
        }
        return read();
    }

    private static void project(TestRelease release) throws Exception {
        release.row(
                RegisterProject.TABLE,
                "project_key",
                "prov",
                "project_name",
                "Provet",
                "project_kind",
                "PROJECT",
                "early_intervention",
                "YES");
    }

    private static void evaluation(TestRelease release, Object... change) throws Exception {
        List<Object> row = new ArrayList<>(List.of("project_key", "prov"));
        row.addAll(EXTERNAL_AND_DONE);
        row.addAll(List.of(change));
        release.row(RegisterEvaluation.TABLE, row.toArray());
    }

    private Knowledge read() throws Exception {
        try (Releases releases = Releases.open(new ReleaseStore(warehouse), TestRelease.CLOCK)
                        .orElseThrow();
                Queries open = releases.read(Origin.REAL)) {
            return Knowledge.all(open).get(0);
        }
    }
}
