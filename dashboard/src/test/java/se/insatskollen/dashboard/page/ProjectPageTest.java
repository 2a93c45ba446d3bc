package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.RunningDashboard;

class ProjectPageTest {
    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void the_page_begins_with_whether_we_know_if_it_paid() throws Exception {
        assertThat(dashboard.page("/projekt/familjelotsen"))
                .contains("<h1>Vi vet inte om Familjelotsen lönade sig.</h1>")
                .contains("Kommunens FoU-enhet har utvärderat arbetet. Ingen utomstående har gjort det.")
                .contains("Enligt en uppgift sparade arbetet cirka 8,3 miljoner kronor. "
                        + "Ingen utomstående har prövat uppgiften.");
    }

    @Test
    void a_saving_for_some_of_the_families_names_both_numbers_and_both_periods() throws Exception {
        assertThat(dashboard.page("/projekt/familjelotsen"))
                .contains(
                        "Uppgiften gäller 15 av 18 familjer: 15 familjer 2015–2017, medan 18 familjer deltog 2014–2017.");
    }

    @Test
    void a_saving_per_family_is_marked_as_our_own_division() throws Exception {
        assertThat(dashboard.page("/projekt/familjelotsen"))
                .contains("cirka 550\u00a0000 kronor per familj "
                        + "(vår uträkning: cirka 8,3 miljoner kronor ÷ 15 familjer)");
    }

    @Test
    void what_a_claim_does_not_say_is_shown_as_not_stated() throws Exception {
        assertThat(dashboard.page("/projekt/familjelotsen"))
                .contains("<dt>Brutto eller netto</dt><dd>framgår inte</dd>")
                .contains("<dt>Vem räknade</dt><dd>framgår inte</dd>");
    }

    @Test
    void families_persons_and_households_stand_apart() throws Exception {
        assertThat(dashboard.page("/projekt/familjelotsen"))
                .contains("18 familjer deltog, 2014–2017")
                .contains("61 personer deltog, 2014–2017")
                .contains("20 hushåll deltog, 2014–2017");
    }

    @Test
    void a_proposed_grant_is_not_a_grant() throws Exception {
        assertThat(dashboard.page("/projekt/familjelotsen"))
                .contains("<strong>875\u00a0000 kronor</strong> "
                        + "<span class=\"state\">föreslaget, inte beviljat i våra dokument</span>")
                .contains("1 augusti – 31 december 2017");
    }

    @Test
    void what_nobody_read_in_the_original_is_marked() throws Exception {
        assertThat(dashboard.page("/projekt/familjelotsen"))
                .contains("<strong class=\"unchecked\">inte kontrollerad mot originalet</strong>");
    }

    @Test
    void a_loss_is_as_plain_as_a_gain() throws Exception {
        assertThat(dashboard.page("/projekt/alvsjoprojektet"))
                .contains("Enligt en uppgift blev det ekonomiska resultatet \u22123,5 miljoner kronor.")
                .contains("Det finns också en uppgift om nådda mål.")
                .contains("<p class=\"figure-text\">\u22123,5 miljoner kronor</p>");
    }

    @Test
    void a_grant_is_not_the_cost() throws Exception {
        assertThat(dashboard.page("/projekt/projektett"))
                .contains("hela kostnaden är inte känd")
                .contains("<strong>1\u00a0950\u00a0000 kronor</strong> <span class=\"state\">beviljat</span>")
                .contains("augusti 2006 – juli 2008")
                .contains("5 personer som familjebehandlare");
    }

    @Test
    void a_review_known_only_from_a_summary_gets_no_grade() throws Exception {
        assertThat(dashboard.page("/projekt/projektett"))
                .contains("Kan inte bedömas, vi har inte rapporten")
                .contains("Ersta Sköndal högskola har granskat arbetet utifrån, "
                        + "men det vi har säger inte om det lönade sig.");
    }

    @Test
    void an_evaluation_under_way_is_said_as_of_when() throws Exception {
        assertThat(dashboard.page("/projekt/vallingbyteamet"))
                .contains("Utvärdering pågick i augusti 2023. Vi har inget senare underlag.");
    }

    @Test
    void a_proposal_is_not_a_decision_and_its_date_is_unknown() throws Exception {
        assertThat(dashboard.page("/projekt/vallingbyteamet"))
                .contains("föreslaget, inget beslut i våra dokument</span> datum framgår inte")
                .contains("Ställning: tar inte ställning.")
                .contains("Svar senast 19 september 2023.");
    }

    @Test
    void those_who_disagree_stand_side_by_side_with_their_names() throws Exception {
        assertThat(dashboard.page("/projekt/vallingbyteamet"))
                .contains("<ul class=\"voices\">")
                .contains("<p class=\"voice\">Motionärerna</p>")
                .contains("<p class=\"voice\">Socialförvaltningen</p>");
    }

    @Test
    void every_fact_names_document_place_speaker_and_date() throws Exception {
        assertThat(dashboard.page("/projekt/projektett"))
                .contains("Källa: <a href=\"#dok-redovisning-2008\">redovisning-2008</a>, Första stycket"
                        + " · enligt Förvaltningen · uppgift per 25 november 2008")
                .contains("<li id=\"dok-redovisning-2008\">");
    }

    @Test
    void a_programme_shows_its_rules_with_their_year_and_its_projects() throws Exception {
        assertThat(dashboard.page("/projekt/fou-medel"))
                .contains("<h1>FoU-medel finns i registret som ett program. En annan post hör dit.</h1>")
                .contains("500\u00a0000 kronor · avser 2020")
                .contains("<a href=\"/projekt/alvsjoprojektet\">Älvsjöprojektet</a>");
    }

    @Test
    void what_a_register_says_never_becomes_markup() throws Exception {
        assertThat(dashboard.page("/projekt/alvsjoprojektet"))
                .contains("Personer med &lt;särskilda&gt; behov")
                .doesNotContain("<särskilda>");
    }

    @Test
    void an_unknown_project_is_404_and_says_what_to_do() throws Exception {
        var response = dashboard.get("/projekt/finns-inte");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body())
                .contains("Registret har inget projekt på adressen ”finns-inte”.")
                .contains("Sök bland projekten")
                .contains("utgåva 2026-11-21-a");
    }
}
