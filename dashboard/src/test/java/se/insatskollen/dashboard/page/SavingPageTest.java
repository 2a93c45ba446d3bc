package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;
import se.insatskollen.dashboard.TakenHome;

class SavingPageTest {
    private static final String FAMILJELOTSEN = "/besparingar/familjelotsen";

    private final RunningDashboard dashboard = RunningDashboard.claims();

    @Test
    void the_page_begins_with_what_is_said_and_whether_that_can_be_checked() throws Exception {
        assertThat(dashboard.page(FAMILJELOTSEN))
                .contains("<h1>Familjelotsen uppges ha sparat pengar. Det kan vi inte kontrollera.</h1>")
                .contains("<p>Kommunens webbsida (november 2018) säger att projektet har sparat "
                        + "cirka 8,3 miljoner kronor för 15 familjer 2015–2017. Vem som räknat framgår inte.");
    }

    @Test
    void a_sum_for_each_family_is_our_own_division_and_names_both_numbers_and_both_periods() throws Exception {
        assertThat(dashboard.page(FAMILJELOTSEN))
                .contains(
                        "cirka 550\u00a0000 kronor per familj (vår uträkning: cirka 8,3 miljoner kronor ÷ 15 familjer)")
                .contains(
                        "Uppgiften gäller 15 av 18 familjer: 15 familjer 2015–2017, medan 18 familjer deltog 2014–2017.")
                .doesNotContain("553");
        assertThat(TakenHome.csv(dashboard, FAMILJELOTSEN + "?ladda-ner=uppgifter.csv"))
                .anyMatch(line -> line.contains("553333.33"));
    }

    // 4 500 kr · 322,11 / 328,40 = 4 413,81 kr and 1 258 kr · 322,11 / 313,35 = 1 293,17 kr, so that a day of all seven
    // costs 18 414,11 kr; 8 300 000 / 18 414,11 = 450,7, told with the two digits of 8,3.
    @Test
    void what_would_have_to_be_true_is_said_in_days() throws Exception {
        String page = dashboard.page(FAMILJELOTSEN);
        assertThat(page)
                .contains("<p class=\"eyebrow\">Räkneexempel</p>")
                .contains("För att cirka 8,3 miljoner kronor ska stämma skulle var och en av de sju placeringarna "
                        + "ha behövt pågå i cirka 450 dygn, om de var lika långa.");
        assertThat(Html.rows(page))
                .contains(
                        "Alla var lika långa: 3 placeringar i hem för vård eller boende (HVB) och 4 placeringar i familjehem|cirka 450",
                        "Allt kom från 3 placeringar i hem för vård eller boende (HVB)|cirka 630",
                        "Allt kom från 4 placeringar i familjehem|cirka 1\u00a0600");
    }

    @Test
    void every_input_has_its_source_and_its_year() throws Exception {
        assertThat(dashboard.page(FAMILJELOTSEN))
                .contains(
                        "<p><strong>Ett dygn, HVB: extern plats, snitt</strong>: 4\u00a0500 kronor i 2018 års priser, "
                                + "alltså 4\u00a0414 kronor i 2017 års priser</p>")
                .contains("<p class=\"source\">Källa: corren.se · lokaltidning</p>")
                .contains("<p><strong>Ett dygn, familjehem för ensamkommande (helhet): snitt</strong>: "
                        + "1\u00a0258 kronor i 2015 års priser, alltså 1\u00a0293 kronor i 2017 års priser</p>")
                .contains("<p class=\"source\">Källa: storsthlm.se, om Stockholms län · organisationsrapport</p>");
    }

    @Test
    void the_example_says_what_it_takes_for_granted() throws Exception {
        assertThat(dashboard.page(FAMILJELOTSEN))
                .contains("Vi antar att pengarna kommer från just de här placeringarna. Det säger inte källan.")
                .contains("Vilket års priser beloppet gäller framgår inte. "
                        + "Vi räknar i 2017 års priser, det sista året som uppgiften gäller.")
                .contains("4 placeringar i familjehem: vi har inget pris för just sådana. "
                        + "Vi använder det närmaste, familjehem för ensamkommande (helhet).")
                .contains("Vi drar inte av för placeringar som kanske inte hade blivit av ändå. "
                        + "Gäller det hälften behövs dubbelt så många dygn.");
    }

    @Test
    void the_days_go_home_unrounded() throws Exception {
        assertThat(TakenHome.csv(dashboard, FAMILJELOTSEN + "?ladda-ner=dygn.csv")
                        .get(1))
                .contains(",450.74");
        assertThat(TakenHome.csv(dashboard, FAMILJELOTSEN + "?ladda-ner=underlag.csv"))
                .contains(
                        "Vad,Enligt källan,\"I 2017 års priser, kronor\",Källa,Hur bra är källan?,Anmärkning",
                        "\"Ett dygn, HVB: extern plats, snitt\",4\u00a0500 kronor i 2018 års priser,4413.8093788063,"
                                + "corren.se,lokaltidning,");
    }

    @Test
    void a_loss_has_no_sum_to_be_tried_and_both_readings_are_told() throws Exception {
        assertThat(dashboard.page("/besparingar/alvsjoprojektet"))
                .contains("<h1>Älvsjöprojektet uppges ha gått med förlust, ha blivit dyrare än beräknat "
                        + "och ha nått mål. Det kan vi inte kontrollera.</h1>")
                .contains("Ingen uppgift anger en besparing i kronor. Då finns inget belopp att pröva.")
                .contains("Hela kostnaden är inte känd. Därför räknar vi inte ut hur många kronor som kom tillbaka");
    }

    @Test
    void a_sum_for_each_is_not_tried_against_placements() throws Exception {
        assertThat(dashboard.page("/besparingar/tfco"))
                .contains("<p class=\"figure-text\">cirka 900\u00a0000 kronor per ungdom</p>")
                .contains("Våra dokument nämner inga undvikna placeringar. "
                        + "Därför kan vi inte räkna ut hur många dygn i vård som beloppet motsvarar.")
                .doesNotContain("Räkneexempel");
    }

    @Test
    void what_a_method_is_said_to_save_is_not_told_as_saved() throws Exception {
        assertThat(dashboard.page("/besparingar/tfco"))
                .contains("<h1>TFCO uppges spara pengar. Det kan vi inte kontrollera.</h1>")
                .contains("uppger att metoden sparar cirka 900\u00a0000 kronor per ungdom.")
                .contains("Vad metoden skulle kosta här framgår inte.")
                .doesNotContain("har sparat")
                .doesNotContain("#pengar");
    }

    @Test
    void what_nobody_says_is_asked() throws Exception {
        assertThat(dashboard.page(FAMILJELOTSEN))
                .contains("<li>Vem räknade?</li>")
                .contains("<li>Är kostnaden dragen från beloppet?</li>");
    }

    @Test
    void an_evaluation_that_we_have_not_read_gives_no_grade() throws Exception {
        assertThat(dashboard.page(FAMILJELOTSEN))
                .contains("<dt>Hur säkert vet vi?</dt><dd>Kan inte bedömas, vi har inte rapporten</dd>")
                .contains("<dt>Hur säkert vet vi?</dt><dd>1 av 5: bedömning av personal eller deltagare</dd>");
    }

    @Test
    void a_project_that_nothing_is_claimed_of_has_no_such_page() throws Exception {
        for (String slug : new String[] {"projektett", "vallingbyteamet", "finns-inte"}) {
            assertThat(dashboard.get("/besparingar/" + slug).statusCode())
                    .as(slug)
                    .isEqualTo(404);
        }
    }

    @Test
    void the_page_of_the_project_leads_here() throws Exception {
        assertThat(dashboard.page("/projekt/familjelotsen")).contains("href=\"/besparingar/familjelotsen\"");
        assertThat(dashboard.page("/projekt/projektett")).doesNotContain("href=\"/besparingar/projektett\"");
    }
}
