package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;
import se.insatskollen.dashboard.TakenHome;

class SavingsPageTest {
    private final RunningDashboard dashboard = RunningDashboard.claims();

    @Test
    void the_page_begins_with_how_many_are_said_to_have_saved_and_whether_that_can_be_checked() throws Exception {
        assertThat(dashboard.page("/besparingar"))
                .contains("<h1 class=\"answer\">Ett projekt och en studie har en uppgiven besparing. "
                        + "Ingen av dem kan vi kontrollera.</h1>");
    }

    @Test
    void a_loss_stands_beside_the_gains() throws Exception {
        assertThat(dashboard.page("/besparingar"))
                .contains("<p class=\"lead\">Ett projekt uppges ha gått med förlust och ett uppges ha blivit dyrare "
                        + "än beräknat. Uppgifterna kommer ur dokument. Vi har inte räknat fram någon av dem.</p>")
                .contains(
                        "<a href=\"/besparingar/alvsjoprojektet\">Älvsjöprojektet</a>: uppgift om ekonomiskt resultat</h3>")
                .contains("<p class=\"figure-text\">\u22123,5 miljoner kronor</p>");
    }

    @Test
    void both_readings_of_one_project_stand_side_by_side() throws Exception {
        assertThat(dashboard.page("/besparingar"))
                .contains("Det ekonomiska resultatet uppges vara minus 3,5 miljoner kronor efter tre år.")
                .contains("Målen uppges i huvudsak vara nådda.");
    }

    @Test
    void claims_stand_under_those_whom_they_are_about() throws Exception {
        String page = dashboard.page("/besparingar");
        assertThat(page.indexOf("<h2 id=\"grupp-0\">Familjer</h2>"))
                .isPositive()
                .isLessThan(
                        page.indexOf("<a href=\"/besparingar/familjelotsen\">Familjelotsen</a>: uppgiven besparing"));
        assertThat(page.indexOf("<h2 id=\"grupp-2\">Målgruppen framgår inte</h2>"))
                .isPositive()
                .isLessThan(page.indexOf("<a href=\"/besparingar/tfco\">TFCO</a>: uppgiven besparing"));
    }

    @Test
    void a_card_says_who_says_so_where_and_when_and_marks_what_nobody_has_read() throws Exception {
        assertThat(dashboard.page("/besparingar"))
                .contains("Källa: <a href=\"/projekt/familjelotsen#dok-webbsida-2018\">webbsida-2018</a>, "
                        + "Första stycket · uppgift från kommunens webbsida · per 29 november 2018</p>")
                .contains("<a href=\"/projekt/tfco#dok-avskrift\">avskrift</a>")
                .contains("<strong class=\"unchecked\">inte kontrollerad mot originalet</strong>")
                .contains("<dt>Brutto eller netto</dt><dd>framgår inte</dd>");
    }

    @Test
    void nothing_is_drawn_and_nothing_is_added_up() throws Exception {
        String page = dashboard.page("/besparingar");
        assertThat(Html.charts(page)).isEmpty();
        assertThat(page)
                .contains("ritar dem inte i samma bild och lägger aldrig ihop dem")
                .doesNotContain("Totalt")
                .doesNotContain("Summa");
    }

    @Test
    void projects_that_nothing_is_claimed_of_are_a_group_of_their_own() throws Exception {
        assertThat(Html.rows(dashboard.page("/besparingar")))
                .containsExactly(
                        "ProjektEtt|Familjer|Utvärderingen är klar. Kan inte bedömas, vi har inte rapporten.",
                        "Vällingbyteamet|framgår inte|Utvärdering pågick i augusti 2023. Vi har inget senare underlag.");
    }

    @Test
    void the_claims_go_home_with_a_line_each() throws Exception {
        List<String> lines = TakenHome.csv(dashboard, "/besparingar?ladda-ner=uppgifter.csv");
        assertThat(lines).hasSize(8);
        assertThat(lines.get(1)).startsWith("Familjelotsen,Uppgiven besparing,8300000,ja,,");
        assertThat(lines.get(1)).contains("553333.33");
    }

    @Test
    void an_unknown_parameter_is_refused() throws Exception {
        assertThat(dashboard.get("/besparingar?sortera=belopp").statusCode()).isEqualTo(400);
    }
}
