package se.insatskollen.dashboard.page.invented;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;

class InventedProjectPageTest {
    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void the_list_has_the_invented_projects_with_their_cases_and_ledger() throws Exception {
        String page = dashboard.page("/exempelstad/projekt");
        assertThat(page).contains("<h1>Exempelstad har två påhittade projekt.</h1>");
        assertThat(Html.rows(page))
                .containsExactly(
                        "Hemmateamet|projekt, familjebehandling|Omegaborg, Exempelstad|januari 2019 – december 2020|40|2,5 miljoner kronor",
                        "Tomma teamet|projekt|Exempelstad|framgår inte|inga|inget",
                        "Fonden|fond, finansiering|Exempelstad|framgår inte|inga|inget");
    }

    @Test
    void the_answer_is_what_is_counted_and_claims_no_effect() throws Exception {
        assertThat(dashboard.page("/exempelstad/projekt/hemmateamet"))
                .contains("<h1>Hemmateamet har haft 40 ärenden, och 2,5 miljoner kronor är bokförda på projektet.</h1>")
                .contains(
                        "Om projektet lönar sig räknar vi på <a href=\"/exempelstad/besparingar/hemmateamet\">en egen sida</a>.")
                .doesNotContain("miljoner kronor sparades")
                .doesNotContain("sparat");
    }

    @Test
    void the_steps_and_the_table_of_the_flow_agree() throws Exception {
        String page = dashboard.page("/exempelstad/projekt/hemmateamet");
        String heading = "Från anmälan till avslut, och tillbaka";
        JsonNode chart = Html.chart(page, heading);
        assertThat(Html.texts(chart.at("/yAxis/data")))
                .containsExactly(
                        "Anmälan eller ansökan",
                        "Förhandsbedömning\nhälften inom 9 dagar",
                        "Utredning\nhälften inom 12 dagar",
                        "Insats\nhälften inom 95 dagar",
                        "Avslutat\nhälften inom 310 dagar",
                        "Kom tillbaka inom ett år\nhälften inom 1 dag");
        assertThat(Html.values(chart.at("/series/0/data"))).containsExactly("40", "30", "36", "33", "28", "6");
        assertThat(Html.table(page, heading))
                .containsExactly(
                        "Anmälan eller ansökan|40|–",
                        "Förhandsbedömning|30|9",
                        "Utredning|36|12",
                        "Insats|33|95",
                        "Avslutat|28|310",
                        "Kom tillbaka inom ett år|6|1");
    }

    @Test
    void the_steps_say_when_each_is_counted_and_how_many_came_back() throws Exception {
        assertThat(dashboard.page("/exempelstad/projekt/hemmateamet"))
                .contains("6 av 28 avslutade ärenden kom tillbaka inom ett år.")
                .contains("En förhandsbedömning räknas när den blev beslutad, utredning och insats när de började")
                .contains("därför kan det steget ha färre dagar än förhandsbedömningen.")
                .doesNotContain("kan ännu komma tillbaka");
    }

    @Test
    void an_arc_leads_from_those_who_came_back_to_the_beginning() throws Exception {
        JsonNode chart = Html.chart(
                dashboard.page("/exempelstad/projekt/hemmateamet"), "Från anmälan till avslut, och tillbaka");
        assertThat(chart.at("/graphic/2/children/0/type").asText()).isEqualTo("bezierCurve");
        assertThat(chart.at("/series/0/data/5/itemStyle/color").asText()).isEqualTo("@others");
    }

    @Test
    void the_columns_and_the_table_of_what_was_booked_agree() throws Exception {
        String page = dashboard.page("/exempelstad/projekt/hemmateamet");
        JsonNode chart = Html.chart(page, "Vad bokfördes på projektet?");
        assertThat(Html.values(chart.at("/series/0/data"))).containsExactly("1.54321", "0.95679");
        assertThat(Html.labels(chart.at("/series/0/data"))).containsExactly("1,5", "1,0");
        assertThat(Html.table(page, "Vad bokfördes på projektet?"))
                .containsExactly("2019|1\u00a0543\u00a0210", "2020|956\u00a0790");
    }

    @Test
    void families_stand_beside_cases_and_are_not_added_up() throws Exception {
        String page = dashboard.page("/exempelstad/projekt/hemmateamet");
        assertThat(Html.values(Html.chart(page, "Ärenden år för år").at("/series/0/data")))
                .containsExactly("25", "15");
        assertThat(Html.table(page, "Ärenden år för år")).containsExactly("2019|25|18", "2020|15|11");
        assertThat(page).contains("Därför går familjerna inte att lägga ihop.");
    }

    @Test
    void payers_and_kinds_have_every_year_and_their_sum() throws Exception {
        String page = dashboard.page("/exempelstad/projekt/hemmateamet");
        assertThat(Html.table(page, "Vem betalade?"))
                .containsExactly(
                        "Stadsdelsnämnden|543\u00a0210|956\u00a0790|1\u00a0500\u00a0000",
                        "Sociala investeringsfonden|1\u00a0000\u00a0000|0|1\u00a0000\u00a0000");
        assertThat(Html.table(page, "Vad gick pengarna till?"))
                .containsExactly(
                        "Personal|1\u00a0500\u00a0000|956\u00a0790|2\u00a0456\u00a0790",
                        "Lokaler|43\u00a0210|0|43\u00a0210");
        JsonNode payers = Html.chart(page, "Vem betalade?").get("series");
        assertThat(Html.values(payers.get(2).get("data"))).containsExactly("0.54321", "0.95679");
        assertThat(Html.values(payers.get(3).get("data"))).containsExactly("1", "0");
    }

    @Test
    void what_was_booked_stands_beside_what_was_granted() throws Exception {
        assertThat(dashboard.page("/exempelstad/projekt/hemmateamet"))
                .contains("<dt>Bokfört, alla år</dt><dd>2\u00a0500\u00a0000 kronor</dd>")
                .contains(
                        "<dt>Bidrag, beviljat</dt><dd>2 miljoner kronor från Exempelstads stad (Fonden), 2019–2020</dd>")
                .contains("<dt>Hela kostnaden</dt><dd>Hela kostnaden är inte känd.</dd>")
                .contains("Vi har inte räknat bort inflationen.");
    }

    @Test
    void a_project_without_figures_has_its_facts_only() throws Exception {
        String page = dashboard.page("/exempelstad/projekt/tomma-teamet");
        assertThat(page).contains("<h1>Tomma teamet har inga ärenden och ingen bokföring.</h1>");
        assertThat(Html.charts(page)).isEmpty();
    }

    @Test
    void an_unknown_project_is_not_found_and_an_unknown_choice_refused() throws Exception {
        assertThat(dashboard.get("/exempelstad/projekt/familjelotsen").statusCode())
                .isEqualTo(404);
        assertThat(dashboard.get("/exempelstad/projekt/hemmateamet?ar=1").statusCode())
                .isEqualTo(400);
        assertThat(dashboard.get("/exempelstad/projekt?slag=projekt").statusCode())
                .isEqualTo(400);
    }
}
