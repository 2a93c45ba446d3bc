package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.RunningDashboard;

class StartPageTest {
    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void the_answer_is_counted_from_the_register_and_stands_first_in_one_run_of_text() throws Exception {
        assertThat(dashboard.page("/"))
                .contains("<h1 class=\"answer\">Lönar sig tidiga insatser? För 3 av 3 projekt vet vi inte ännu. "
                        + "Ett är utvärderat av någon utomstående; "
                        + "ett har en uppgiven besparing som ingen utomstående prövat.</h1>");
    }

    @Test
    void the_projects_that_the_sources_call_early_are_named_and_the_others_counted() throws Exception {
        assertThat(dashboard.page("/"))
                .contains("Källorna beskriver 2 projekt som tidiga insatser för barn: "
                        + "<a href=\"/projekt/projektett\">ProjektEtt</a> och "
                        + "<a href=\"/projekt/vallingbyteamet\">Vällingbyteamet</a>.")
                .contains("För ett projekt säger källorna inte om det är en tidig insats för barn. "
                        + "<a href=\"/projekt?slag=projekt&amp;tidig=oklart\">");
    }

    @Test
    void silence_is_said_to_be_the_silence_of_our_documents() throws Exception {
        assertThat(dashboard.page("/"))
                .contains("”Utvärderat av någon utomstående” betyder att våra dokument nämner en färdig utvärdering")
                .contains("våra dokument inte nämner någon utomstående som har utvärderat kostnaden")
                .contains("och vi har läst hela rapporten");
    }

    @Test
    void a_card_asks_whether_the_claimed_saving_holds() throws Exception {
        assertThat(dashboard.page("/"))
                .contains("<a href=\"/projekt/familjelotsen\">Familjelotsen: håller 8,3 miljoner?</a>")
                .contains("<a href=\"/projekt/vallingbyteamet\">Vällingbyteamet: vad vet vi?</a>")
                .contains(
                        "<a href=\"/exempelstad/besparingar\">Exempelstad: ett projekt</a> <span class=\"mark\">påhittade siffror</span>");
    }

    @Test
    void a_card_says_when_the_sources_do_not_tell_whether_the_project_is_early() throws Exception {
        assertThat(dashboard.page("/"))
                .contains("Vi vet inte om Familjelotsen har lönat sig. "
                        + "Om projektet är en tidig insats för barn framgår inte. ")
                .contains("Vi vet inte om Vällingbyteamet har lönat sig. Utvärdering pågick");
    }
}
