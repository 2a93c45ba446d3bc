package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.RunningDashboard;
import se.insatskollen.dashboard.SmallRegister;
import se.insatskollen.dashboard.TestRelease;
import se.insatskollen.warehouse.tables.Tables;

/** A municipality beside all others, or beside those alone that are officially like it. */
class ComparePeersTest {
    private static final String COST = "/jamfor?matt=kostnad-forskola-per-barn&ar=2016";

    private static RunningDashboard dashboard;

    @BeforeAll
    static void fourMunicipalities() {
        dashboard = RunningDashboard.start("test-peers", release -> {
            SmallRegister.write(release);
            SmallRegister.writeAreas(release);
            value(release, "kommun-0580", 150_000);
            value(release, "kommun-0643", 140_000);
            value(release, "kommun-0305", 130_000);
            value(release, "kommun-0180", 160_000);
        });
    }

    @Test
    void an_indicator_that_only_municipalities_have_figures_for_is_compared_between_them() throws Exception {
        assertThat(dashboard.page(COST))
                .contains("Hur skiljer sig kommunerna åt?")
                .contains("Håbo", "Habo", "Stockholm", "Linköping")
                .doesNotContain("Stadsdelarna står så som de såg ut då");
    }

    @Test
    void the_like_of_a_municipality_stand_beside_it_alone_and_their_publisher_is_named() throws Exception {
        String page = dashboard.page(COST + "&omrade=kommun-0580&bland=liknande");
        assertThat(page).contains("Liknande kommuner enligt Kolada, liknande kommuner IFO 2024");
        assertThat(names(page)).containsExactly("Linköping", "Habo", "Håbo");
    }

    @Test
    void only_the_newest_group_counts() throws Exception {
        assertThat(names(dashboard.page(COST + "&omrade=kommun-0580&bland=liknande")))
                .doesNotContain("Stockholm");
        assertThat(names(dashboard.page(COST + "&omrade=kommun-0580"))).contains("Stockholm");
    }

    @Test
    void a_municipality_without_a_group_is_shown_beside_all_and_is_offered_no_choice() throws Exception {
        String page = dashboard.page(COST + "&omrade=kommun-0643&bland=liknande");
        assertThat(names(page)).hasSize(4);
        assertThat(page).doesNotContain("name=\"bland\"");
    }

    @Test
    void another_group_is_refused_in_words() throws Exception {
        HttpResponse<String> response = dashboard.get(COST + "&omrade=kommun-0580&bland=storstader");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("Välj bland alla och liknande.");
    }

    private static List<String> names(String page) {
        String table = page.substring(page.indexOf("id=\"tabell-figur\""), page.indexOf("</table>"));
        return Pattern.compile("<th scope=\"row\">([^<]*)")
                .matcher(table)
                .results()
                .map(found -> found.group(1).strip())
                .toList();
    }

    private static void value(TestRelease release, String area, int kronor) throws SQLException {
        release.row(
                Tables.named("open_indicator_value"),
                "indicator_id",
                "kostnad-forskola-per-barn",
                "area_key",
                area,
                "area_vintage",
                "UNCHANGED",
                "period",
                "2016",
                "sex",
                "ALL",
                "age_band",
                "ALL",
                "group_id",
                "ALL",
                "value",
                kronor,
                "state",
                "VALUE");
    }
}
