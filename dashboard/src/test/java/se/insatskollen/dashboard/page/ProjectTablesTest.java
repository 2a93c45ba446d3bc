package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;

class ProjectTablesTest {
    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void what_the_page_tells_in_prose_may_be_taken_home_too() throws Exception {
        String page = dashboard.page("/projekt/familjelotsen");
        for (String table :
                List.of("tidslinje", "deltagare", "bidrag", "uppgifter", "utvarderingar", "beslut", "kallor")) {
            assertThat(page).contains("href=\"?ladda-ner=%s.csv\"".formatted(table));
            assertThat(dashboard
                            .get("/projekt/familjelotsen?ladda-ner=" + table + ".json")
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(page).contains("href=\"?ladda-ner=sidan.xlsx\"");
    }

    @Test
    void what_the_register_does_not_have_is_no_empty_table() throws Exception {
        assertThat(dashboard.page("/projekt/tfco")).doesNotContain("ladda-ner=personal");
        assertThat(dashboard.get("/projekt/tfco?ladda-ner=personal.csv").statusCode())
                .isEqualTo(400);
    }

    @Test
    void our_division_is_rounded_on_the_page_and_unrounded_in_the_download() throws Exception {
        assertThat(dashboard.page("/projekt/familjelotsen"))
                .contains("cirka 550\u00a0000 kronor per familj")
                .doesNotContain("553");
        assertThat(dashboard.page("/projekt/familjelotsen?ladda-ner=uppgifter.csv"))
                .contains("Kronor för var och en, vår uträkning, inte avrundat")
                .contains("553333.33");
    }

    @Test
    void an_amount_is_a_number_in_kronor_and_says_whether_it_is_approximate() throws Exception {
        assertThat(dashboard.page("/projekt/familjelotsen?ladda-ner=uppgifter.csv"))
                .contains("Uppgiven besparing,8300000,ja");
        assertThat(dashboard.page("/projekt/projektett?ladda-ner=bidrag.csv"))
                .contains("Länsstyrelsen i Stockholms län,1950000,beviljat,augusti 2006 – juli 2008");
    }

    @Test
    void every_line_names_its_source() throws Exception {
        assertThat(dashboard.page("/projekt/projektett?ladda-ner=personal.csv"))
                .contains("familjebehandlare,5,personer,")
                .contains("redovisning-2008,Första stycket · uppgift från Förvaltningen,per 25 november 2008");
    }

    @Test
    void a_division_of_ours_tells_how_it_is_made() throws Exception {
        assertThat(dashboard.page("/projekt/familjelotsen"))
                .contains("÷ 15 familjer). <a href=\"/metod#besparing\">Hur är det uträknat?</a>");
    }

    @Test
    void similar_projects_say_why_and_stand_in_alphabetical_order() throws Exception {
        assertThat(Html.rows(dashboard.page("/projekt/projektett")))
                .containsExactly(
                        "Familjelotsen|Båda är för familjer|2014–2017|avslutat",
                        "Vällingbyteamet|Samma stadsdel (Hässelby-Vällingby), båda är tidiga insatser för barn"
                                + "|september 2020 – augusti 2022|avslutat");
        assertThat(dashboard.page("/projekt/projektett"))
                .contains("<a href=\"/projekt/familjelotsen\">Familjelotsen</a>")
                .contains("De står i bokstavsordning.");
    }

    @Test
    void a_type_that_says_nothing_makes_nothing_similar() throws Exception {
        assertThat(dashboard.page("/projekt/tfco")).contains("Vi hittar inget i registret som liknar det här.");
    }
}
