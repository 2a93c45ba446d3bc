package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.RunningDashboard;

class ProjectPageTest {
    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void the_page_begins_with_whether_we_know_if_it_paid() throws Exception {
        assertThat(dashboard.page("/projekt/familjelotsen"))
                .contains("<h1>Vi vet inte om Familjelotsen har lönat sig.</h1>")
                .contains("Kommunens FoU-enhet har utvärderat arbetet. "
                        + "Våra dokument nämner ingen utomstående som har utvärderat arbetet.");
    }

    @Test
    void a_saving_in_the_answer_has_a_speaker_a_date_families_and_years() throws Exception {
        assertThat(dashboard.page("/projekt/familjelotsen"))
                .contains("Kommunens webbsida (november 2018) säger att projektet har sparat "
                        + "cirka 8,3 miljoner kronor för 15 familjer 2015–2017. Vem som räknat framgår inte. "
                        + "Våra dokument nämner ingen utomstående som har prövat uppgiften.");
    }

    @Test
    void a_saving_from_a_transcript_is_marked_in_the_answer_too() throws Exception {
        assertThat(dashboard.page("/projekt/tfco"))
                .contains("En dansk rapport, återgiven av SBU, utan datum, uppger att metoden sparar "
                        + "cirka 900\u00a0000 kronor per ungdom. Vilka år det gäller framgår inte. "
                        + "Uppgiften är inte kontrollerad mot originalet. "
                        + "Våra dokument nämner ingen utomstående som har prövat uppgiften.");
    }

    @Test
    void a_saving_per_one_does_not_say_how_many_it_is_about() throws Exception {
        assertThat(dashboard.page("/projekt/tfco"))
                .contains("<p class=\"figure-text\">cirka 900\u00a0000 kronor per ungdom</p>")
                .contains("<dt>Gäller hur många</dt><dd>framgår inte</dd>");
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
                .contains("<p>Det ekonomiska resultatet uppges vara minus 3,5 miljoner kronor efter tre år. "
                        + "Målen uppges i huvudsak vara nådda. "
                        + "Uppgifterna kommer från nt.se, utan datum, "
                        + "och är inte kontrollerade mot originalet.</p>")
                .contains("<p>Enligt en uppgift blev kostnaden högre än beräknat. "
                        + "Ett dygn uppges ha kostat 6 000 kronor. "
                        + "Uppgiften kommer från Förvaltningen (november 2018).</p>")
                .contains("<p class=\"figure-text\">\u22123,5 miljoner kronor</p>");
    }

    @Test
    void a_grant_is_not_the_cost() throws Exception {
        assertThat(dashboard.page("/projekt/projektett"))
                .contains("Hela kostnaden är inte känd")
                .contains("<strong>1\u00a0950\u00a0000 kronor</strong> <span class=\"state\">beviljat</span>")
                .contains("augusti 2006 – juli 2008")
                .contains("5 familjebehandlare (personer, inte årsarbetare), augusti 2006 – juli 2008");
    }

    @Test
    void a_review_known_only_from_a_summary_gets_no_grade() throws Exception {
        assertThat(dashboard.page("/projekt/projektett"))
                .contains("Kan inte bedömas, vi har inte rapporten")
                .contains("Ersta Sköndal högskola har granskat arbetet utifrån, "
                        + "men det vi har säger inte om det har lönat sig.");
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
                .contains("Förslaget tar inte ställning.")
                .doesNotContain("Ställning: ")
                .contains("Svar senast 19 september 2023.");
    }

    @Test
    void the_day_of_a_proposal_is_the_day_of_a_meeting() throws Exception {
        assertThat(dashboard.page("/projekt/familjelotsen"))
                .contains("föreslaget, inget beslut i våra dokument</span> sammanträde 9 maj 2017");
    }

    @Test
    void an_assignment_is_to_be_reported_not_answered() throws Exception {
        assertThat(dashboard.page("/projekt/familjelotsen"))
                .contains("Ska redovisas i december 2017.")
                .doesNotContain("Svar senast");
    }

    @Test
    void a_motion_is_not_said_to_support_itself() throws Exception {
        assertThat(dashboard.page("/projekt/vallingbyteamet"))
                .contains("Motionärerna vill att teamet ska komma tillbaka.")
                .doesNotContain("Ställning: stöder.");
    }

    @Test
    void what_a_source_does_not_name_is_said_in_a_sentence() throws Exception {
        assertThat(dashboard.page("/projekt/familjelotsen"))
                .contains("<h3>Anslag (vem som beslutade framgår inte)</h3>")
                .contains("<dd>Fonden (vem som betalade framgår inte)</dd>")
                .contains("plats och avsändare framgår inte · källan har inget datum");
    }

    @Test
    void conditions_may_be_plain_notes() throws Exception {
        assertThat(dashboard.page("/projekt/familjelotsen"))
                .contains("<dt>Villkor och anmärkning</dt><dd>Pengarna ska betala tre årsarbetare.</dd>");
    }

    @Test
    void an_evaluation_under_way_is_no_silent_source() throws Exception {
        assertThat(dashboard.page("/projekt/vallingbyteamet"))
                .contains("<dt>Slutsats</dt><dd>ingen ännu när källan skrevs</dd>")
                .contains("<dt>Kritik</dt><dd>ingen ännu när källan skrevs</dd>")
                .contains("<dt>Publicerad</dt><dd>inte ännu när källan skrevs</dd>")
                .contains("<dt>Det vi har läst</dt><dd>ingenting av utvärderingen</dd>");
    }

    @Test
    void a_missing_evaluation_is_missing_from_our_documents() throws Exception {
        assertThat(dashboard.page("/projekt/tfco"))
                .contains("<p>Våra dokument nämner ingen utvärdering.</p>")
                .contains("<p class=\"unknown\">Våra dokument nämner ingen utvärdering.</p>");
    }

    @Test
    void a_number_that_is_neither_goal_nor_participants_is_said_to_be_so() throws Exception {
        assertThat(dashboard.page("/projekt/vallingbyteamet"))
                .contains("Källorna nämner ett antal, men inte om det är mål eller deltagare.");
        assertThat(dashboard.page("/projekt/projektett")).contains("Hur många som deltog framgår inte.");
    }

    @Test
    void what_is_not_stated_about_the_area_is_said_once() throws Exception {
        assertThat(dashboard.page("/projekt/familjelotsen"))
                .contains("<dt>Var</dt><dd>Linköping. Om hela kommunen omfattades sägs inte.</dd>");
    }

    @Test
    void topics_have_the_names_a_reader_would_use() throws Exception {
        assertThat(dashboard.page("/projekt/vallingbyteamet"))
                .contains("<h3>Eget arbete och egna pengar</h3>")
                .contains("<h3>Vad de inblandade tyckte</h3>");
    }

    @Test
    void headings_fit_what_the_entry_is() throws Exception {
        assertThat(dashboard.page("/projekt/fou-medel"))
                .contains("<h2 id=\"kort\">Kort om FoU-medel</h2>")
                .contains("<h2 id=\"sparat\">Vad sägs om besparing och resultat?</h2>")
                .contains("Registret har inget mer om programmet.");
    }

    @Test
    void nobody_is_said_to_work_in_a_method_or_to_pay_for_it() throws Exception {
        assertThat(dashboard.page("/projekt/tfco"))
                .doesNotContain("id=\"personal\"")
                .doesNotContain("#pengar")
                .doesNotContain("Vem som betalade framgår inte.");
        assertThat(dashboard.page("/projekt/alvsjoprojektet"))
                .contains("id=\"personal\"")
                .contains("<a href=\"#pengar\">");
    }

    @Test
    void a_study_is_told_together_with_its_programme_but_a_project_belongs_to_it() throws Exception {
        assertThat(dashboard.page("/projekt/tfco")).contains("<dt>Redovisas tillsammans med</dt>");
        assertThat(dashboard.page("/projekt/alvsjoprojektet")).contains("<dt>Hör till</dt>");
    }

    @Test
    void a_type_that_says_nothing_is_left_out() throws Exception {
        assertThat(dashboard.page("/projekt/alvsjoprojektet"))
                .contains("<p class=\"quiet\">Stockholm · tiden framgår inte.")
                .contains("<dt>Vad</dt><dd>projekt</dd>");
    }

    @Test
    void abbreviations_are_spelt_out_where_they_occur_and_only_there() throws Exception {
        assertThat(dashboard.page("/projekt/vallingbyteamet"))
                .contains("RISE är Research Institutes of Sweden")
                .doesNotContain("FoU är");
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
                        + " · uppgift från Förvaltningen · per 25 november 2008")
                .contains("<li id=\"dok-redovisning-2008\">");
    }

    @Test
    void a_programme_shows_its_rules_with_their_year_and_its_projects() throws Exception {
        assertThat(dashboard.page("/projekt/fou-medel"))
                .contains(
                        "<h1>FoU-medel är ett program. Registret har ett projekt och en studie som redovisas där.</h1>")
                .contains("500\u00a0000 kronor · <span class=\"state\">gällde för 2020</span>")
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
