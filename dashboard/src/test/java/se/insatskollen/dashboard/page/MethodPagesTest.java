package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.RunningDashboard;
import se.insatskollen.warehouse.indicators.Indicators;
import se.insatskollen.warehouse.tables.RegisterPlantedTruth;
import se.insatskollen.warehouse.tables.Tables;

/** Everything that tells how figures are made: what it links to is there, and it can be read. */
class MethodPagesTest {
    private static final List<String> TOLD =
            List.of("/metod", "/metod/matt", "/metod/tabeller", "/metod/integritet", "/tillganglighet", "/om");
    private static final double HARDEST = 45;

    private final RunningDashboard dashboard = RunningDashboard.shared();
    private final Map<String, String> seen = new HashMap<>();

    @Test
    void every_link_and_every_anchor_leads_somewhere() throws Exception {
        for (String path : all()) {
            String page = read(path);
            for (String link : found("href=\"(/[^\"]*)\"", page)) {
                String[] parts = link.replace("&amp;", "&").split("#", 2);
                String target = read(parts[0]);
                if (parts.length > 1) {
                    assertThat(target).as("%s links to %s", path, link).contains("id=\"" + parts[1] + "\"");
                }
            }
            for (String anchor : found("href=\"#([^\"]+)\"", page)) {
                assertThat(page).as(path).contains("id=\"" + anchor + "\"");
            }
        }
    }

    @Test
    void no_anchor_stands_twice_on_a_page() throws Exception {
        for (String path : all()) {
            assertThat(Pattern.compile(" id=\"([^\"]+)\"")
                            .matcher(dashboard.page(path))
                            .results()
                            .map(id -> id.group(1))
                            .toList())
                    .as(path)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void the_only_way_out_is_to_the_supervising_authority() throws Exception {
        for (String path : all()) {
            assertThat(found("href=\"(https?://[^\"]*)\"", dashboard.page(path)))
                    .as(path)
                    .isSubsetOf("https://www.digg.se/tdosanmalan");
        }
    }

    @Test
    void explanations_are_easier_than_lix_45() throws Exception {
        for (String path : all().stream()
                .filter(path -> !path.startsWith("/metod/tabeller/"))
                .toList()) {
            assertThat(Lix.of(dashboard.page(path))).as(path).isLessThan(HARDEST);
        }
    }

    @Test
    void lix_is_words_per_sentence_and_long_words_in_a_hundred() {
        // Eight words in two sentences, two of them longer than six letters: 4 + 25.
        assertThat(Lix.of("<main><p>Katten sover på stolen. Hundarna springer ute nu.</p></main>"))
                .isEqualTo(29);
    }

    @Test
    void what_other_pages_point_at_stays_on_the_method_page() throws Exception {
        assertThat(found(" id=\"([^\"]+)\"", dashboard.page("/metod")))
                .contains(
                        "register",
                        "ord",
                        "vet",
                        "sakert",
                        "besparing",
                        "priser",
                        "prisindex",
                        "jamfor",
                        "rattvist",
                        "osakerhet",
                        "slumpen",
                        "trend",
                        "roejande",
                        "saknas",
                        "rattelser",
                        "kallor",
                        "utgava",
                        "tillstand");
    }

    @Test
    void every_page_leads_to_method_quality_about_accessibility_and_privacy() throws Exception {
        for (String path : List.of("/", "/projekt", "/metod/matt", "/exempelstad")) {
            String page = dashboard.page(path);
            assertThat(page.substring(page.indexOf("<footer class=\"site\"")))
                    .as(path)
                    .contains("<a href=\"/metod\">Metod</a>")
                    .contains("datakvalitet\">Datakvalitet</a>")
                    .contains("<a href=\"/om\">Om</a>")
                    .contains("<a href=\"/tillganglighet\">Tillgänglighet</a>")
                    .contains("<a href=\"/metod/integritet\">Integritet</a>");
        }
    }

    @Test
    void an_unknown_choice_is_refused_in_words() throws Exception {
        for (String path : TOLD) {
            var response = dashboard.get(path + "?x=1");
            assertThat(response.statusCode()).as(path).isEqualTo(400);
            assertThat(response.body()).contains("”x”");
        }
    }

    // Every page leads to the same few; each is asked for once.
    private String read(String path) throws Exception {
        String page = seen.get(path);
        if (page == null) {
            page = dashboard.page(path);
            seen.put(path, page);
        }
        return page;
    }

    private static List<String> all() {
        Stream<String> measures = Indicators.ALL.stream()
                .map(indicator -> indicator.words().slug())
                .flatMap(slug -> Stream.of("/metod/matt/" + slug, "/exempelstad/metod/matt/" + slug));
        Stream<String> tables = Stream.concat(Tables.REGISTER.stream(), Tables.OPEN.stream())
                .filter(table -> !table.equals(RegisterPlantedTruth.TABLE))
                .map(table -> "/metod/tabeller/" + table.name());
        return Stream.of(TOLD.stream(), measures, tables, Stream.of("/metod/matt/ekonomiskt-bistand-andel"))
                .flatMap(path -> path)
                .toList();
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }
}
