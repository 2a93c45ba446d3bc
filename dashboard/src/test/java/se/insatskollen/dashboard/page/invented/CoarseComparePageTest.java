package se.insatskollen.dashboard.page.invented;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;

/** Comparisons in a city so small that figures are hidden, told coarsely or withheld. */
class CoarseComparePageTest {
    private static final String PAGE = "/exempelstad/jamfor?matt=";
    private static final String REACHED = PAGE + "barn-som-far-insats";
    private static final String RETURNED = PAGE + "kom-tillbaka-inom-ett-ar";
    private static final String TREND = "Hur har det ändrats?";
    private static final String FUNNEL = "Större skillnad än slumpen?";
    private static final String WHY = "För att ingen ska kunna kännas igen redovisas måttet ";

    private final RunningDashboard dashboard = RunningDashboard.coarse();

    @Test
    void a_hidden_area_is_hatched_and_said_to_be_hidden_in_picture_table_and_summary() throws Exception {
        String page = dashboard.page(RETURNED);
        assertThat(Html.table(page, "Barn som kom tillbaka inom ett år"))
                .containsExactly(
                        "Gammaby|20|15 till 25|120|1–2 av 2|13|ingen säker skillnad mot de andra",
                        "Ypsilonvik|13|8 till 18|113|1–2 av 2|20|ingen säker skillnad mot de andra",
                        "Deltaholm|visas inte (för få)|–|–|–|–|–");
        JsonNode unknown = Html.chart(page, "Barn som kom tillbaka inom ett år").at("/series/3/data");
        assertThat(Html.values(unknown)).containsExactly("-", "-", "1");
        assertThat(unknown.at("/2/label/formatter").asText()).isEqualTo("visas inte (för få)");
        assertThat(unknown.at("/2/itemStyle/decal/rotation").asDouble()).isPositive();
        assertThat(page)
                .contains("från 13 procent (Ypsilonvik) till 20 procent (Gammaby). Visas inte (för få): Deltaholm.\"")
                .contains("De som inte visas är inte med i ”de andra”.");
    }

    @Test
    void a_hidden_time_is_hatched_in_the_small_charts_and_said_in_their_table_and_summary() throws Exception {
        String page = dashboard.page(REACHED + "&indelning=som-det-var");
        assertThat(Html.table(page, TREND))
                .containsExactly(
                        "Ypsilonvik|40|44",
                        "Alfalund till 30 juni 2020|35|36",
                        "Deltaholm|20|22",
                        "Alfalund-Betavik från 1 juli 2020|fanns inte|visas inte (för få)",
                        "Gammaby|30|visas inte (för få)");
        assertThat(page)
                .contains("Streckade fält: visas inte (för få).")
                .contains("en liten bild för varje. 2 av 9 tal: visas inte (för få).\"");
        assertThat(page.split("\\{&#34;value&#34;:1,&#34;phrase&#34;:&#34;Gammaby 2019–2021: visas inte", -1))
                .hasSize(2);
    }

    @Test
    void an_area_beside_its_own_past_says_which_times_are_hidden() throws Exception {
        String page = dashboard.page(PAGE + "placerade-inom-ett-ar&omrade=ypsilonvik&ar=2019-2021");
        assertThat(page)
                .contains("<h1>Ypsilonvik 2019–2021: visas inte (för få).</h1>")
                .contains("Vi visar inte tal om så få att någon kan kännas igen. Ibland döljer vi också ett annat tal,"
                        + " så att det inte går att räkna ut.")
                .contains("i Ypsilonvik 2016–2021. 2019–2021: visas inte (för få).\"");
        assertThat(Html.table(page, "Barn som placerades inom ett år i Ypsilonvik"))
                .containsExactly("2016–2018|11|6 till 16|80", "2019–2021|visas inte (för få)|–|–");
    }

    @Test
    void three_years_are_offered_and_told_together_with_the_reason_and_without_girls_and_boys() throws Exception {
        String page = dashboard.page(REACHED + "&omrade=ypsilonvik");
        assertThat(page)
                .contains("<h1>Ypsilonvik 2019–2021: 44 av 1\u00a0000 barn fick en insats.</h1>")
                .contains(WHY + "för tre år i taget.")
                .contains("<option value=\"2016-2018\">2016–2018</option>")
                .contains("<option value=\"2019-2021\" selected>2019–2021</option>")
                .doesNotContain("name=\"kon\"");
        assertThat(Html.texts(Html.chart(page, TREND).at("/xAxis/0/data"))).containsExactly("2016–2018", "2019–2021");
    }

    @Test
    void all_years_are_told_together_without_a_trend() throws Exception {
        assertThat(dashboard.page(PAGE + "utredning-4-manader"))
                .contains(WHY + "för alla år tillsammans.")
                .contains("Utredning klar inom 4 månader 2012–2025, bland de två stadsdelar som visas: "
                        + "från 62 procent (Ypsilonvik)")
                .contains("<option value=\"2012-2025\" selected>2012–2025</option>")
                .doesNotContain("name=\"kon\"")
                .doesNotContain(TREND);
    }

    @Test
    void what_is_not_told_by_sex_is_said_not_to_be_and_ages_which_nobody_chooses_are_not_mentioned() throws Exception {
        assertThat(dashboard.page(RETURNED))
                .contains(WHY + "inte uppdelat på flickor och pojkar.")
                .doesNotContain("name=\"kon\"");
        assertThat(dashboard.page(PAGE + "vantan-pa-insats"))
                .doesNotContain(WHY)
                .contains("name=\"kon\"");
        assertThat(dashboard.page(PAGE + "kostnad-per-arende")).doesNotContain(WHY);
    }

    @Test
    void who_comes_from_another_measure_is_given_the_time_that_holds_the_year_and_both_sexes() throws Exception {
        assertThat(dashboard.page(REACHED + "&ar=2017&kon=flickor"))
                .contains("Barn som får insats 2016–2018:")
                .contains(WHY + "inte uppdelat på flickor och pojkar.");
        assertThat(dashboard.page(REACHED + "&ar=2023"))
                .contains("Barn som får insats 2019–2021, bland de tre stadsdelar som visas:");
        assertThat(dashboard.page(RETURNED + "&ar=2012-2025"))
                .contains("inom ett år 2024, bland de två stadsdelar som visas:");
    }

    @Test
    void a_time_that_is_not_told_is_refused_in_words() throws Exception {
        for (String wrong : List.of("ar=2001", "ar=2017-2019", "ar=2018-2016", "ar=x", "kon=kvinnor")) {
            var response = dashboard.get(REACHED + "&" + wrong);
            assertThat(response.statusCode()).as(wrong).isEqualTo(400);
            assertThat(response.body()).as(wrong).contains("Adressen går inte att förstå");
        }
    }

    @Test
    void a_withheld_measure_says_so_and_draws_nothing() throws Exception {
        String page = dashboard.page(PAGE + "saker-forbattring&omrade=ypsilonvik&ar=2024&kon=flickor");
        assertThat(page)
                .contains("<h1>Säker förbättring</h1>")
                .contains("Måttet visas inte: det skulle handla om för få familjer.")
                .contains("<option value=\"barn-som-far-insats\">")
                .doesNotContain("<figure")
                .doesNotContain("name=\"ar\"");
    }

    @Test
    void funnel_and_comparison_are_there_only_where_there_are_rows_of_comparison() throws Exception {
        assertThat(dashboard.page(RETURNED)).contains(">" + FUNNEL + "</h2>");
        assertThat(dashboard.page(RETURNED + "&ar=2023&omrade=ypsilonvik"))
                .doesNotContain(FUNNEL)
                .doesNotContain("Mot de andra")
                .doesNotContain("tillsammans:");
        assertThat(dashboard.page(REACHED)).doesNotContain(FUNNEL).doesNotContain("De andra tillsammans");
    }

    @Test
    void the_method_page_tells_why_cells_are_hidden() throws Exception {
        assertThat(dashboard.page("/metod"))
                .contains("<h2 id=\"roejande\">Vad som inte visas</h2>")
                .contains("Vi visar inte tal om så få att någon kan kännas igen. Ibland döljer vi också ett annat tal,"
                        + " så att det inte går att räkna ut. Alla skäl ser likadana ut");
    }
}
