package se.insatskollen.dashboard.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.RunningDashboard;
import se.insatskollen.dashboard.SmallRegister;

/** What is invented is told behind its own door, and says so in every answer. */
class ApiDoorTest {
    private static final List<String> ADDRESSES = List.of(
            "/v1/projects", "/v1/claims", "/v1/indicators", "/v1/areas", "/v1/editions", "/v3/kpi", "/v3/municipality");
    private static final List<String> OF_TABLES =
            List.of("/v1/projects", "/v1/indicators", "/v1/areas", "/v3/kpi", "/v3/municipality");

    private final RunningDashboard dashboard = RunningDashboard.compared();
    private final Asking asking = new Asking(dashboard);

    @Test
    void every_invented_answer_says_so() throws Exception {
        for (String address : ADDRESSES) {
            JsonNode answer = asking.answer("/exempelstad/api" + address);
            assertThat(answer.get("invented").asBoolean()).as(address).isTrue();
            assertThat(answer.get("title").asText()).endsWith(", påhittade siffror");
            assertThat(answer.get("licence").asText()).contains("Siffrorna är påhittade");
        }
        String slug = asking.texts("/exempelstad/api/v1/indicators", "slug").get(0);
        assertThat(asking.answer("/exempelstad/api/v1/indicators/" + slug)
                        .get("title")
                        .asText())
                .endsWith(", påhittade siffror");
    }

    @Test
    void every_invented_file_says_so_in_its_name_and_in_every_row() throws Exception {
        HttpResponse<String> response = dashboard.get("/exempelstad/api/v1/areas.csv");
        assertThat(response.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"pahittade-siffror-insatskollen-areas-2026-11-21-a.csv\"");
        assertThat(response.body().lines().findFirst().orElseThrow()).endsWith(",invented");
        assertThat(response.body().lines().skip(1)).isNotEmpty().allMatch(line -> line.endsWith(",true"));
        assertThat(dashboard.page("/api/v1/areas.csv").lines().findFirst().orElseThrow())
                .doesNotContain("invented");
    }

    @Test
    void nothing_is_told_through_both_doors() throws Exception {
        for (String address : ADDRESSES) {
            assertThat(dashboard.page("/api" + address)).doesNotContain("9901").doesNotContain("xempelstad");
            assertThat(dashboard.page("/exempelstad/api" + address))
                    .doesNotContain("0180")
                    .doesNotContain("Stockholm")
                    .doesNotContain("Familjelotsen");
        }
        asking.problem("/api/v3/municipality/9901", 404);
        asking.problem("/exempelstad/api/v3/municipality/0180", 404);
        asking.problem("/exempelstad/api/v1/projects/familjelotsen", 404);
    }

    @Test
    void both_doors_ask_the_same_questions_and_one_is_empty_however_much_lies_behind_the_other() throws Exception {
        RunningDashboard real = RunningDashboard.start("test-real-only", SmallRegister::write);
        RunningDashboard invented = RunningDashboard.start("test-invented-only", SmallRegister::writeInvented);
        for (String address : OF_TABLES) {
            assertThat(rows(real, "/api" + address)).as(address).isPositive();
            assertThat(rows(real, "/exempelstad/api" + address)).as(address).isZero();
            assertThat(rows(invented, "/exempelstad/api" + address)).as(address).isPositive();
            assertThat(rows(invented, "/api" + address)).as(address).isZero();
        }
        assertThat(rows(real, "/api/v1/claims")).isPositive();
        assertThat(rows(real, "/exempelstad/api/v1/claims")).isZero();
    }

    private static int rows(RunningDashboard dashboard, String address) throws Exception {
        return new Asking(dashboard).answer(address).get("values").size();
    }
}
