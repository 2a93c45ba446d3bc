package se.insatskollen.dashboard.page.invented;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;

class CityPageTest {
    private static final String BY_DISTRICT = "Ärenden, stadsdel för stadsdel";

    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void the_answer_is_the_newest_whole_year_of_the_city() throws Exception {
        assertThat(dashboard.page("/exempelstad"))
                .contains("<h1>I Exempelstad öppnades 1\u00a0200 ärenden 2020.</h1>")
                .contains("<p class=\"lead\">Samma år bokfördes 130 miljoner kronor, "
                        + "och barn var placerade i 9\u00a0500 dygn. 2019 var det 1\u00a0000 ärenden.</p>");
    }

    @Test
    void the_columns_and_the_table_agree_and_a_year_that_is_not_over_is_in_the_table_only() throws Exception {
        String page = dashboard.page("/exempelstad");
        JsonNode chart = Html.chart(page, "Ärenden i Exempelstad");
        assertThat(Html.texts(chart.at("/xAxis/data"))).containsExactly("2019", "2020");
        assertThat(Html.values(chart.at("/series/0/data"))).containsExactly("1000", "1200");
        assertThat(Html.labels(chart.at("/series/0/data"))).containsExactly("1\u00a0000", "1\u00a0200");
        assertThat(Html.table(page, "Ärenden i Exempelstad"))
                .containsExactly("2019|1\u00a0000", "2020|1\u00a0200", "2026 hittills|300");
        assertThat(page).contains("2026 är inte slut och står bara i tabellen.");
    }

    @Test
    void the_small_charts_and_the_table_of_todays_districts_agree() throws Exception {
        String page = dashboard.page("/exempelstad");
        JsonNode chart = Html.chart(page, BY_DISTRICT);
        assertThat(chart.at("/title/0/text").asText()).isEqualTo("Alfalund-Betavik");
        assertThat(chart.at("/title/0/subtext").asText()).isEqualTo("från 1 juli 2020");
        assertThat(chart.at("/title/1/text").asText()).isEqualTo("Omegaborg");
        assertThat(Html.values(line(chart, "Alfalund-Betavik"))).containsExactly("500", "500");
        assertThat(Html.values(line(chart, "Omegaborg"))).containsExactly("500", "700");
        assertThat(Html.table(page, BY_DISTRICT))
                .containsExactly("Alfalund-Betavik från 1 juli 2020|500|500|100", "Omegaborg|500|700|0");
    }

    @Test
    void as_it_was_a_district_has_figures_only_while_it_existed() throws Exception {
        String page = dashboard.page("/exempelstad?indelning=som-det-var");
        assertThat(Html.table(page, BY_DISTRICT))
                .containsExactly(
                        "Alfalund till 30 juni 2020|300|160|fanns inte",
                        "Alfalund-Betavik från 1 juli 2020|fanns inte|340|100",
                        "Betavik till 30 juni 2020|200|0|fanns inte",
                        "Omegaborg|500|700|0");
        JsonNode chart = Html.chart(page, BY_DISTRICT);
        assertThat(Html.values(line(chart, "Alfalund-Betavik"))).containsExactly("-", "-");
        assertThat(Html.values(line(chart, "Betavik"))).containsExactly("200", "-");
        assertThat(Html.values(line(chart, "Omegaborg"))).containsExactly("500", "700");
    }

    @Test
    void a_part_of_a_year_is_neither_drawn_nor_an_answer() throws Exception {
        String page = dashboard.page("/exempelstad?omrade=alfalund&indelning=som-det-var");
        assertThat(page)
                .contains("<h1>I Alfalund öppnades 300 ärenden 2019.</h1>")
                .contains("Stadsdelen fanns till 30 juni 2020.")
                .contains("Sådana delar av år står bara i tabellerna.");
        assertThat(Html.values(Html.chart(page, "Ärenden i Alfalund").at("/series/0/data")))
                .containsExactly("300");
        assertThat(Html.table(page, "Ärenden i Alfalund")).containsExactly("2019|300", "2020, del av året|160");
    }

    @Test
    void all_small_charts_have_one_scale_from_nought() throws Exception {
        JsonNode axes = Html.chart(dashboard.page("/exempelstad"), BY_DISTRICT).get("yAxis");
        assertThat(axes).hasSize(2);
        for (JsonNode axis : axes) {
            assertThat(axis.get("min").asInt()).isZero();
            assertThat(axis.get("max").asInt()).isEqualTo(800);
        }
    }

    @Test
    void only_the_chosen_district_is_coloured() throws Exception {
        JsonNode chart = Html.chart(dashboard.page("/exempelstad?omrade=omegaborg"), BY_DISTRICT);
        assertThat(chart.at("/title/0/textStyle/color").asText()).isEqualTo("@text");
        assertThat(chart.at("/title/1/textStyle/color").asText()).isEqualTo("@accent");
    }

    @Test
    void cost_is_in_millions_of_each_years_kronor_and_says_so() throws Exception {
        String page = dashboard.page("/exempelstad?matt=kostnad");
        assertThat(page)
                .contains("<h1>I Exempelstad bokfördes 130 miljoner kronor 2020.</h1>")
                .contains("Bokfört under året, miljoner kronor i varje års priser, 2019–2020.")
                .contains("vi har inte räknat bort inflationen");
        assertThat(Html.table(page, "Kostnad i Exempelstad"))
                .containsExactly("2019|123,5", "2020|130,0", "2026 hittills|40,0");
        assertThat(Html.values(Html.chart(page, "Kostnad i Exempelstad").at("/series/0/data")))
                .containsExactly("123.456789", "130");
    }

    @Test
    void placement_days_are_days_not_children() throws Exception {
        assertThat(dashboard.page("/exempelstad?matt=placeringsdygn&omrade=omegaborg"))
                .contains("<h1>Barn från Omegaborg var placerade i sammanlagt 5\u00a0600 dygn 2020.</h1>")
                .contains("Första och sista dygnet räknas båda.");
    }

    @Test
    void a_merger_is_told_in_words() throws Exception {
        assertThat(dashboard.page("/exempelstad"))
                .contains("Den 1 juli 2020 slogs Alfalund och Betavik ihop till Alfalund-Betavik.");
    }

    @Test
    void a_district_that_has_ended_is_not_looked_for_among_todays() throws Exception {
        assertThat(dashboard.page("/exempelstad?omrade=alfalund&indelning=dagens-stadsdelar"))
                .contains("<h1>Alfalund finns inte bland dagens stadsdelar.</h1>")
                .contains("Den 1 juli 2020 slogs Alfalund och Betavik ihop till Alfalund-Betavik. "
                        + "Välj ”Som det var” för att se åren dessförinnan.");
    }

    @Test
    void a_neighbour_without_districts_says_so() throws Exception {
        assertThat(dashboard.page("/exempelstad?omrade=kommun-9902"))
                .contains("<h1>I Modellköping öppnades 8 ärenden 2020.</h1>")
                .contains("Kommunen har inga stadsdelar.")
                .doesNotContain("När stadsdelar slogs ihop");
    }

    @Test
    void the_door_says_what_the_city_is() throws Exception {
        assertThat(dashboard.page("/exempelstad"))
                .contains("Exempelstad är en påhittad stad med en grannkommun.")
                .contains("som i verkligheten är hemliga");
    }

    @Test
    void an_unknown_choice_is_refused_in_words() throws Exception {
        var response = dashboard.get("/exempelstad?matt=vinst");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("”vinst” går inte att välja för ”matt”. Välj bland arenden, kostnad och placeringsdygn.");
        assertThat(dashboard.get("/exempelstad?omrade=sdo-ostermalm").statusCode())
                .isEqualTo(400);
        assertThat(dashboard.get("/exempelstad?indelning=nya").statusCode()).isEqualTo(400);
        assertThat(dashboard.get("/exempelstad?ar=2020").statusCode()).isEqualTo(400);
    }

    private static JsonNode line(JsonNode chart, String name) {
        for (JsonNode series : chart.get("series")) {
            if (series.path("name").asText().equals(name)) {
                return series.get("data");
            }
        }
        throw new AssertionError("No line is called " + name);
    }
}
