package se.insatskollen.dashboard.page.invented;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;

/** The pictures and tables of a comparison. */
class InventedCompareFiguresTest {
    private static final String PAGE = "/exempelstad/jamfor?ar=2024";
    private static final String DOTS = "Utredning klar inom 4 månader";
    private static final String FUNNEL = "Större skillnad än slumpen?";
    private static final String TREND = "Hur har det ändrats?";
    private static final String WARNING =
            "Områdena kan ha olika vanor för hur de registrerar. En skillnad kan bero på det.";

    private final RunningDashboard dashboard = RunningDashboard.compared();

    @Test
    void a_municipality_stands_beside_municipalities() throws Exception {
        String page = dashboard.page(PAGE + "&omrade=kommun-9902");
        assertThat(page).contains("De andra kommunerna tillsammans: 74 procent.");
        assertThat(Html.table(page, DOTS))
                .containsExactly(
                        "Modellköping|80|70 till 88|90|1–2 av 2|74|ingen säker skillnad mot de andra",
                        "Exempelstad|74|72 till 76|1\u00a0234|1–2 av 2|80|ingen säker skillnad mot de andra");
    }

    @Test
    void each_state_has_words_of_its_own_in_the_table_and_a_texture_of_its_own_in_the_picture() throws Exception {
        String page = dashboard.page(PAGE);
        assertThat(Html.table(page, DOTS))
                .containsExactly(
                        "Omegaborg|90|86 till 94|350|1 av 4|63|▲ högre än de andra (bättre)|–|–",
                        "Gammaby|71|64 till 78|300|2–3 av 4|74|ingen säker skillnad mot de andra|–|–",
                        "Ypsilonvik|62|55 till 69|412|3–4 av 4|71|▼ lägre än de andra (sämre)|–|−4 (−18 till 10)",
                        "Zetanäs|noll|0 till 16|20|–|75|–|31 (12 till 52)|–",
                        "Alfalund-Betavik|ingen uppgift|–|–|–|–|–|–|–",
                        "Deltaholm|visas inte (för få)|–|–|–|–|–|–|–");
        JsonNode unknown = series(Html.chart(page, DOTS), "utan värde");
        assertThat(unknown.at("/data/4/itemStyle")).isNotEqualTo(unknown.at("/data/5/itemStyle"));
        assertThat(unknown.at("/data/4/itemStyle/borderType").asText()).isEqualTo("dashed");
        assertThat(unknown.at("/data/5/itemStyle/decal/rotation").asDouble()).isPositive();
        assertThat(unknown.at("/data/4/label/formatter").asText()).isEqualTo("ingen uppgift");
        assertThat(unknown.at("/data/5/label/formatter").asText()).isEqualTo("visas inte (för få)");
    }

    @Test
    void the_dots_their_whiskers_and_the_table_agree() throws Exception {
        JsonNode chart = Html.chart(dashboard.page(PAGE + "&omrade=ypsilonvik"), DOTS);
        assertThat(names(chart.at("/yAxis/0/data")))
                .containsExactly("Omegaborg", "Gammaby", "Ypsilonvik", "Zetanäs", "Alfalund-Betavik", "Deltaholm");
        assertThat(pairs(series(chart, "värde").get("data")))
                .containsExactly("90 Omegaborg", "71 Gammaby", "62 Ypsilonvik", "0 Zetanäs");
        assertThat(pairs(series(chart, "Ypsilonvik").get("data"))).containsExactly("55 Ypsilonvik", "69 Ypsilonvik");
        assertThat(series(chart, "Ypsilonvik").at("/data/1/label/formatter").asText())
                .isEqualTo("62 ▼ sämre");
        assertThat(series(chart, "värde").at("/markLine/data/0/xAxis").asInt()).isEqualTo(71);
        assertThat(series(chart, "värde").at("/markLine/label/formatter").asText())
                .isEqualTo("de andra: 71");
    }

    @Test
    void colour_needs_a_finding_and_a_better_way() throws Exception {
        JsonNode dots = series(Html.chart(dashboard.page(PAGE + "&omrade=gammaby"), DOTS), "värde");
        assertThat(colours(dots.get("data"))).containsExactly("@better", "@accent", "@worse", "@others");
        String neutral = dashboard.page(PAGE + "&matt=barn-som-far-insats");
        JsonNode reached = Html.chart(neutral, "Barn som får insats");
        assertThat(colours(series(reached, "värde").get("data"))).containsExactly("@others", "@others");
        assertThat(series(reached, "Ypsilonvik").at("/data/1/label/formatter").asText())
                .isEqualTo("14,2 ▲ högre");
    }

    @Test
    void the_funnel_and_its_table_agree_and_it_colours_nothing_below_twenty_areas() throws Exception {
        String page = dashboard.page(PAGE + "&omrade=gammaby");
        JsonNode spots = series(Html.chart(page, FUNNEL), "områden");
        assertThat(Html.chart(page, FUNNEL).at("/xAxis/0/minInterval").asInt()).isEqualTo(1);
        assertThat(pairs(spots.get("data"))).containsExactly("340 90", "290 71", "380.5 62", "18 0");
        assertThat(colours(spots.get("data"))).containsExactly("@others", "@accent", "@others", "@others");
        assertThat(Html.labels(spots.get("data"))).containsExactly("Omegaborg", "Gammaby", "Ypsilonvik", "Zetanäs");
        assertThat(spots.at("/markLine/data/0/yAxis").asInt()).isEqualTo(74);
        assertThat(Html.table(page, FUNNEL))
                .containsExactly(
                        "Omegaborg|340|90|utanför båda fälten",
                        "Gammaby|290|71|i det mörka fältet",
                        "Ypsilonvik|381|62|utanför båda fälten",
                        "Zetanäs|18|0|utanför båda fälten");
        assertThat(page).contains("också den egna");
    }

    @Test
    void the_trend_and_its_table_agree() throws Exception {
        String page = dashboard.page(PAGE + "&omrade=ypsilonvik");
        JsonNode chart = Html.chart(page, TREND);
        assertThat(Html.texts(chart.at("/xAxis/0/data"))).containsExactly("2020", "2021", "2022", "2023", "2024");
        assertThat(Html.values(series(chart, "Ypsilonvik").get("data"))).containsExactly("70", "69", "66", "64", "62");
        assertThat(Html.table(page, TREND)).contains("Ypsilonvik|70|69|66|64|62");
    }

    @Test
    void both_divisions_into_districts_are_told() throws Exception {
        String today = dashboard.page(PAGE + "&indelning=dagens-stadsdelar");
        assertThat(Html.table(today, TREND))
                .contains(
                        "Alfalund-Betavik från 1 juli 2020|66|ingen uppgift|ingen uppgift|ingen uppgift|ingen uppgift")
                .noneMatch(line -> line.startsWith("Betavik"));
        String asItWas = dashboard.page("/exempelstad/jamfor?ar=2020&indelning=som-det-var");
        assertThat(Html.table(asItWas, TREND))
                .contains("Alfalund till 30 juni 2020|75|fanns inte|fanns inte|fanns inte|fanns inte")
                .contains(
                        "Alfalund-Betavik från 1 juli 2020|68|ingen uppgift|ingen uppgift|ingen uppgift|ingen uppgift");
    }

    @Test
    void what_happens_after_a_district_has_ended_is_told_of_the_city_and_of_todays_districts_alone() throws Exception {
        String sentence = "Det som hände i en stadsdels ärenden efter att stadsdelen upphörde "
                + "räknas i hela staden och i dagens stadsdelar.";
        String asItWas = dashboard.page(PAGE + "&indelning=som-det-var");
        assertThat(asItWas).contains(sentence);
        assertThat(Html.table(asItWas, DOTS)).hasSize(6).noneMatch(line -> line.startsWith("Alfalund till"));
        assertThat(Html.table(asItWas, TREND))
                .contains("Alfalund till 30 juni 2020|75|fanns inte|fanns inte|fanns inte|fanns inte");
        assertThat(dashboard.page(PAGE)).doesNotContain(sentence);
        assertThat(dashboard.page(PAGE + "&indelning=som-det-var&omrade=kommun-9902"))
                .doesNotContain(sentence);
    }

    @Test
    void a_warning_goes_with_every_picture_table_and_spoken_summary() throws Exception {
        for (String own : List.of("", "&omrade=gammaby")) {
            String page = dashboard.page("/exempelstad/jamfor?matt=kom-tillbaka-inom-ett-ar" + own);
            assertThat(page.split("<figure", -1)).hasSize(4);
            assertThat(page.split("<p class=\"caution\">" + WARNING, -1)).hasSize(4);
            assertThat(page.split("<caption[^>]*>[^<]*" + WARNING, -1)).hasSize(4);
            assertThat(page.split("aria-label=\"Påhittade siffror. [^\"]*" + WARNING, -1))
                    .hasSize(4);
        }
        assertThat(dashboard.page("/exempelstad/jamfor?matt=kom-tillbaka-inom-ett-ar&mot=samma-omrade-tidigare"))
                .doesNotContain(WARNING);
    }

    @Test
    void every_figure_says_where_from_how_many_and_how() throws Exception {
        assertThat(dashboard.page(PAGE))
                .contains(
                        "Källa: Insatskollens generator, påhittade siffror · 1\u00a0234 familjer i hela Exempelstad, 2024"
                                + " · data per 21 november 2026 · utgåva 2026-11-21-a · "
                                + "<a href=\"/exempelstad/metod/matt/utredning-4-manader\">Hur är det uträknat?</a>")
                .contains("<a href=\"/metod#slumpen\">")
                .contains("<a href=\"/metod#trend\">");
    }

    private static JsonNode series(JsonNode chart, String name) {
        for (JsonNode series : chart.get("series")) {
            if (series.path("name").asText().equals(name)) {
                return series;
            }
        }
        throw new AssertionError("No series is called " + name);
    }

    private static List<String> names(JsonNode data) {
        List<String> names = new ArrayList<>();
        data.forEach(name -> names.add(name.get("value").asText()));
        return names;
    }

    private static List<String> pairs(JsonNode data) {
        List<String> pairs = new ArrayList<>();
        data.forEach(mark -> pairs.add(plain(mark.at("/value/0")) + " " + plain(mark.at("/value/1"))));
        return pairs;
    }

    private static String plain(JsonNode value) {
        return value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : value.asText();
    }

    private static List<String> colours(JsonNode data) {
        List<String> colours = new ArrayList<>();
        data.forEach(mark -> colours.add(mark.at("/itemStyle/color").asText()));
        return colours;
    }
}
