package se.insatskollen.dashboard.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.RunningDashboard;

class ApiTest {
    private static final String FIGURES = "/api/v1/indicators/ekonomiskt-bistand-andel";

    private final RunningDashboard dashboard = RunningDashboard.shared();
    private final Asking asking = new Asking(dashboard);
    private final Asking coarse = new Asking(RunningDashboard.coarse());

    @Test
    void every_answer_names_its_release_data_date_licence_and_source() throws Exception {
        JsonNode answer = asking.answer("/api/v1/projects");
        assertThat(answer.get("title").asText()).isEqualTo("Projekt");
        assertThat(answer.get("invented").asBoolean()).isFalse();
        assertThat(answer.get("release").asText()).isEqualTo("2026-11-21-a");
        assertThat(answer.get("data_date").asText()).isEqualTo("2026-11-21");
        assertThat(answer.get("licence").asText()).startsWith("Registret och våra sammanställningar: Apache-2.0.");
        assertThat(answer.get("source").asText()).startsWith("Offentliga dokument.");
    }

    @Test
    void a_project_has_its_codes_with_the_swedish_words_and_null_where_nothing_is_stated() throws Exception {
        JsonNode project = asking.row("/api/v1/projects/vallingbyteamet");
        assertThat(project.get("project_kind").asText()).isEqualTo("PROJECT");
        assertThat(project.get("project_kind_label").asText()).isEqualTo("projekt");
        assertThat(project.get("parent_project_key").isNull()).isTrue();
        assertThat(project.get("document_key").asText()).isEqualTo("remissvar-2023");
    }

    @Test
    void a_project_comes_with_everything_the_documents_say_about_it() throws Exception {
        JsonNode project = asking.row("/api/v1/projects/familjelotsen");
        assertThat(Asking.texts(project.get("participation"), "participant_count"))
                .containsExactly("18", "61", "20");
        assertThat(Asking.texts(project.get("grants"), "amount_ore")).containsExactly("87500000", "null");
        assertThat(Asking.texts(project.get("claims"), "claim_key")).containsExactly("c1");
        assertThat(Asking.texts(project.get("evaluations"), "evaluator")).containsExactly("Kommunens FoU-enhet");
        assertThat(project.get("staffing")).isEmpty();
    }

    @Test
    void a_choice_leaves_out_what_is_not_chosen() throws Exception {
        assertThat(asking.texts("/api/v1/projects?early_intervention=YES", "project_key"))
                .containsExactly("projektett", "vallingbyteamet");
        assertThat(asking.texts("/api/v1/claims?claim_kind=SAVING", "project_name"))
                .containsExactly("Familjelotsen", "TFCO");
        assertThat(asking.texts("/api/v1/claims?project=tfco", "amount_ore")).containsExactly("90000000");
        assertThat(asking.texts("/api/v1/areas?area_level=MUNICIPALITY", "area_code"))
                .containsExactly("0180", "0580");
        assertThat(asking.texts(FIGURES + "?area=sdo-ostermalm&period=2017", "value"))
                .containsExactly("0.3");
    }

    @Test
    void an_indicator_says_what_it_may_be_compared_with() throws Exception {
        JsonNode indicator = asking.answer("/api/v1/indicators").at("/values/0");
        assertThat(indicator.get("indicator_title").asText()).isEqualTo("Andel med ekonomiskt bistånd");
        assertThat(indicator.get("unit").asText()).isEqualTo("procent");
        assertThat(indicator.get("window_months").isNull()).isTrue();
        assertThat(Asking.texts(indicator.get("comparisons"), "verdict")).containsExactly("WARNED", "FAIR");
        assertThat(indicator.at("/comparisons/0/reason").asText()).startsWith("Det här är bakgrund.");
    }

    @Test
    void a_published_figure_has_its_area_by_name_and_no_families() throws Exception {
        JsonNode answer = asking.answer(FIGURES + "?area=kommun-0180&period=2016");
        assertThat(answer.get("title").asText()).isEqualTo("Andel med ekonomiskt bistånd (procent)");
        assertThat(answer.get("source").asText()).isEqualTo("statistik.stockholm.se");
        JsonNode figure = answer.at("/values/0");
        assertThat(figure.get("area_name").asText()).isEqualTo("Stockholm");
        assertThat(figure.get("value").decimalValue()).isEqualByComparingTo("2.5");
        assertThat(figure.get("n").isNull()).isTrue();
        assertThat(figure.get("state_label").asText()).isEqualTo("värde");
        assertThat(figure.get("group_label").asText()).isEqualTo("alla");
    }

    @Test
    void a_hidden_figure_is_null_with_everything_that_could_give_it_away() throws Exception {
        JsonNode hidden =
                coarse.row("/exempelstad/api/v1/indicators/barn-som-far-insats?area=gammaby&period=2019-2021");
        assertThat(hidden.get("state").asText()).isEqualTo("SUPPRESSED");
        assertThat(hidden.get("state_label").asText()).isEqualTo("visas inte (för få)");
        for (String field : List.of("value", "n", "lower_95", "upper_95", "lower_998", "upper_998")) {
            assertThat(hidden.get(field).isNull()).as(field).isTrue();
        }
        assertThat(RunningDashboard.coarse()
                        .page("/exempelstad/api/v1/indicators/barn-som-far-insats.csv?area=gammaby&period=2019-2021"))
                .endsWith("ALL,,,,,,,,SUPPRESSED,visas inte (för få),Gammaby,alla,true\r\n");
    }

    @Test
    void an_indicator_answers_to_its_id_and_to_its_slug() throws Exception {
        String question = "?area=ypsilonvik&period=2016-2018";
        assertThat(coarse.row("/exempelstad/api/v1/indicators/children_reached" + question))
                .isEqualTo(coarse.row("/exempelstad/api/v1/indicators/barn-som-far-insats" + question));
    }

    @Test
    void the_pages_of_an_answer_have_each_row_once() throws Exception {
        List<String> all = asking.texts(FIGURES, "area_key");
        assertThat(all).hasSize(6);
        List<String> paged = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        String next = FIGURES + "?per_page=4";
        while (!next.equals("null")) {
            JsonNode page = asking.answer(next);
            paged.addAll(Asking.texts(page.get("values"), "area_key"));
            assertThat(page.get("total_count").asInt()).isEqualTo(6);
            assertThat(page.get("count").asInt()).isEqualTo(page.get("values").size());
            addresses.add(page.get("previous_url").asText());
            next = page.get("next_url").asText();
        }
        assertThat(paged).isEqualTo(all);
        assertThat(addresses).containsExactly("null", FIGURES + "?page=1&per_page=4");
        assertThat(asking.problem(FIGURES + "?page=3&per_page=4", 404)
                        .get("detail")
                        .asText())
                .startsWith("Sidan 3 finns inte.");
        asking.problem(FIGURES + "?page=999999&per_page=5000", 404);
        asking.problem(FIGURES + "?per_page=5001", 400);
    }

    @Test
    void the_releases_are_listed_with_the_one_that_holds() throws Exception {
        JsonNode edition = asking.row("/api/v1/editions");
        assertThat(edition.get("release").asText()).isEqualTo("2026-11-21-a");
        assertThat(edition.get("data_date").asText()).isEqualTo("2026-11-21");
        assertThat(edition.get("is_current").asBoolean()).isTrue();
        assertThat(edition.get("open_edition").asText()).isEqualTo("edition");
        assertThat(edition.get("open_sha256").asText()).matches("[0-9a-f]{64}");
    }

    @Test
    void a_file_has_one_header_line_and_every_row_with_points_in_numbers() throws Exception {
        HttpResponse<String> response = dashboard.get(FIGURES + ".csv?period=2017");
        assertThat(response.body().split("\r\n"))
                .containsExactly(
                        "indicator_id,area_key,area_vintage,area_vintage_label,period,sex,sex_label,age_band,"
                                + "age_band_label,group_id,area_code,value,n,lower_95,upper_95,lower_998,upper_998,state,"
                                + "state_label,area_name,group_label",
                        "ekonomiskt-bistand-andel,kommun-0180,UNCHANGED,oförändrat,2017,ALL,alla,ALL,alla åldrar,ALL,"
                                + "0180,2.7,,,,,,VALUE,värde,Stockholm,alla",
                        "ekonomiskt-bistand-andel,sdo-hasselby-vallingby,UNCHANGED,oförändrat,2017,ALL,alla,ALL,"
                                + "alla åldrar,ALL,,3,,,,,,VALUE,värde,Hässelby-Vällingby,alla",
                        "ekonomiskt-bistand-andel,sdo-ostermalm,AS_IT_WAS,som det var,2017,ALL,alla,ALL,alla åldrar,ALL,,"
                                + "0.3,,,,,,VALUE,värde,Östermalm,alla");
        assertThat(response.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8; header=present");
        assertThat(response.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"insatskollen-ekonomiskt-bistand-andel-2026-11-21-a.csv\"");
        assertThat(response.headers().firstValue("Insatskollen-Data-Date")).contains("2026-11-21");
        asking.problem(FIGURES + ".csv?page=1", 400);
    }

    @Test
    void the_same_question_in_another_order_has_the_same_tag_and_is_not_sent_again() throws Exception {
        HttpResponse<String> first = dashboard.get(FIGURES + "?sex=ALL&period=2016");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("W/\"");
        assertThat(first.headers().firstValue("Cache-Control")).contains("public, no-cache");
        HttpResponse<String> again = dashboard.get(FIGURES + "?period=2016&sex=ALL", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(dashboard
                        .get(FIGURES + "?period=2017&sex=ALL", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void head_answers_like_get_without_the_content() throws Exception {
        for (String address : List.of("/api/v1/projects", FIGURES + ".csv", "/api/v1/openapi.json", "/api/v3/kpi")) {
            HttpResponse<String> get = dashboard.get(address);
            HttpResponse<String> head = dashboard.send("HEAD", address);
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            for (String name : List.of("Content-Type", "Content-Length", "ETag", "Link", "Content-Disposition")) {
                assertThat(head.headers().firstValue(name))
                        .as(address + " " + name)
                        .isEqualTo(get.headers().firstValue(name));
            }
        }
    }

    @Test
    void other_sites_may_read_the_api_and_nothing_else() throws Exception {
        for (String address : List.of("/api/v1/projects", "/exempelstad/api/v1/areas", "/api/v1/finns-inte")) {
            HttpResponse<String> response = dashboard.get(address);
            assertThat(response.headers().firstValue("Access-Control-Allow-Origin"))
                    .as(address)
                    .contains("*");
            assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy"))
                    .contains("cross-origin");
        }
        for (String address : List.of("/", "/api", "/projekt", "/exempelstad", "/finns-inte")) {
            HttpResponse<String> response = dashboard.get(address);
            assertThat(response.headers().firstValue("Access-Control-Allow-Origin"))
                    .as(address)
                    .isEmpty();
            assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy"))
                    .contains("same-origin");
        }
    }
}
