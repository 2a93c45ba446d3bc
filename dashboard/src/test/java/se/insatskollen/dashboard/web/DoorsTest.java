package se.insatskollen.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.dashboard.TestRelease;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.warehouse.release.ReleaseStore;
import se.insatskollen.warehouse.tables.OpenProjectYear;
import se.insatskollen.warehouse.tables.RegisterProject;

/** One question, asked through two doors: each answers with its own rows. */
class DoorsTest {
    @TempDir
    private Path warehouse;

    /** A project. */
    record Row(String projectKey) {}

    /** A year of a project. */
    record Year(String period) {}

    @Test
    void the_same_question_has_an_answer_of_its_own_behind_each_door() throws Exception {
        try (Releases releases = releases(release())) {
            assertThat(projects(releases, Origin.REAL)).containsExactly("familjelotsen");
            assertThat(projects(releases, Origin.INVENTED)).containsExactly("hemmateamet");
            assertThat(figures(releases, Origin.REAL)).containsExactly("familjelotsen");
            assertThat(figures(releases, Origin.INVENTED)).containsExactly("hemmateamet");
        }
    }

    @Test
    void what_one_door_has_answered_is_no_answer_for_the_other() throws Exception {
        try (Releases releases = releases(release())) {
            for (Origin origin : List.of(Origin.INVENTED, Origin.REAL, Origin.INVENTED, Origin.REAL)) {
                String own = origin == Origin.REAL ? "familjelotsen" : "hemmateamet";
                try (Queries open = releases.read(origin)) {
                    assertThat(open.origin()).isEqualTo(origin);
                    assertThat(open.list(DoorsTest.class, "projects.sql", Row.class))
                            .containsExactly(new Row(own));
                    assertThat(open.figures().list(DoorsTest.class, "projectfigures.sql", Row.class))
                            .containsExactly(new Row(own));
                }
            }
        }
    }

    @Test
    void what_is_about_one_thing_is_found_among_the_answers_about_all_behind_each_door() throws Exception {
        TestRelease written = release()
                .row(OpenProjectYear.TABLE, "project_key", "familjelotsen", "period", "2020")
                .inventedRow(OpenProjectYear.TABLE, "project_key", "familjelotsen", "period", "2021");
        try (Releases releases = releases(written)) {
            assertThat(periods(releases, Origin.REAL, "familjelotsen")).containsExactly("ALL", "2020");
            assertThat(periods(releases, Origin.INVENTED, "familjelotsen")).containsExactly("2021");
            assertThat(periods(releases, Origin.REAL, "hemmateamet")).isEmpty();
            assertThat(periods(releases, Origin.INVENTED, "hemmateamet")).containsExactly("ALL");
        }
    }

    @Test
    void a_table_that_the_invented_city_lacks_is_missed_and_not_taken_from_what_is_real() throws Exception {
        TestRelease lacking = release().withoutInvented(RegisterProject.TABLE).withoutInvented(OpenProjectYear.TABLE);
        try (Releases releases = releases(lacking)) {
            assertThat(projects(releases, Origin.REAL)).containsExactly("familjelotsen");
            assertThat(figures(releases, Origin.REAL)).containsExactly("familjelotsen");
            assertThatThrownBy(() -> projects(releases, Origin.INVENTED))
                    .hasMessageContaining("register_project does not exist");
            assertThatThrownBy(() -> figures(releases, Origin.INVENTED))
                    .hasMessageContaining("open_project_year does not exist");
        }
    }

    private TestRelease release() throws Exception {
        return new TestRelease(warehouse, "r1")
                .row(RegisterProject.TABLE, "project_key", "familjelotsen")
                .inventedRow(RegisterProject.TABLE, "project_key", "hemmateamet")
                .row(OpenProjectYear.TABLE, "project_key", "familjelotsen", "period", "ALL")
                .inventedRow(OpenProjectYear.TABLE, "project_key", "hemmateamet", "period", "ALL");
    }

    private Releases releases(TestRelease written) throws Exception {
        written.publish();
        return Releases.open(new ReleaseStore(warehouse), TestRelease.CLOCK).orElseThrow();
    }

    private static List<Object> projects(Releases releases, Origin origin) throws Exception {
        try (Queries open = releases.read(origin)) {
            return keys(open.rows(DoorsTest.class, "projects.sql", Map.of()));
        }
    }

    private static List<Object> figures(Releases releases, Origin origin) throws Exception {
        try (Queries open = releases.read(origin)) {
            return keys(open.figures().rows(DoorsTest.class, "projectfigures.sql", Map.of()));
        }
    }

    private static List<String> periods(Releases releases, Origin origin, String project) throws Exception {
        try (Queries open = releases.read(origin)) {
            return open.figures().about(project, DoorsTest.class, "projectyears.sql", Year.class).stream()
                    .map(Year::period)
                    .toList();
        }
    }

    private static List<Object> keys(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> row.get("project_key")).toList();
    }
}
