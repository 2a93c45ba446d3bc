package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.RunningDashboard;

class ProjectTimelineTest {
    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void years_stand_in_their_order_and_years_of_silence_are_said() throws Exception {
        assertThat(years("/projekt/vallingbyteamet")).containsExactly("2020", "2021", "2022", "2023");
        assertThat(timeline("/projekt/vallingbyteamet"))
                .contains(
                        "<li class=\"silent\"><p class=\"year\">2021</p><p>Inget i våra dokument är daterat hit.</p>");
        assertThat(years("/projekt/familjelotsen")).containsExactly("2014", "2015–2016", "2017", "2018");
    }

    @Test
    void proposed_decided_announced_and_claimed_are_told_apart_in_words() throws Exception {
        assertThat(moments("/projekt/familjelotsen"))
                .contains(
                        "9 maj 2017 föreslaget Kommunstyrelsen: uppdrag",
                        "29 november 2018 uppgivet Uppgiven besparing: cirka 8,3 miljoner kronor");
        assertThat(moments("/projekt/projektett"))
                .contains(
                        "augusti 2006 – juli 2008 beviljat Pengar: 1\u00a0950\u00a0000 kronor, från Länsstyrelsen i Stockholms län",
                        "25 november 2008 aviserat En fortsättning aviserades");
    }

    @Test
    void a_date_that_is_not_known_to_the_day_is_a_span() throws Exception {
        assertThat(timeline("/projekt/familjelotsen"))
                .containsPattern("<li class=\"sure span\">\\s*<p><span class=\"when\">2014</span>")
                .containsPattern("<li class=\"claimed\">\\s*<p><span class=\"when\">29 november 2018</span>");
    }

    @Test
    void the_time_that_money_is_for_is_not_the_day_it_was_decided() throws Exception {
        assertThat(timeline("/projekt/familjelotsen"))
                .containsPattern("1 augusti – 31 december 2017</span>[^§]*föreslaget[^§]*875\u00a0000 kronor[^§]*"
                        + "Tiden är den som pengarna avser. När det beslutades framgår inte.");
    }

    @Test
    void what_is_due_stands_on_its_own_day_with_the_state_of_what_asks_for_it() throws Exception {
        assertThat(moments("/projekt/vallingbyteamet"))
                .contains("19 september 2023 föreslaget Svar senast 19 september 2023.");
        assertThat(timeline("/projekt/vallingbyteamet")).contains("Gäller ”Socialnämnden: yttrande”.");
    }

    @Test
    void an_evaluation_under_way_stands_on_the_day_the_source_was_written() throws Exception {
        assertThat(moments("/projekt/vallingbyteamet"))
                .contains("29 augusti 2023 enligt källan Utvärdering pågick: RISE");
    }

    @Test
    void what_nobody_has_dated_is_listed_as_such() throws Exception {
        assertThat(undated("/projekt/familjelotsen"))
                .contains(
                        "beslutat Anslag (vem som beslutade framgår inte)",
                        "enligt källan Utvärdering klar: Kommunens FoU-enhet",
                        "om det beslutades framgår inte Pengar: belopp framgår inte, från Fonden (vem som betalade framgår inte)");
        assertThat(undated("/projekt/tfco"))
                .containsExactly(
                        "dokument Uppgifter på linkoping.se",
                        "uppgivet Uppgiven besparing: cirka 900\u00a0000 kronor per ungdom");
    }

    @Test
    void what_goes_on_has_no_end() throws Exception {
        assertThat(timeline("/projekt/fou-medel"))
                .contains("Programmet började")
                .doesNotContain("avslutades")
                .doesNotContain("ska sluta");
    }

    @Test
    void its_table_has_the_earliest_and_the_latest_day_that_each_date_can_be() throws Exception {
        assertThat(dashboard.page("/projekt/familjelotsen?ladda-ner=tidslinje.csv"))
                .contains("2014,enligt källan,Projektet började,,2014-01-01,2014-12-31,webbsida-2018")
                .contains("datum framgår inte,beslutat,Anslag (vem som beslutade framgår inte)");
    }

    private String timeline(String path) throws Exception {
        String page = dashboard.page(path);
        int start = page.indexOf("<h2 id=\"tidslinje\">");
        return page.substring(start, page.indexOf("</figure>", start));
    }

    private List<String> years(String path) throws Exception {
        return found("<p class=\"year\">([^<]*)</p>", timeline(path));
    }

    private List<String> moments(String path) throws Exception {
        return found("<p>(<span class=\"when\">.*?)(?=</p>\\s*(?:<p class|<p>[^<]|</li))", timeline(path));
    }

    private List<String> undated(String path) throws Exception {
        String timeline = timeline(path);
        return found("<li>(.*?)</li>", timeline.substring(timeline.indexOf("<h3>Datum framgår inte</h3>")));
    }

    private static List<String> found(String pattern, String html) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(match -> match.group(1)
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("[ \n]+", " ")
                        .strip())
                .toList();
    }
}
