package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;

class AreasPageTest {
    private final RunningDashboard dashboard = RunningDashboard.areas();

    @Test
    void the_answer_counts_the_areas_there_is_something_about() throws Exception {
        assertThat(dashboard.page("/omraden"))
                .contains("<h1>Välj stadsdel eller kommun</h1>")
                .contains("Vi har projekt eller siffror från två kommuner och fem stadsdelar.");
    }

    @Test
    void each_area_has_a_word_on_what_there_is_and_those_that_have_ended_come_last() throws Exception {
        assertThat(Html.rows(dashboard.page("/omraden")))
                .containsExactly(
                        "Stockholm hela kommunen|ett och en annan post|tre mått, 2016–2017",
                        "Bromma|inget vi känner till|två mått, 2017",
                        "Farsta|inget vi känner till|två mått, 2017",
                        "Hässelby-Vällingby|två|två mått, 2016–2017",
                        "Järva|inget vi känner till|inget vi känner till",
                        "Skarpnäck|inget vi känner till|två mått, 2017",
                        "Östermalm|inget vi känner till|två mått, 2016–2017",
                        "Kista till 31 december 2006|inget vi känner till|inget vi känner till",
                        "Rinkeby till 31 december 2006|inget vi känner till|inget vi känner till",
                        "Rinkeby-Kista till 30 juni 2023|inget vi känner till|inget vi känner till",
                        "Linköping|ett|inget vi känner till");
    }

    @Test
    void municipalities_there_is_nothing_about_are_there_too() throws Exception {
        assertThat(dashboard.page("/omraden"))
                .contains("Kommuner som vi inte vet något om ännu")
                .contains("<a href=\"/omraden/habo-0643\">Habo</a>")
                .contains("<a href=\"/omraden/habo-0305\">Håbo</a>");
    }

    @Test
    void a_search_narrows_to_the_areas_whose_names_have_the_word() throws Exception {
        String page = dashboard.page("/omraden?sok=h%C3%A4ssel");
        assertThat(Html.rows(page)).containsExactly("Hässelby-Vällingby|två|två mått, 2016–2017");
        assertThat(page).doesNotContain(">Habo<").contains("value=\"hässel\"");
    }

    @Test
    void a_search_for_a_municipality_finds_its_districts() throws Exception {
        assertThat(Html.rows(dashboard.page("/omraden?sok=stockholm"))).hasSize(10);
    }

    @Test
    void a_search_that_finds_nothing_says_what_to_do() throws Exception {
        assertThat(dashboard.page("/omraden?sok=atlantis"))
                .contains("Ingen stadsdel eller kommun heter så. Sök på en del av namnet, eller visa alla.");
    }

    @Test
    void an_unknown_choice_is_refused() throws Exception {
        assertThat(dashboard.get("/omraden?kommun=stockholm").statusCode()).isEqualTo(400);
    }
}
