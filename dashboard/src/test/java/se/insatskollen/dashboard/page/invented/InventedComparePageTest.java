package se.insatskollen.dashboard.page.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;

/** What can be asked, what is answered, and what is said of the measure. */
class InventedComparePageTest {
    private static final String PAGE = "/exempelstad/jamfor?ar=2024";
    private static final String FUNNEL = "Större skillnad än slumpen?";
    private static final String WARNING =
            "Områdena kan ha olika vanor för hur de registrerar. En skillnad kan bero på det.";

    private final RunningDashboard dashboard = RunningDashboard.compared();

    @Test
    void without_an_own_area_the_page_asks_and_says_who_differs() throws Exception {
        assertThat(dashboard.page(PAGE))
                .contains("<h1>Hur skiljer sig Exempelstads stadsdelar åt?</h1>")
                .contains("<p class=\"lead\">Utredning klar inom 4 månader 2024, bland de fyra stadsdelar som visas: "
                        + "från 0 procent (Zetanäs) till 90 procent (Omegaborg). "
                        + "Två av tre skiljer sig från de andra mer än slumpen förklarar: Omegaborg och Ypsilonvik. "
                        + "En stadsdel visas inte (för få).</p>");
    }

    @Test
    void an_area_below_the_others_beyond_chance_is_said_aloud_to_be_so() throws Exception {
        assertThat(dashboard.page(PAGE + "&omrade=ypsilonvik"))
                .contains("<h1>Ypsilonvik 2024: 62 av 100 utredningar blev klara inom fyra månader. "
                        + "Det är färre än i de andra stadsdelarna, mer än slumpen förklarar.</h1>")
                .contains("<p class=\"lead\">Osäkerheten är från 55 till 69 procent (95 procents säkerhet), "
                        + "för talet bygger på 412 familjer. De andra stadsdelarna tillsammans: 71 procent. "
                        + "De senaste fem åren minskar det.</p>");
    }

    @Test
    void an_area_above_the_others_beyond_chance_is_said_to_be_so() throws Exception {
        assertThat(dashboard.page(PAGE + "&omrade=omegaborg"))
                .contains("Det är fler än i de andra stadsdelarna, mer än slumpen förklarar.</h1>");
    }

    @Test
    void a_difference_that_chance_explains_is_said_to_be_no_more() throws Exception {
        assertThat(dashboard.page(PAGE + "&omrade=gammaby"))
                .contains("<h1>Gammaby 2024: 71 av 100 utredningar blev klara inom fyra månader. "
                        + "Skillnaden mot de andra är inte större än slumpen.</h1>")
                .contains("De senaste fem åren: ingen tydlig förändring.");
    }

    @Test
    void each_state_has_words_of_its_own_in_the_answer() throws Exception {
        assertThat(answer("&omrade=deltaholm")).isEqualTo("Deltaholm 2024: visas inte (för få).");
        assertThat(answer("&omrade=alfalund-betavik")).isEqualTo("Alfalund-Betavik 2024: ingen uppgift.");
        assertThat(answer("&omrade=zetanas"))
                .startsWith("Zetanäs 2024: 0 av 100 utredningar blev klara inom fyra månader.");
        assertThat(answer("&omrade=zetanas&ar=2023")).isEqualTo("Zetanäs 2023: går inte att räkna ut.");
        assertThat(answer("&omrade=gammaby&matt=kom-tillbaka-inom-ett-ar"))
                .isEqualTo("Gammaby 2024: för tidigt att mäta.");
    }

    @Test
    void the_standardised_value_is_told_where_there_is_one() throws Exception {
        String page = dashboard.page(PAGE + "&matt=barn-som-far-insats&omrade=ypsilonvik");
        assertThat(page)
                .contains("<h1>Ypsilonvik 2024: 14,2 av 1\u00a0000 barn fick en insats. "
                        + "Det är fler än i de andra stadsdelarna, mer än slumpen förklarar.</h1>")
                .contains("Om alla områden hade lika många flickor och pojkar i varje ålder");
        assertThat(Html.table(page, "Barn som får insats"))
                .contains("Ypsilonvik|14,2|12,0 till 16,9|150|1 av 2|9,1|▲ högre än de andra|13,9 (11,8 till 16,4)");
    }

    @Test
    void an_area_that_was_not_there_is_said_not_to_have_been() throws Exception {
        assertThat(answer("&omrade=alfalund&indelning=dagens-stadsdelar"))
                .isEqualTo("Alfalund finns inte bland dagens stadsdelar.");
        assertThat(answer("&omrade=alfalund&indelning=som-det-var")).isEqualTo("Alfalund fanns inte 2024.");
    }

    @Test
    void a_refused_comparison_cannot_be_asked_for() throws Exception {
        var response =
                dashboard.get("/exempelstad/jamfor?matt=placerade-inom-ett-ar&mot=andra-omraden&omrade=ypsilonvik");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("”Barn som placerades inom ett år” går inte att jämföra mellan områden. "
                        + "Hur många barn som placeras beror mest på vilka behov barnen har.")
                .doesNotContain("data-chart");
    }

    @Test
    void where_the_comparison_is_refused_an_area_stands_beside_its_own_past_alone_and_the_page_says_why()
            throws Exception {
        String page = dashboard.page("/exempelstad/jamfor?matt=placerade-inom-ett-ar&omrade=ypsilonvik");
        assertThat(page)
                .contains("<h1>Ypsilonvik 2023: i 9 av 100 ärenden placerades barnet inom ett år. "
                        + "De senaste fem åren: ingen tydlig förändring.</h1>")
                .contains("Varför jämför vi inte områden här?")
                .contains("Därför jämför vi inte områden med varandra")
                .doesNotContain("name=\"mot\"")
                .doesNotContain("De andra");
        assertThat(Html.charts(page)).hasSize(1);
        assertThat(Html.table(page, "Barn som placerades inom ett år i Ypsilonvik"))
                .contains("2022|11|8 till 14|300", "2023|9|6 till 12|300", "2024|för tidigt att mäta|–|–")
                .noneMatch(line -> line.contains("20|16 till 24"));
    }

    @Test
    void where_the_comparison_is_refused_and_no_area_is_chosen_the_city_is_told_of() throws Exception {
        assertThat(dashboard.page("/exempelstad/jamfor?matt=placerade-inom-ett-ar"))
                .contains("<h1>Exempelstad 2023: i 9 av 100 ärenden placerades barnet inom ett år. "
                        + "De senaste fem åren ökar det.</h1>");
    }

    @Test
    void a_warning_goes_with_the_answer_that_holds_an_area_against_the_others() throws Exception {
        assertThat(dashboard.page("/exempelstad/jamfor?matt=kom-tillbaka-inom-ett-ar&omrade=gammaby&ar=2023"))
                .contains("Det är fler än i de andra stadsdelarna, mer än slumpen förklarar.</h1>")
                .containsPattern("<p class=\"lead\">[^<]*" + WARNING + "</p>");
    }

    @Test
    void girls_and_boys_are_told_of_without_a_verdict() throws Exception {
        String page = dashboard.page(PAGE + "&omrade=ypsilonvik&kon=flickor");
        assertThat(page)
                .contains("<h1>Ypsilonvik 2024, flickor: 60 av 100 utredningar blev klara inom fyra månader.</h1>")
                .contains("Skillnader mot de andra prövar vi bara för flickor och pojkar tillsammans.")
                .containsPattern("Hur har det ändrats\\?</h2>\\s*<p class=\"subtitle\">Procent, [0-9–]+, flickor,")
                .doesNotContain(">" + FUNNEL + "</h2>");
    }

    @Test
    void an_unknown_choice_is_refused_in_words() throws Exception {
        for (String wrong : List.of(
                "matt=vinst", "omrade=sdo-ostermalm", "ar=1999", "kon=kvinnor", "indelning=nya", "mot=alla", "x=1")) {
            var response = dashboard.get("/exempelstad/jamfor?" + wrong);
            assertThat(response.statusCode()).as(wrong).isEqualTo(400);
            assertThat(response.body()).as(wrong).contains("Adressen går inte att förstå");
        }
    }

    @Test
    void what_is_counted_and_the_day_that_decides_its_year_are_told() throws Exception {
        assertThat(dashboard.page(PAGE))
                .contains("<p>Det som räknas är en utredning. Året bestäms av dagen då utredningen började.</p>");
    }

    @Test
    void the_year_whose_kronor_money_is_told_in_is_named() throws Exception {
        assertThat(dashboard.page("/exempelstad/jamfor?matt=kostnad-per-arende&omrade=ypsilonvik"))
                .contains("<h1>Ypsilonvik 2024: ett ärende kostade i snitt 210\u00a0000 kronor.</h1>")
                .contains("<p>Kronorna är i 2025 års priser. "
                        + "Kostnader från år som inte har något prisindex än är inte omräknade.</p>");
        assertThat(dashboard.page(PAGE)).doesNotContain("Kronorna är i");
    }

    @Test
    void nothing_invented_reaches_the_real_page_and_nothing_real_this_one() throws Exception {
        assertThat(dashboard.page("/jamfor")).doesNotContain("Ypsilonvik").doesNotContain("utredning-4-manader");
        assertThat(dashboard.page(PAGE)).doesNotContain("ekonomiskt").doesNotContain("Östermalm");
        assertThat(dashboard.get("/jamfor?matt=utredning-4-manader").statusCode())
                .isEqualTo(400);
    }

    @Test
    void reliable_change_names_the_spread_and_the_reliability_it_is_measured_with() throws Exception {
        assertThat(dashboard.page("/exempelstad/jamfor?matt=saker-forbattring"))
                .contains("<p>SDQ: standardavvikelsen före insatsen är 4,9 poäng, räknad på 2\u00a0341 mätningar. "
                        + "Formulärets reliabilitet är 0,73 (Goodman 2001). "
                        + "En förändring är säker när den är större än 7,1 poäng.</p>");
        assertThat(dashboard.page(PAGE)).doesNotContain("reliabilitet");
    }

    private String answer(String choices) throws Exception {
        String year = choices.contains("ar=") ? "" : "?ar=2024";
        String page =
                dashboard.page("/exempelstad/jamfor" + (year.isEmpty() ? "?" + choices.substring(1) : year + choices));
        return page.substring(page.indexOf("<h1>") + 4, page.indexOf("</h1>"));
    }
}
