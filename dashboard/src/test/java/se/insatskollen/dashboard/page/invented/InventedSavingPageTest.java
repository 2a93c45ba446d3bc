package se.insatskollen.dashboard.page.invented;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;

/**
 * Hemmateamet avoids 10 days in residential care and 2 in foster homes for each of 200 children, worth about 9 million less 10
 * per cent, and costs 2.25 − 1 million more than ordinary support.
 */
class InventedSavingPageTest {
    private static final String PAGE = "/exempelstad/besparingar/hemmateamet";

    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void the_answer_says_how_many_of_hundred_calculations_give_plus() throws Exception {
        assertThat(dashboard.page(PAGE))
                .contains("Hemmateamet lönar sig: 100 av 100 beräkningar ger plus.")
                .contains(
                        "För de 200 barn som går att jämföra kostade projektet omkring 1,2 miljoner kronor mer än vanligt stöd.");
    }

    @Test
    void moved_assumptions_stand_beside_the_published_answer_and_stamp_everything() throws Exception {
        String page = dashboard.page(PAGE + "?anda=90");
        assertThat(page)
                .contains("Hemmateamet lönar sig: 100 av 100 beräkningar ger plus.")
                .contains("<h2 id=\"egna\">Läsarens egna antaganden, inte vår bedömning</h2>")
                .contains("Hade hänt ändå: 90 procent. Vi räknar med 0.")
                .contains("Påhittade siffror: Läsarens egna antaganden, inte vår bedömning. ");
        JsonNode chart = Html.chart(page, heading(page));
        assertThat(chart.toString()).contains("Läsarens egna antaganden, inte vår bedömning");
        for (String format : new String[] {"csv", "json"}) {
            assertThat(dashboard.page(PAGE + "?anda=90&ladda-ner=vattenfall." + format))
                    .contains("Läsarens egna antaganden, inte vår bedömning");
            assertThat(dashboard.page(PAGE + "?ladda-ner=vattenfall." + format)).doesNotContain("Läsarens egna");
        }
    }

    @Test
    void a_file_of_moved_assumptions_has_them_in_its_name_and_one_of_ours_does_not() throws Exception {
        assertThat(fileName(PAGE + "?anda=90&ladda-ner=sidan.xlsx"))
                .contains("\"pahittade-siffror-egna-antaganden-insatskollen-exempelstad-besparingar-hemmateamet-");
        assertThat(fileName(PAGE + "?fonster=24&ladda-ner=sidan.xlsx"))
                .contains("\"pahittade-siffror-insatskollen-exempelstad-besparingar-hemmateamet-");
        assertThat(dashboard.page(PAGE + "?anda=90")).contains("data-assumed=\"reader\"");
        assertThat(dashboard.page(PAGE)).doesNotContain("data-assumed");
    }

    @Test
    void who_pays_and_who_gains_stand_beside_each_other_with_the_years_below_each_other() throws Exception {
        String page = dashboard.page(PAGE);
        String table = page.substring(page.indexOf("id=\"tabell-vem-betalar\""));
        table = table.substring(0, table.indexOf("</table>"));
        assertThat(table).contains("<th scope=\"col\">År</th>", ">Netto i genomsnitt</th>");
        assertThat(Html.rows(table).stream().map(row -> row.substring(0, row.indexOf('|'))))
                .hasSizeGreaterThan(2)
                .endsWith("Alla år")
                .allMatch(start -> start.matches("20\\d\\d|Alla år"));
    }

    @Test
    void what_is_said_again_as_we_have_it_moves_nothing() throws Exception {
        assertThat(dashboard.page(PAGE + "?fonster=24&ranta=3,5&dygnspris=100"))
                .doesNotContain("Läsarens egna antaganden, inte vår");
    }

    @Test
    void an_assumption_out_of_range_is_refused_with_field_and_bounds() throws Exception {
        assertThat(dashboard.get(PAGE + "?anda=130").statusCode()).isEqualTo(400);
        assertThat(dashboard.get(PAGE + "?anda=130").body())
                .contains("”130” går inte att välja för ”anda” (hade hänt ändå). Skriv ett tal från 0 till 100");
        assertThat(dashboard.get(PAGE + "?ranta=mycket").statusCode()).isEqualTo(400);
        assertThat(dashboard.get(PAGE + "?fonster=18").statusCode()).isEqualTo(400);
        assertThat(dashboard.get(PAGE + "?prisar=1066").statusCode()).isEqualTo(400);
        assertThat(dashboard.get(PAGE + "?okant=1").statusCode()).isEqualTo(400);
    }

    @Test
    void a_window_that_has_not_passed_says_so() throws Exception {
        assertThat(dashboard.page(PAGE + "?fonster=36"))
                .contains("Det är för tidigt att räkna på Hemmateamet: för få barn har följts i 36 månader.")
                .doesNotContain("ladda-ner=");
    }

    @Test
    void nothing_can_be_assumed_about_a_project_that_has_no_effect() throws Exception {
        for (String assumed : List.of("", "?anda=20")) {
            assertThat(dashboard.page("/exempelstad/besparingar/tomma-teamet" + assumed))
                    .contains("<h1 class=\"answer\">Tomma teamet har inga ärenden att räkna på.</h1>")
                    .doesNotContain("<form")
                    .doesNotContain("Läsarens egna antaganden");
        }
    }

    @Test
    void the_list_answers_first_and_has_those_we_do_not_know() throws Exception {
        assertThat(dashboard.page("/exempelstad/besparingar"))
                .contains("Av två påhittade projekt är det ett som lönar sig. För ett går det inte att säga.")
                .contains("Tomma teamet har inga ärenden att räkna på.")
                .doesNotContain("Fonden");
        assertThat(RunningDashboard.hidden().page("/exempelstad/besparingar"))
                .contains("<h1 class=\"answer\">Om de två påhittade projekten lönar sig går inte att säga.</h1>");
    }

    @Test
    void a_city_with_one_project_answers_about_that() throws Exception {
        assertThat(RunningDashboard.areas().page("/exempelstad/besparingar"))
                .contains("<h1 class=\"answer\">Lilla stigen har inga ärenden att räkna på.</h1>");
    }

    /** 0.9 of 2 507 664 booked kronor less 200 times 20 000, in kronor of the first year: −1.72 million. */
    @Test
    void who_costs_no_more_than_ordinary_support_may_have_dearer_placements_and_what_is_not_sure_is_said_so()
            throws Exception {
        assertThat(RunningDashboard.facit().page("/exempelstad/besparingar/lika-laget"))
                .contains("Vi kan inte säga säkert om Lika laget lönar sig: ")
                .contains("Om barnens placeringar blev billigare eller dyrare än liknande barns är osäkert: "
                        + "värdet av undvikna dygn ligger mellan −")
                .contains("går inte att säga: projektet kostade inte mer än vanligt stöd")
                .contains("att barnens placeringar inte blir mer än 1,7 miljoner kronor dyrare än liknande barns");
    }

    @Test
    void an_unknown_project_is_not_found() throws Exception {
        assertThat(dashboard.get("/exempelstad/besparingar/familjelotsen").statusCode())
                .isEqualTo(404);
    }

    private String fileName(String address) throws Exception {
        return dashboard
                .get(address)
                .headers()
                .firstValue("Content-Disposition")
                .orElseThrow();
    }

    private static String heading(String page) {
        return page.replaceAll("(?s).*<h2 id=\"paverkar\">([^<]*)</h2>.*", "$1");
    }
}
