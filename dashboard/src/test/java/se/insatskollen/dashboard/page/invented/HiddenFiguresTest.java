package se.insatskollen.dashboard.page.invented;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;

class HiddenFiguresTest {
    private static final String HIDDEN = "visas inte (för få)";

    private final RunningDashboard dashboard = RunningDashboard.hidden();

    @Test
    void an_answer_that_is_hidden_says_so_and_names_what_is_shown() throws Exception {
        assertThat(dashboard.page("/exempelstad"))
                .contains("<h1>Ärenden i Exempelstad 2020: visas inte (för få).</h1>")
                .contains("Vi visar inte tal om så få att någon kan kännas igen."
                        + " Ibland döljer vi också ett annat tal, så att det inte går att räkna ut."
                        + " Samma år var barn placerade i 400 dygn. 2019 var det 90 ärenden.");
    }

    @Test
    void a_hidden_year_is_a_hatched_column_with_the_words_and_no_number() throws Exception {
        String page = dashboard.page("/exempelstad");
        JsonNode chart = Html.chart(page, "Ärenden i Exempelstad");
        assertThat(Html.values(chart.at("/series/0/data"))).containsExactly("90", "-");
        assertThat(Html.values(chart.at("/series/1/data"))).containsExactly("-", "1");
        JsonNode hidden = chart.at("/series/1/data/1");
        assertThat(hidden.at("/label/formatter").asText()).isEqualTo(HIDDEN);
        assertThat(hidden.at("/phrase").asText()).isEqualTo("2020: visas inte (för få)");
        assertThat(hidden.at("/itemStyle/decal").isMissingNode()).isFalse();
        assertThat(chart.at("/yAxis/1/show").asBoolean()).isFalse();
        assertThat(chart.at("/yAxis/1/axisLabel/show").asBoolean(true)).isFalse();
        assertThat(Html.table(page, "Ärenden i Exempelstad")).containsExactly("2019|90", "2020|" + HIDDEN);
    }

    @Test
    void a_small_chart_has_a_gap_with_a_hatched_mark_of_its_own_and_the_table_the_words() throws Exception {
        String page = dashboard.page("/exempelstad");
        JsonNode series = Html.chart(page, "Ärenden, stadsdel för stadsdel").get("series");
        assertThat(Html.values(series.get(3).get("data"))).containsExactly("40", "-");
        assertThat(series.get(3).at("/data/0/label/align").asText()).isEqualTo("left");
        assertThat(series.get(2).at("/data/1/label/align").asText()).isEqualTo("right");
        assertThat(series.get(4).get("name").asText()).isEqualTo("visas inte");
        assertThat(series.get(4).get("xAxisIndex").asInt()).isEqualTo(1);
        assertThat(Html.values(series.get(4).get("data"))).containsExactly("-", "1");
        assertThat(series.at("/4/data/1/phrase").asText()).isEqualTo("Betavik 2020: visas inte (för få)");
        assertThat(page).contains("Streckade fält: visas inte (för få).");
        assertThat(Html.table(page, "Ärenden, stadsdel för stadsdel"))
                .containsExactly("Alfalund|50|60", "Betavik|40|" + HIDDEN);
    }

    @Test
    void placement_days_have_a_fate_of_their_own_and_nought_is_shown() throws Exception {
        String page = dashboard.page("/exempelstad?matt=placeringsdygn&omrade=betavik");
        assertThat(page).contains("<h1>Placeringsdygn i Betavik 2020: visas inte (för få).</h1>");
        assertThat(Html.table(page, "Placeringsdygn i Betavik")).containsExactly("2019|0", "2020|" + HIDDEN);
    }

    @Test
    void a_project_tells_its_whole_and_hides_two_years() throws Exception {
        String page = dashboard.page("/exempelstad/projekt/hemmateamet");
        assertThat(page)
                .contains(
                        "<h1>Hemmateamet har haft 35 ärenden, och 1,8 miljoner kronor är bokförda på projektet.</h1>");
        assertThat(Html.table(page, "Ärenden år för år"))
                .containsExactly("2018|20|18", "2019|%1$s|%1$s".formatted(HIDDEN), "2020|%1$s|%1$s".formatted(HIDDEN));
        assertThat(Html.values(Html.chart(page, "Vad bokfördes på projektet?").at("/series/0/data")))
                .containsExactly("1", "-", "-");
    }

    @Test
    void the_axis_of_cases_has_whole_numbers_only_and_that_of_millions_has_not() throws Exception {
        String page = dashboard.page("/exempelstad/projekt/hemmateamet");
        assertThat(Html.chart(page, "Ärenden år för år")
                        .at("/yAxis/0/minInterval")
                        .asInt())
                .isEqualTo(1);
        assertThat(Html.chart(page, "Vad bokfördes på projektet?")
                        .at("/yAxis/0/minInterval")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void a_sum_over_hidden_years_is_not_made_by_the_page() throws Exception {
        assertThat(Html.table(dashboard.page("/exempelstad/projekt/hemmateamet"), "Vem betalade?"))
                .containsExactly(
                        "Regionen|1\u00a0000\u00a0000|%1$s|%1$s|%1$s".formatted(HIDDEN),
                        "Staten|0|0|%1$s|%1$s".formatted(HIDDEN));
    }

    @Test
    void a_hidden_stage_is_a_hatched_bar() throws Exception {
        String page = dashboard.page("/exempelstad/projekt/hemmateamet");
        JsonNode chart = Html.chart(page, "Från anmälan till avslut, och tillbaka");
        assertThat(Html.values(chart.at("/series/0/data"))).containsExactly("35", "28", "-");
        assertThat(Html.values(chart.at("/series/1/data"))).containsExactly("-", "-", "1");
        assertThat(chart.at("/series/1/data/2/label/formatter").asText()).isEqualTo(HIDDEN);
        assertThat(Html.table(page, "Från anmälan till avslut, och tillbaka"))
                .containsExactly("Anmälan eller ansökan|35|–", "Utredning|28|10", "Insats|%1$s|%1$s".formatted(HIDDEN));
    }

    @Test
    void a_project_of_which_nothing_is_shown_says_so_on_its_page_and_in_the_list() throws Exception {
        assertThat(dashboard.page("/exempelstad/projekt/lilla-teamet"))
                .contains(
                        "<h1>Hur många ärenden Lilla teamet har haft och vad det har kostat visas inte (för få).</h1>")
                .contains("<dt>Bokfört, alla år</dt><dd>visas inte (för få)</dd>");
        assertThat(Html.rows(dashboard.page("/exempelstad/projekt")))
                .contains("Lilla teamet|projekt, familjebehandling|Betavik, Exempelstad|januari 2019 – december 2020|"
                        + HIDDEN + "|" + HIDDEN);
    }
}
