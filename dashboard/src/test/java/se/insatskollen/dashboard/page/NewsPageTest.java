package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;

class NewsPageTest {
    private final RunningDashboard dashboard = RunningDashboard.news();

    @Test
    void without_a_choice_the_answer_counts_what_happened_in_the_last_ninety_days_of_the_data() throws Exception {
        assertThat(dashboard.page("/nytt"))
                .contains("<h1 class=\"answer\">Sedan 23 augusti 2026 är två beslut, ett förslag, "
                        + "en fråga utan känt beslut, en utvärdering och en rättelse nya.</h1>")
                .contains("<input type=\"date\" name=\"sedan\" value=\"2026-08-23\" max=\"2026-11-21\" required>")
                .contains("Vi börjar 90 dagar bakåt. Skriv datumet för ert förra sammanträde.")
                .contains("Sidan gäller alla områden, med data per 21 november 2026.");
    }

    @Test
    void the_day_asked_about_is_not_counted() throws Exception {
        assertThat(names(dashboard.page("/nytt"), "nytt-beslut")).doesNotContain("Kommunstyrelsen: uppdrag");
        assertThat(names(dashboard.page("/nytt?sedan=2026-08-22"), "nytt-beslut"))
                .contains("Kommunstyrelsen: uppdrag");
    }

    @Test
    void one_new_thing_is_told_in_the_singular() throws Exception {
        assertThat(dashboard.page("/nytt?sedan=2026-10-31"))
                .contains("<h1 class=\"answer\">Sedan 31 oktober 2026 är en utvärdering ny.</h1>")
                .doesNotContain("Vi börjar 90 dagar bakåt.");
    }

    @Test
    void decisions_proposals_and_what_is_not_known_to_be_either_are_kept_apart() throws Exception {
        String page = dashboard.page("/nytt");
        assertThat(lines(page, "nytt-beslut"))
                .containsExactly(
                        "Omsorgsnämnden: överlämnande|september 2026|Lotsen (Linköping)"
                                + "|Nämnden lämnade över förslaget.|protokoll, per 10 oktober 2026",
                        "Stadsdelsnämnden: anslag|10 september 2026|Teamet (Östermalm, Stockholm)"
                                + "|Teamet får &lt;mer&gt; pengar &amp; tid.|protokoll, per 10 oktober 2026");
        assertThat(names(page, "nytt-forslag")).containsExactly("Socialnämnden: yttrande");
        assertThat(names(page, "nytt-oklart")).containsExactly("Omsorgsnämnden: beredning");
        assertThat(section(page, "nytt-beslut")).contains("<a href=\"/projekt/teamet#beslut\">");
    }

    @Test
    void evaluations_count_from_the_day_they_came_out_and_one_under_way_is_no_news() throws Exception {
        String page = dashboard.page("/nytt");
        assertThat(lines(page, "nytt-utvarderingar"))
                .containsExactly("Högskolan|2 november 2026|Teamet (Östermalm, Stockholm)"
                        + "|Barnen mådde bättre.|protokoll, per 10 november 2026");
        assertThat(page).doesNotContain("Institutet");
    }

    @Test
    void corrected_figures_say_what_was_wrong_and_what_holds_now() throws Exception {
        String page = dashboard.page("/nytt");
        assertThat(lines(page, "nytt-rattelser"))
                .containsExactly("Kostnad per ärende 2025, Linköping|15 september 2026"
                        + "|Det här var fel: Talet var för högt. Det här gäller nu: Talet är rättat.");
        assertThat(section(page, "nytt-rattelser")).contains("<a href=\"/metod#rattelser\">");
    }

    @Test
    void what_is_dated_to_a_time_around_the_day_may_be_new_and_stands_apart() throws Exception {
        String page = dashboard.page("/nytt");
        assertThat(page).contains("Två uppgifter kan vara nya: källan anger bara månad, årstid eller år.");
        assertThat(Html.rows(section(page, "kan-vara-nytt")).stream().map(row -> row.split("\\|", -1)[1]))
                .containsExactly("2026", "augusti 2026");
        assertThat(names(page, "kan-vara-nytt")).containsExactly("Motionärerna: motion", "Kommunstyrelsen: remiss");
    }

    @Test
    void what_has_no_date_stands_apart_and_what_its_source_or_its_last_day_makes_older_is_folded() throws Exception {
        String page = dashboard.page("/nytt");
        assertThat(page)
                .contains("Tre uppgifter saknar datum. När det hände framgår inte, så vi vet inte om de är nya.");
        String undated = section(page, "utan-datum");
        assertThat(undated)
                .contains("<h2 id=\"utan-datum\">Datum framgår inte</h2>")
                .contains("Uppgifter utan datum: vi vet inte om de är nya (3)")
                .contains("<summary>Äldre uppgifter utan datum (2)</summary>");
        assertThat(names(undated.substring(0, undated.indexOf("<details>"))))
                .containsExactly("Anslag (vem som beslutade framgår inte)", "Omsorgsnämnden: anslag", "Enheten");
        assertThat(names(undated.substring(undated.indexOf("<details>"))))
                .containsExactly("Socialnämnden: remiss", "Omsorgsnämnden: uppdrag");
        assertThat(undated).contains("<span class=\"mark\">inte kontrollerad mot originalet</span>");
    }

    @Test
    void answers_that_remain_and_those_whose_day_has_passed_since_are_told_of() throws Exception {
        String page = dashboard.page("/nytt");
        assertThat(page).contains("Ett svar eller en redovisning återstår att lämna, senast 1 december 2026.");
        assertThat(lines(page, "svar-senast"))
                .containsExactly(
                        "Kommunstyrelsen: uppdrag|oktober 2026 har passerat|beslutat|nej|Lotsen (Linköping)"
                                + "|Nämnden ska berätta hur det går.|protokoll, per 10 oktober 2026",
                        "Socialnämnden: yttrande|1 december 2026 återstår|föreslaget|framgår inte|Teamet (Östermalm,"
                                + " Stockholm)|Nämnden föreslås svara ja.|protokoll, per 10 oktober 2026");
        assertThat(section(page, "svar-senast"))
                .contains("För två svar och redovisningar har tiden gått ut, den sista den 19 september 2023. "
                        + "Ett av dem var bara föreslaget. Om de lämnades framgår inte.");
    }

    @Test
    void where_nothing_is_new_the_page_says_what_is_newest_and_shows_the_latest() throws Exception {
        String page = RunningDashboard.shared().page("/nytt?omrade=kommun-0580");
        assertThat(page)
                .contains("<h1 class=\"answer\">Inget nytt i Linköping sedan 23 augusti 2026.</h1>")
                .contains("Det enda vi känner till med datum är från 9 maj 2017.");
        String all = dashboard.page("/nytt?sedan=2026-11-21");
        assertThat(all)
                .contains("<h1 class=\"answer\">Inget säkert nytt sedan 21 november 2026.</h1>")
                .contains("Det senaste vi känner till är från 2 november 2026.")
                .contains("<a href=\"/nytt?sedan=2008-11-24\">Visa allt vi känner till med datum</a>");
        assertThat(names(all, "det-senaste"))
                .containsExactly(
                        "Högskolan",
                        "Socialnämnden: yttrande",
                        "Omsorgsnämnden: överlämnande",
                        "Kostnad per ärende 2025, Linköping",
                        "Stadsdelsnämnden: anslag");
    }

    @Test
    void a_municipality_is_asked_about_with_its_districts() throws Exception {
        String page = dashboard.page("/nytt?omrade=kommun-0180");
        assertThat(page)
                .contains("<h1 class=\"answer\">Sedan 23 augusti 2026 är ett beslut, ett förslag "
                        + "och en utvärdering nya i Stockholm.</h1>")
                .contains("En rättelse är ny. Rättelser är inte delade på områden.")
                .doesNotContain("Lotsen");
        assertThat(names(page, "nytt-beslut")).containsExactly("Stadsdelsnämnden: anslag");
        assertThat(names(dashboard.page("/nytt?omrade=sdo-ostermalm"), "nytt-beslut"))
                .containsExactly("Stadsdelsnämnden: anslag");
    }

    @Test
    void only_sources_that_deliver_regularly_are_said_to_have_newer_data() throws Exception {
        assertThat(lines(dashboard.page("/nytt"), "nyare-uppgifter"))
                .containsExactly("Ärenden|20 november 2026|som väntat|ärendesystemet");
    }

    @Test
    void a_choice_that_cannot_be_understood_is_refused_in_words() throws Exception {
        for (String day : List.of("2026-13-40", "2026-02-29", "ig%C3%A5r", "20261121", "%2B12026-01-01")) {
            HttpResponse<String> response = dashboard.get("/nytt?sedan=" + day);
            assertThat(response.statusCode()).as(day).isEqualTo(400);
            assertThat(response.body())
                    .as(day)
                    .contains("är ingen dag i kalendern. Skriv ”sedan” som år, månad och dag");
        }
        assertRefused("/nytt?sedan=2026-11-22", "Uppgifterna slutar den 21 november 2026.");
        assertRefused("/nytt?omrade=atlantis", "”atlantis” går inte att välja för ”omrade”.");
        assertRefused("/nytt?omrade=kommun-0980", "”kommun-0980” går inte att välja för ”omrade”.");
        assertRefused("/nytt?datum=2026-01-01", "Sidan har inget val som heter ”datum”.");
    }

    @Test
    void a_cleared_form_is_no_choice() throws Exception {
        assertThat(dashboard.page("/nytt?sedan=&omrade=")).contains("Sedan 23 augusti 2026 är två beslut");
    }

    private void assertRefused(String path, String words) throws Exception {
        HttpResponse<String> response = dashboard.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(400);
        assertThat(response.body()).as(path).contains(words);
    }

    private static List<String> lines(String page, String id) {
        return Html.rows(section(page, id)).stream()
                .map(row -> row.replaceAll("\\s+", " "))
                .toList();
    }

    private static List<String> names(String page, String id) {
        return names(section(page, id));
    }

    private static List<String> names(String part) {
        return Html.rows(part).stream().map(row -> row.split("\\|", -1)[0]).toList();
    }

    private static String section(String page, String id) {
        return Stream.of(page.split("<section ", -1))
                .filter(part -> part.contains("<h2 id=\"" + id + "\">"))
                .findFirst()
                .orElse("");
    }
}
