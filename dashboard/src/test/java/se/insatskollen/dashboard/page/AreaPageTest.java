package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;

class AreaPageTest {
    private static final String DISTRICT = "/omraden/hasselby-vallingby";
    private static final String BESIDE = "Publicerade mått bredvid de andra stadsdelarna";

    private final RunningDashboard dashboard = RunningDashboard.areas();

    @Test
    void the_answer_is_which_projects_are_known_and_that_we_do_not_know_if_they_have_paid() throws Exception {
        assertThat(dashboard.page(DISTRICT))
                .contains("<h1>Vi känner till två projekt i Hässelby-Vällingby. "
                        + "Om något av dem har lönat sig vet vi inte.</h1>")
                .contains("De nyaste publicerade siffrorna vi har om stadsdelen är från 2017.");
    }

    @Test
    void a_municipality_that_little_is_known_about_says_so() throws Exception {
        assertThat(dashboard.page("/omraden/habo-0643"))
                .contains("<h1>Vi känner inte till något projekt i Habo.</h1>")
                .contains("Vi har inga publicerade siffror om kommunen.")
                .contains("Våra källor nämner inga bidrag till projekt här.")
                .doesNotContain("data-chart");
    }

    @Test
    void the_dot_lies_on_a_scale_from_the_middle_of_the_others() throws Exception {
        JsonNode chart = Html.chart(dashboard.page(DISTRICT), BESIDE);
        assertThat(chart.at("/yAxis/0/data/0/value").asText()).isEqualTo("Andel med ekonomiskt bistånd");
        assertThat(chart.at("/series/0/data/0/value").toString()).isEqualTo("[0.6,0]");
        assertThat(chart.at("/series/1/data/0/value").toString()).isEqualTo("[-0.48,0]");
        assertThat(chart.at("/series/1/data/1/value").toString()).isEqualTo("[1,0]");
    }

    @Test
    void the_table_has_the_figures_of_the_chart_and_leads_to_the_comparison() throws Exception {
        String page = dashboard.page(DISTRICT);
        assertThat(Html.table(page, BESIDE))
                .contains("Andel med ekonomiskt bistånd|3,0 procent|har inte prövats|0,3 till 4,0|1,5");
        assertThat(page)
                .contains("<a href=\"/jamfor?matt=ekonomiskt-bistand-andel&amp;omrade=sdo-hasselby-vallingby"
                        + "&amp;ar=2017\">Andel med ekonomiskt bistånd</a>");
    }

    @Test
    void what_is_published_is_never_coloured_good_or_bad() throws Exception {
        assertThat(dashboard.page(DISTRICT))
                .doesNotContain("@better")
                .doesNotContain("@worse")
                .contains("varken högt eller lågt är i sig bra eller dåligt");
    }

    @Test
    void a_year_that_is_chosen_is_the_year_that_is_shown() throws Exception {
        assertThat(Html.rows(dashboard.page(DISTRICT + "?ar=2016")))
                .contains("Andel med ekonomiskt bistånd|3,5 procent")
                .contains("Personer med bistånd|2\u00a0534 personer");
    }

    @Test
    void an_amount_that_no_source_gives_is_said_not_to_be_given_and_nothing_is_added_up() throws Exception {
        assertThat(dashboard.page(DISTRICT))
                .contains("<p>Våra källor nämner ett bidrag. Ett bidrag är inte hela kostnaden:"
                        + " egen personal, lokaler och ledning räknas också.</p>");
        assertThat(dashboard.page("/omraden/linkoping"))
                .contains(
                        "<p>Våra källor nämner två bidrag. Ett bidrag är inte hela kostnaden: egen personal, lokaler och ledning"
                                + " räknas också. Lägg inte ihop bidragen. "
                                + "En del är bara sökta eller föreslagna. "
                                + "För ett av dem framgår inte om pengarna är beviljade. "
                                + "För ett av dem framgår inte beloppet.</p>");
        assertThat(Html.rows(dashboard.page("/omraden/linkoping")))
                .anyMatch(row ->
                        row.startsWith("Familjelotsen|belopp framgår inte|om det är beviljat framgår inte|Fonden"));
    }

    @Test
    void how_many_of_the_projects_are_early_interventions_for_children_is_said() throws Exception {
        String stockholm = dashboard.page("/omraden/stockholm");
        assertThat(stockholm).contains("Källorna beskriver två som tidiga insatser för barn.");
        assertThat(Html.rows(stockholm))
                .anyMatch(row -> row.startsWith("Älvsjöprojektet|projekt|Stockholm|nej|"))
                .anyMatch(row -> row.startsWith("Vällingbyteamet|projekt|Hässelby-Vällingby|ja|"));
        assertThat(dashboard.page(DISTRICT)).contains("Källorna beskriver båda som tidiga insatser för barn.");
        assertThat(dashboard.page("/omraden/linkoping")).contains("Det är oklart om det är en tidig insats för barn.");
    }

    @Test
    void a_number_of_persons_is_in_the_table_but_is_not_drawn_beside_districts_of_other_sizes() throws Exception {
        String page = dashboard.page(DISTRICT);
        assertThat(Html.table(page, BESIDE))
                .anyMatch(row -> row.startsWith("Personer med bistånd|2\u00a0267 personer|"));
        assertThat(Html.chart(page, BESIDE).at("/yAxis/0/data")).hasSize(1);
        assertThat(page).contains("Stadsdelarna är olika stora. Jämför andelen, inte antalet.");
    }

    @Test
    void where_no_other_has_figures_the_table_holds_the_area_against_nobody() throws Exception {
        String page = dashboard.page("/omraden/stockholm");
        assertThat(page)
                .contains("Publicerade tal om Stockholm, 2017")
                .doesNotContain("Stockholm bredvid")
                .doesNotContain("Mot de andra");
    }

    @Test
    void a_municipality_has_the_projects_of_its_districts_too() throws Exception {
        assertThat(dashboard.page("/omraden/stockholm"))
                .contains("<h1>Vi känner till tre projekt i Stockholm.")
                .contains("Registret har också ett program, en fond eller en studie.")
                .contains("<a href=\"/projekt/vallingbyteamet\">Vällingbyteamet</a>");
    }

    @Test
    void a_district_that_has_ended_says_what_became_of_it() throws Exception {
        assertThat(dashboard.page("/omraden/rinkeby-kista"))
                .contains("<h1>Rinkeby-Kista finns inte längre. "
                        + "Den 1 juli 2023 blev Rinkeby-Kista en del av Järva.</h1>")
                .contains("<li>Den 1 januari 2007 slogs Kista och Rinkeby ihop till Rinkeby-Kista.</li>")
                .contains("<a href=\"/omraden/jarva\">Järva</a>")
                .contains("<a href=\"/omraden/kista\">Kista</a>");
    }

    @Test
    void the_newest_group_of_like_municipalities_is_named_with_its_source() throws Exception {
        assertThat(dashboard.page("/omraden/linkoping"))
                .contains("Kommuner som liknar Linköping")
                .contains("<a href=\"/omraden/habo-0643\">Habo</a>, <a href=\"/omraden/habo-0305\">Håbo</a>")
                .contains("Källa: Kolada, liknande kommuner IFO 2024 (officiell via andra hand)")
                .doesNotContain("IFO 2020");
    }

    @Test
    void an_address_of_no_area_is_not_found_and_shows_the_way_back() throws Exception {
        var response = dashboard.get("/omraden/atlantis");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body())
                .contains("Vi har ingen kommun eller stadsdel på adressen ”atlantis”.")
                .contains("<a href=\"/omraden\">Till alla stadsdelar och kommuner</a>");
        assertThat(dashboard.get("/omraden/ypsilonvik").statusCode()).isEqualTo(404);
    }

    @Test
    void an_unknown_choice_is_refused() throws Exception {
        assertThat(dashboard.get(DISTRICT + "?ar=1999").statusCode()).isEqualTo(400);
        assertThat(dashboard.get(DISTRICT + "?matt=vinst").statusCode()).isEqualTo(400);
        assertThat(dashboard.get("/omraden/habo-0643?ar=2017").statusCode()).isEqualTo(400);
    }
}
