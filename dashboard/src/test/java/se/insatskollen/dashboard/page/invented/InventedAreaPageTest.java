package se.insatskollen.dashboard.page.invented;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;

class InventedAreaPageTest {
    private static final String BESIDE = "Alla mått bredvid de andra stadsdelarna";
    private static final String HIDDEN = "visas inte (för få)";
    private static final String PAGE = "/exempelstad/omraden/";

    private final RunningDashboard dashboard = RunningDashboard.areas();

    @Test
    void the_answer_says_in_how_many_measures_the_area_differs_and_which() throws Exception {
        assertThat(dashboard.page(PAGE + "ypsilonvik"))
                .contains("<h1>Ypsilonvik skiljer sig 2024 från de andra stadsdelarna i två mått av två: "
                        + "barn som får insats (högre) och utredning klar inom 4 månader (sämre).</h1>")
                .contains("vi kräver 99,8 procents säkerhet")
                .contains("Två mått har inte prövats mot slumpen och två saknar tal.");
    }

    @Test
    void where_chance_explains_everything_the_answer_is_that_nothing_stands_out() throws Exception {
        assertThat(dashboard.page(PAGE + "exempelstad"))
                .contains("<h1>Inget i Exempelstad 2024 sticker ut mer än slumpen kan förklara.</h1>");
    }

    @Test
    void what_stands_out_is_said_with_the_figure_of_the_others() throws Exception {
        assertThat(dashboard.page(PAGE + "ypsilonvik"))
                .contains("<strong>▼ sämre än de andra</strong>")
                .contains("62 av 100 utredningar blev klara inom fyra månader. "
                        + "De andra stadsdelarna tillsammans: 71 procent.")
                .contains(
                        "<a href=\"/exempelstad/jamfor?matt=utredning-4-manader&amp;omrade=ypsilonvik&amp;ar=2024\">");
    }

    @Test
    void a_warning_stands_beside_a_difference_that_may_have_other_reasons() throws Exception {
        assertThat(dashboard.page(PAGE + "gammaby?ar=2023"))
                .contains("<strong>▲ sämre än de andra</strong>")
                .contains("<p class=\"caution\">Områdena kan ha olika vanor för hur de registrerar. "
                        + "En skillnad kan bero på det.</p>");
    }

    @Test
    void what_does_not_stand_out_is_told_by_reason() throws Exception {
        assertThat(dashboard.page(PAGE + "ypsilonvik"))
                .contains("<p>Har inte prövats mot slumpen: säker förbättring och hela kostnaden per ärende.</p>")
                .contains("<p>För tidigt att mäta: barn som kom tillbaka inom ett år "
                        + "och barn som placerades inom ett år.</p>");
    }

    @Test
    void each_row_is_scaled_from_the_middle_of_the_others() throws Exception {
        JsonNode chart = Html.chart(dashboard.page(PAGE + "ypsilonvik"), BESIDE);
        // Of 62 among 0, 71 and 90 the farthest from 71 is 0: (62 − 71) ÷ 71.
        assertThat(chart.at("/series/0/data/0/value").toString()).isEqualTo("[-0.1268,1]");
        assertThat(chart.at("/series/1/data/0/value").toString()).isEqualTo("[-1,1]");
        assertThat(chart.at("/series/1/data/1/value").toString()).isEqualTo("[0.2676,1]");
    }

    @Test
    void the_table_says_what_the_chart_draws() throws Exception {
        String page = dashboard.page(PAGE + "ypsilonvik");
        assertThat(Html.table(page, BESIDE))
                .contains("Utredning klar inom 4 månader|62 procent|▼ sämre än de andra|55 till 69|71|0 till 90|71|412")
                .contains("Barn som placerades inom ett år|för tidigt att mäta|–|–|–|–|–|–");
        JsonNode chart = Html.chart(page, BESIDE);
        assertThat(chart.at("/yAxis/1/data/1/value").asText()).isEqualTo("62 procent\n▼ sämre än de andra");
    }

    @Test
    void only_what_the_release_says_is_worse_is_coloured() throws Exception {
        String page = dashboard.page(PAGE + "ypsilonvik");
        JsonNode chart = Html.chart(page, BESIDE);
        assertThat(chart.at("/series/0/data/0/itemStyle/color").asText()).isEqualTo("@worse");
        assertThat(Html.chart(dashboard.page(PAGE + "gammaby"), BESIDE)
                        .at("/series/0/data/0/itemStyle/color")
                        .asText())
                .isEqualTo("@accent");
    }

    @Test
    void what_is_neither_good_nor_bad_is_higher_and_never_coloured() throws Exception {
        String page = dashboard.page(PAGE + "ypsilonvik");
        JsonNode chart = Html.chart(page, BESIDE);
        assertThat(chart.at("/yAxis/1/data/0/value").asText())
                .isEqualTo("14,2 per 1\u00a0000 barn\n▲ högre än de andra");
        assertThat(chart.toString()).doesNotContain("@better");
        assertThat(page).contains("<strong>▲ högre än de andra</strong>");
    }

    @Test
    void a_hidden_figure_is_a_texture_with_words_and_no_number() throws Exception {
        String page = dashboard.page(PAGE + "deltaholm?ar=2024");
        JsonNode chart = Html.chart(page, BESIDE);
        assertThat(Html.values(chart.at("/series/0/data"))).isEmpty();
        JsonNode unknown = lastSeries(chart).get("data");
        assertThat(unknown.at("/1/phrase").asText()).isEqualTo("Utredning klar inom 4 månader: " + HIDDEN);
        assertThat(unknown.at("/1/itemStyle/decal").isMissingNode()).isFalse();
        assertThat(Html.table(page, BESIDE)).contains("Utredning klar inom 4 månader|" + HIDDEN + "|0 till 90|67");
    }

    @Test
    void where_comparisons_are_refused_the_others_are_not_shown() throws Exception {
        String page = dashboard.page(PAGE + "ypsilonvik?ar=2023");
        assertThat(Html.table(page, BESIDE))
                .anyMatch(row ->
                        row.startsWith("Barn som placerades inom ett år|9 procent|kan inte jämföras|6 till 12|–|–|–"));
        assertThat(page)
                .contains("Kan inte jämföras mellan områden: barn som placerades inom ett år. "
                        + "Hur många barn som placeras beror mest på vilka behov barnen har.");
    }

    @Test
    void the_changes_of_shares_lie_on_one_scale_each_before_the_line_of_the_others() throws Exception {
        String page = dashboard.page(PAGE + "ypsilonvik");
        JsonNode chart = Html.chart(page, "Hur har det ändrats?");
        assertThat(chart.at("/title/0/text").asText()).isEqualTo("Utredning klar inom 4 månader");
        assertThat(Html.values(chart.at("/series/1/data"))).containsExactly("70", "69", "66", "64", "62");
        assertThat(Html.texts(chart.at("/series/0/data"))).containsExactly("-", "-", "-", "-", "71");
        assertThat(Html.table(page, "Hur har det ändrats?"))
                .containsExactly(
                        "Utredning klar inom 4 månader|70|69|66|64|62",
                        "Utredning klar inom 4 månader de andra stadsdelarna tillsammans|–|–|–|–|71");
        assertThat(page).contains("De senaste fem åren minskar utredning klar inom 4 månader.");
    }

    @Test
    void a_merged_district_says_what_became_of_it_and_shows_the_time_it_existed() throws Exception {
        String page = dashboard.page(PAGE + "alfalund");
        assertThat(page)
                .contains("<h1>Alfalund finns inte längre. "
                        + "Den 1 juli 2020 slogs Alfalund och Betavik ihop till Alfalund-Betavik.</h1>")
                .contains("Bara en del av året: stadsdelen fanns till 30 juni 2020.")
                .contains("<a href=\"/exempelstad/omraden/alfalund-betavik\">Alfalund-Betavik</a>")
                .contains("omrade=alfalund&amp;ar=2020&amp;indelning=som-det-var");
        assertThat(Html.table(page, BESIDE))
                .anyMatch(row -> row.startsWith("Utredning klar inom 4 månader|75 procent|"));
        assertThat(dashboard.get(PAGE + "alfalund?ar=2024").statusCode()).isEqualTo(400);
    }

    @Test
    void years_after_the_end_of_a_district_are_said_not_to_hold_it() throws Exception {
        assertThat(Html.table(dashboard.page(PAGE + "alfalund"), BESIDE))
                .anyMatch(row -> row.startsWith("Hela kostnaden per ärende|126\u00a0475 kronor, 2019–2021 "
                        + "(stadsdelen fanns till 30 juni 2020)|har inte prövats|"));
        assertThat(dashboard.page(PAGE + "alfalund"))
                .contains("<p>Har inte prövats mot slumpen, för talen gäller flera år tillsammans: "
                        + "hela kostnaden per ärende.</p>");
    }

    @Test
    void what_is_not_proven_is_not_called_alike() throws Exception {
        String page = dashboard.page(PAGE + "gammaby");
        assertThat(page)
                .contains("<h2 id=\"sticker-inte-ut\">Vad sticker inte ut?</h2>")
                .contains("<p>Ingen säker skillnad mot de andra: utredning klar inom 4 månader.</p>")
                .doesNotContain("som de andra");
        assertThat(Html.table(page, BESIDE))
                .anyMatch(row -> row.startsWith("Utredning klar inom 4 månader|71 procent|ingen säker skillnad|"));
    }

    @Test
    void others_that_are_hidden_are_said_not_to_be_in_the_row() throws Exception {
        assertThat(dashboard.page(PAGE + "ypsilonvik")).contains("De som inte visas är inte med i raden.");
        assertThat(dashboard.page(PAGE + "deltaholm?ar=2024")).doesNotContain("De som inte visas är inte med i raden.");
    }

    @Test
    void a_project_of_a_district_that_became_part_of_another_is_there_too() throws Exception {
        assertThat(Html.rows(dashboard.page(PAGE + "alfalund-betavik")))
                .contains("Lilla stigen|projekt|Alfalund|januari 2018 – december 2019|" + HIDDEN + "|" + HIDDEN);
    }

    @Test
    void money_is_told_year_by_year_and_a_hidden_year_is_hidden() throws Exception {
        String page = dashboard.page(PAGE + "ypsilonvik");
        assertThat(Html.table(page, "Vad bokfördes på stadsdelen?"))
                .containsExactly("2023|50,0|400", "2024|" + HIDDEN + "|" + HIDDEN);
        assertThat(Html.values(Html.chart(page, "Vad bokfördes på stadsdelen?").at("/series/0/data")))
                .containsExactly("50", "-");
    }

    @Test
    void nothing_real_is_behind_the_door_and_an_unknown_area_is_not_found() throws Exception {
        assertThat(dashboard.get(PAGE + "stockholm").statusCode()).isEqualTo(404);
        assertThat(dashboard.get(PAGE + "ypsilonvik?ar=1999").statusCode()).isEqualTo(400);
        assertThat(dashboard.get(PAGE + "ypsilonvik?kon=flickor").statusCode()).isEqualTo(400);
    }

    @Test
    void the_list_names_every_area_with_those_that_have_ended_last() throws Exception {
        assertThat(Html.rows(dashboard.page("/exempelstad/omraden")))
                .contains("Exempelstad hela kommunen|inget vi känner till|två mått, 2022–2024")
                .contains("Alfalund till 30 juni 2020|ett|två mått, 2019–2024");
    }

    private static JsonNode lastSeries(JsonNode chart) {
        JsonNode series = chart.get("series");
        return series.get(series.size() - 1);
    }
}
