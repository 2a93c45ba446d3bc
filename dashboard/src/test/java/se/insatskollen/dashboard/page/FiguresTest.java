package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;

/** Every chart has a table of the same figures beside it. */
class FiguresTest {
    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void the_bars_and_the_table_of_the_districts_agree() throws Exception {
        String page = dashboard.page("/jamfor");
        assertThat(texts(option(page).at("/yAxis/data"))).containsExactly("Hässelby-Vällingby", "Östermalm");
        assertThat(labels(option(page).at("/series/0/data"))).containsExactly("3,0", "0,3");
        assertThat(Html.table(page, "Andel med ekonomiskt bistånd"))
                .containsExactly("Hässelby-Vällingby|3,0", "Östermalm|0,3", "Hela staden, stadens eget tal|2,7");
    }

    @Test
    void the_small_charts_and_the_table_of_the_years_agree() throws Exception {
        String page = dashboard.page("/jamfor");
        JsonNode chart = Html.chart(page, "Hur har det ändrats?");
        assertThat(chart.at("/title/0/text").asText()).isEqualTo("Hässelby-Vällingby");
        assertThat(texts(chart.at("/xAxis/0/data"))).containsExactly("2016", "2017");
        assertThat(Html.values(chart.at("/series/2/data"))).containsExactly("3.5", "3");
        assertThat(Html.values(chart.at("/series/3/data"))).containsExactly("0.4", "0.3");
        assertThat(Html.table(page, "Hur har det ändrats?"))
                .containsExactly(
                        "Hässelby-Vällingby|3,5|3,0", "Östermalm|0,4|0,3", "Hela staden, stadens eget tal|2,5|2,7");
    }

    @Test
    void a_district_beside_its_own_past_stands_alone() throws Exception {
        String page = dashboard.page("/jamfor?omrade=sdo-ostermalm&mot=samma-omrade-tidigare");
        assertThat(page)
                .contains("<h1>Östermalm 2017: andel med ekonomiskt bistånd 0,3 procent.</h1>")
                .doesNotContainPattern("<td[^>]*>3,0</td>");
        assertThat(Html.charts(page)).hasSize(1);
        assertThat(Html.table(page, "Andel med ekonomiskt bistånd i Östermalm"))
                .containsExactly("2016|0,4", "2017|0,3");
    }

    @Test
    void published_figures_are_not_recomputed_for_todays_districts_nor_told_of_by_sex() throws Exception {
        assertThat(dashboard.page("/jamfor"))
                .doesNotContain("name=\"indelning\"")
                .doesNotContain("name=\"kon\"");
        assertThat(dashboard.get("/jamfor?indelning=dagens-stadsdelar").statusCode())
                .isEqualTo(400);
        assertThat(dashboard.get("/jamfor?kon=flickor").statusCode()).isEqualTo(400);
    }

    @Test
    void a_published_figure_of_an_own_district_is_said_with_the_span_of_all() throws Exception {
        assertThat(dashboard.page("/jamfor?omrade=sdo-ostermalm"))
                .contains("<h1>Östermalm 2017: andel med ekonomiskt bistånd 0,3 procent.</h1>")
                .contains("<p class=\"lead\">Stadsdelarna går från 0,3 procent (Östermalm) "
                        + "till 3,0 procent (Hässelby-Vällingby). "
                        + "Vi har inte prövat om skillnaderna är större än slumpen.</p>");
    }

    @Test
    void a_city_without_others_stands_beside_its_own_past_only() throws Exception {
        assertThat(dashboard.page("/jamfor?omrade=kommun-0180"))
                .contains("<h1>Stockholm 2017: andel med ekonomiskt bistånd 2,7 procent.</h1>")
                .contains("Andel med ekonomiskt bistånd i Stockholm");
        assertThat(dashboard.get("/jamfor?omrade=kommun-0180&mot=andra-omraden").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_measure_that_districts_have_no_figures_for_cannot_be_chosen() throws Exception {
        assertThat(dashboard.get("/jamfor?matt=kostnad-forskola-per-barn").statusCode())
                .isEqualTo(400);
    }

    @Test
    void no_district_is_drawn_against_a_city_that_contains_it() throws Exception {
        for (String address : List.of("/jamfor", "/jamfor?matt=ekonomiskt-bistand-personer&ar=2016")) {
            JsonNode option = option(dashboard.page(address));
            assertThat(option.at("/series/0/markLine").isMissingNode()).isTrue();
            assertThat(option.at("/series").size()).isEqualTo(1);
        }
    }

    @Test
    void persons_are_grouped_in_thousands() throws Exception {
        JsonNode option = option(dashboard.page("/jamfor?matt=ekonomiskt-bistand-personer&ar=2016"));
        assertThat(labels(option.at("/series/0/data"))).containsExactly("2\u00a0534", "293");
    }

    @Test
    void bars_begin_at_nought_and_no_bar_is_coloured_unless_it_is_the_readers_own() throws Exception {
        JsonNode option = option(dashboard.page("/jamfor?omrade=sdo-ostermalm"));
        assertThat(option.at("/xAxis/scale").isMissingNode()).isTrue();
        assertThat(option.at("/series/0/data/0/itemStyle").isMissingNode()).isTrue();
        assertThat(option.at("/series/0/data/1/itemStyle/color").asText()).isEqualTo("@accent");
    }

    @Test
    void the_comparison_says_that_it_is_background() throws Exception {
        assertThat(dashboard.page("/jamfor"))
                .contains("från 0,3 procent (Östermalm) till 3,0 procent (Hässelby-Vällingby)")
                .contains("Det här är bakgrund.")
                .contains("så som stadsdelarna såg ut då");
    }

    @Test
    void a_city_that_is_more_than_its_districts_is_no_measure_for_them() throws Exception {
        assertThat(dashboard.page("/jamfor?ar=2016"))
                .contains("2016 är stadens eget tal 23\u00a0655 personer, men stadsdelarnas tillsammans 2\u00a0827. "
                        + "Varför framgår inte. Jämför därför inte en stadsdel med stadens andel.");
        assertThat(dashboard.page("/jamfor?ar=2017")).doesNotContain("stadsdelarnas tillsammans");
    }

    @Test
    void an_unknown_year_of_the_comparison_is_refused_in_words() throws Exception {
        var response = dashboard.get("/jamfor?matt=ekonomiskt-bistand-andel&ar=1999");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("”1999” går inte att välja för ”ar”. Välj bland 2016 och 2017.");
    }

    @Test
    void the_spans_and_the_table_of_prices_agree() throws Exception {
        String page = dashboard.page("/priser");
        JsonNode option = option(page);
        assertThat(texts(option.at("/yAxis/data"))).containsExactly("HVB", "öppenvård i lägenhet");
        assertThat(option.at("/series/0/data/0/value/0").decimalValue()).isEqualByComparingTo("2701");
        assertThat(option.at("/series/0/data/1/value/0").decimalValue()).isEqualByComparingTo("7400");
        assertThat(option.at("/series/2/data/0/value/0").decimalValue()).isEqualByComparingTo("5500");
        assertThat(option.at("/series/2/data").size()).isEqualTo(1);
        assertThat(rows(page))
                .contains("HVB|2\u00a0701|5\u00a0500|7\u00a0400|4 priser (och 1 utan index)|lokaltidning")
                .contains("öppenvård i lägenhet|3\u00a0263|framgår inte|3\u00a0825|2 priser|prislista");
    }

    @Test
    void a_price_with_the_best_source_is_not_called_usual() throws Exception {
        assertThat(dashboard.page("/priser"))
                .contains("<th scope=\"col\" class=\"num\">Bäst belagda pris</th>")
                .contains("Punkten är det pris som har bäst källa. Det behöver inte vara det vanligaste.")
                .contains("Priser utan index står bara i listan nedan.")
                .doesNotContain("anligt pris")
                .doesNotContain("Vanligt");
    }

    @Test
    void a_moved_price_has_no_more_digits_than_its_source_but_at_least_two() throws Exception {
        assertThat(dashboard.page("/priser"))
                .contains("<td class=\"num\" data-label=\"Pris\">4\u00a0500 kr per dygn</td>")
                .contains("<td class=\"num\" data-label=\"2023 års priser\">5\u00a0500</td>")
                .doesNotContain("5\u00a0532");
    }

    @Test
    void a_price_that_does_not_count_says_so_and_why() throws Exception {
        assertThat(dashboard.page("/priser"))
                .contains("<td class=\"num\" data-label=\"2023 års priser\">räknas inte in</td>")
                .contains("En beräkning i förväg.")
                .contains("<summary>HVB (1 pris och 1 som inte räknas in)</summary>")
                .contains("<summary>TFCO, uppgiven besparing (räknas inte in)</summary>")
                .doesNotContain("1\u00a0100\u00a0000")
                .doesNotContain("3\u00a0400");
    }

    @Test
    void a_price_without_an_index_stands_in_the_list_only() throws Exception {
        String page = dashboard.page("/priser");
        assertThat(page).contains("<summary>institutionsvård (1 pris)</summary>");
        assertThat(texts(option(page).at("/yAxis/data"))).doesNotContain("institutionsvård");
    }

    @Test
    void units_of_prices_are_written_out_in_headings() throws Exception {
        assertThat(dashboard.page("/priser"))
                .contains("<h3>Kronor per timme</h3>")
                .doesNotContain("<h3>Kr ");
    }

    @Test
    void every_price_stands_with_its_source_and_quality() throws Exception {
        assertThat(dashboard.page("/priser"))
                .contains("4\u00a0500 kr per dygn")
                .contains("corren.se <span class=\"mark\">(lokaltidning)</span>")
                .contains("Kronor per dygn i 2023 års priser.");
    }

    @Test
    void the_line_and_the_table_of_the_index_agree() throws Exception {
        String page = dashboard.page("/prisindex");
        JsonNode option = option(page);
        assertThat(texts(option.at("/xAxis/data"))).containsExactly("2007", "2008", "2009", "2010");
        assertThat(StreamSupport.stream(option.at("/series/0/data").spliterator(), false)
                        .map(mark -> mark.get("value").asText())
                        .toList())
                .containsExactly("290.51", "300.61", "299.66", "303.46");
        assertThat(rows(page)).contains("2008|300,61|fastställd", "2009|299,66|fastställd");
    }

    @Test
    void the_index_page_says_when_prices_fell() throws Exception {
        assertThat(dashboard.page("/prisindex"))
                .contains("<h1>Priserna har stigit de flesta år, men sjönk 2008–2009.</h1>")
                .contains("Prisindex för kommunal verksamhet (PKV)");
    }

    @Test
    void every_figure_has_a_summary_a_source_a_release_and_a_method() throws Exception {
        for (String path : List.of("/jamfor", "/priser", "/prisindex")) {
            assertThat(dashboard.page(path))
                    .containsPattern("role=\"img\" aria-label=\"[^\"]{30,}\"")
                    .containsPattern("class=\"figure-footer\">Källa: [^<]+ · utgåva 2026-11-21-a · "
                            + "<a href=\"/metod(?:/matt/[a-z-]+|#[a-z]+)\">Hur är det uträknat\\?</a>");
        }
    }

    @Test
    void tooltips_are_not_html() throws Exception {
        for (String path : List.of("/jamfor", "/priser", "/prisindex")) {
            assertThat(option(dashboard.page(path)).at("/tooltip/renderMode").asText())
                    .isEqualTo("richText");
        }
    }

    private static JsonNode option(String page) throws Exception {
        Matcher chart = Pattern.compile("data-chart=\"([^\"]*)\"").matcher(page);
        assertThat(chart.find()).isTrue();
        String json = chart.group(1).replace("&#34;", "\"").replace("&lt;", "<").replace("&amp;", "&");
        return new ObjectMapper()
                .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(json)
                .get("baseOption");
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> labels(JsonNode marks) {
        return StreamSupport.stream(marks.spliterator(), false)
                .map(mark -> mark.at("/label/formatter").asText())
                .toList();
    }

    private static List<String> rows(String page) {
        return Pattern.compile("<tr[^>]*>\\s*(<th scope=\"row\">.*?)</tr>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(row -> String.join(
                        "|",
                        Pattern.compile("<t[hd][^>]*>([^<]*)<")
                                .matcher(row.group(1))
                                .results()
                                .map(cell -> cell.group(1))
                                .toList()))
                .toList();
    }
}
