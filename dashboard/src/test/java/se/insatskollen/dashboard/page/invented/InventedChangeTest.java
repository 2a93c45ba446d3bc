package se.insatskollen.dashboard.page.invented;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;

class InventedChangeTest {
    private static final String CHANGE = "Hur mådde barnen före och efter?";
    private static final String OUTCOMES = "Hur många blev bättre, och hur många sämre?";
    private static final String HIDDEN = "visas inte (för få)";

    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void the_change_of_every_year_that_is_shown_is_said_in_words() throws Exception {
        assertThat(dashboard.page("/exempelstad/projekt/hemmateamet"))
                .contains("De två år som visas, 2019 och 2020, mådde barnen i snitt bättre efter insatsen än före:"
                        + " mellan 0,45 och 1,04 standardavvikelser."
                        + " För 2019 rymmer osäkerheten noll: det kan vara slumpen."
                        + " Tiden är när barnen mättes efter insatsen.");
    }

    @Test
    void before_and_after_is_not_said_to_be_what_the_project_did() throws Exception {
        assertThat(dashboard.page("/exempelstad/projekt/hemmateamet"))
                .contains("Det här är före och efter utan jämförelse. Det säger inget om vad projektet orsakade")
                .contains("Inte heller det här säger vad projektet orsakade.");
    }

    @Test
    void dots_and_table_of_the_change_agree_and_leave_out_a_sex_of_its_own() throws Exception {
        String page = dashboard.page("/exempelstad/projekt/hemmateamet");
        JsonNode chart = Html.chart(page, CHANGE);
        assertThat(chart.at("/series/0/data/0/value/0").decimalValue()).isEqualByComparingTo("0.45");
        assertThat(chart.at("/series/0/data/1/value/0").decimalValue()).isEqualByComparingTo("1.0377");
        assertThat(chart.at("/series/0/data")).hasSize(2);
        assertThat(chart.at("/series/0/markLine/data/0/xAxis").asInt()).isZero();
        assertThat(chart.at("/series/0/markLine/label/formatter").asText()).isEqualTo("ingen förändring");
        assertThat(Html.table(page, CHANGE))
                .containsExactly("2019|0,45|\u22120,10 till 1,00|12", "2020|1,04|0,61 till 1,47|9");
    }

    @Test
    void the_file_has_the_change_unrounded() throws Exception {
        assertThat(dashboard.page("/exempelstad/projekt/hemmateamet?ladda-ner=fore-efter.csv"))
                .contains("2020,1.0377,0.6069,1.4686,9");
    }

    @Test
    void better_the_others_and_worse_make_one_bar_of_a_hundred() throws Exception {
        String page = dashboard.page("/exempelstad/projekt/hemmateamet");
        JsonNode chart = Html.chart(page, OUTCOMES);
        assertThat(chart.at("/yAxis/0/data/0/value").asText()).isEqualTo("2019\n40 bättre, 55 lika, 5 sämre");
        assertThat(chart.at("/yAxis/0/data/1/value").asText()).isEqualTo("2020\n55 bättre, 45 lika eller sämre");
        assertThat(Html.values(chart.at("/series/0/data"))).containsExactly("40", "55");
        assertThat(Html.values(chart.at("/series/1/data"))).containsExactly("55", "45");
        assertThat(Html.values(chart.at("/series/2/data"))).containsExactly("5", "-");
        assertThat(Html.table(page, OUTCOMES))
                .containsExactly("2019|40|55|5|12", "2020|55|45 lika eller sämre|%s|9".formatted(HIDDEN));
    }

    @Test
    void a_reliable_change_names_spread_and_reliability_with_its_source() throws Exception {
        assertThat(dashboard.page("/exempelstad/projekt/hemmateamet"))
                .contains("SDQ: standardavvikelsen före insatsen är 4,9 poäng, räknad på 2\u00a0341 mätningar.")
                .contains("Formulärets reliabilitet är 0,73 (Goodman 2001)."
                        + " En förändring är säker när den är större än 7,1 poäng.");
    }

    @Test
    void hidden_and_too_early_never_look_alike() throws Exception {
        String page = RunningDashboard.hidden().page("/exempelstad/projekt/hemmateamet");
        assertThat(page).contains("Ingen av tiderna visar något tal.");
        assertThat(Html.table(page, CHANGE)).containsExactly("2019|" + HIDDEN, "2020|för tidigt att mäta");
        JsonNode unknown = Html.chart(page, CHANGE).at("/series/1/data");
        assertThat(unknown.at("/0/label/formatter").asText()).isEqualTo(HIDDEN);
        assertThat(unknown.at("/1/label/formatter").asText()).isEqualTo("för tidigt att mäta");
        assertThat(unknown.at("/0/itemStyle/decal")).isNotEqualTo(unknown.at("/1/itemStyle/decal"));
        JsonNode bars = Html.chart(page, OUTCOMES).at("/series/3/data");
        assertThat(bars.at("/0/label/formatter").asText()).isEqualTo(HIDDEN);
        assertThat(bars.at("/1/label/formatter").asText()).isEqualTo("för tidigt att mäta");
    }

    @Test
    void a_project_without_scores_says_that_none_are_shown() throws Exception {
        assertThat(RunningDashboard.hidden().page("/exempelstad/projekt/lilla-teamet"))
                .contains("<h2 id=\"fore-efter\">" + CHANGE + "</h2>")
                .contains("Antingen gäller talen för få familjer, eller så finns inga mätningar.");
    }

    @Test
    void an_invented_timeline_has_its_papers_money_beginning_and_end() throws Exception {
        assertThat(dashboard.page("/exempelstad/projekt/hemmateamet?ladda-ner=tidslinje.csv"))
                .contains("15 oktober 2018,dokument,Projektplan,Dokumentet är påhittat.,2018-10-15,2018-10-15")
                .contains("1 november 2018,beviljat,2 miljoner kronor från Exempelstads stad (Fonden)")
                .contains("januari 2019,enligt källan,Projektet började,,2019-01-01,2019-01-31")
                .contains("december 2020,enligt källan,Projektet avslutades,,2020-12-01,2020-12-31");
    }

    @Test
    void similar_invented_projects_are_invented_and_say_why() throws Exception {
        String page = RunningDashboard.hidden().page("/exempelstad/projekt/hemmateamet");
        assertThat(Html.rows(page))
                .contains("Lilla teamet|Samma slags insats (familjebehandling), samma stadsdel (Betavik),"
                        + " båda är tidiga insatser för barn|januari 2019 – december 2020|avslutat");
        assertThat(page).contains("<a href=\"/exempelstad/projekt/lilla-teamet\">Lilla teamet</a>");
        assertThat(dashboard.page("/exempelstad/projekt/hemmateamet"))
                .contains("Exempelstad har inget projekt som liknar det här.");
    }

    @Test
    void every_table_and_the_prose_of_an_invented_project_may_be_taken_home() throws Exception {
        for (String table : List.of(
                "tidslinje",
                "vagen",
                "aren",
                "fore-efter",
                "battre-samre",
                "kostnad",
                "betalare",
                "slag",
                "personal",
                "bidrag")) {
            assertThat(dashboard.page("/exempelstad/projekt/hemmateamet?ladda-ner=" + table + ".csv"))
                    .as(table)
                    .contains("åhittade siffror");
        }
        assertThat(dashboard.page("/exempelstad/projekt/hemmateamet?ladda-ner=kostnad.csv"))
                .contains("2019,1543210");
    }
}
