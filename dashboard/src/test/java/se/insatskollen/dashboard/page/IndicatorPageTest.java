package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.dashboard.Dashboard;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;
import se.insatskollen.dashboard.TestRelease;
import se.insatskollen.dashboard.web.Releases;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.indicators.Indicators;
import se.insatskollen.warehouse.release.ReleaseStore;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.OpenIndicatorValue;
import se.insatskollen.warehouse.tables.OpenPublishedTable;
import se.insatskollen.warehouse.tables.RegisterArea;

class IndicatorPageTest {
    private static final String RETURNED = "return_within_12_months";

    private interface Rows {
        TestRelease add(Table table, Object... namesAndValues) throws Exception;
    }

    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void every_indicator_has_a_page_by_its_swedish_and_by_its_stable_name() throws Exception {
        for (Indicator indicator : Indicators.ALL) {
            for (String name : List.of(indicator.words().slug(), indicator.id())) {
                assertThat(dashboard.page("/metod/matt/" + name))
                        .as(name)
                        .contains("<h1>%s</h1>".formatted(indicator.words().title()))
                        .contains("as unit_key,")
                        .contains("<code>%s</code>".formatted(indicator.id()));
            }
        }
    }

    @Test
    void the_formula_says_what_is_divided_by_what() throws Exception {
        Map<String, String> formulas = Map.of(
                "utredning-4-manader",
                        "utredningar som blev klara i tid ÷ utredningar som inte förlängts enligt lag × 100 = procent",
                "barn-som-far-insats",
                        "barn vars insats började ÷ barn 0–17 år den 31 december × 1\u00a0000 = per 1\u00a0000 barn",
                "vantan-pa-insats", "det mittersta antalet dagar",
                "flickor-och-pojkar", "flickor per 1\u00a0000 flickor ÷ pojkar per 1\u00a0000 pojkar = kvot, 1 är lika",
                "kostnad-per-arende", "kronor ÷ avslutade ärenden = kronor");
        for (var formula : formulas.entrySet()) {
            assertThat(dashboard.page("/metod/matt/" + formula.getKey()))
                    .contains("<p class=\"formula\">%s</p>".formatted(formula.getValue()));
        }
    }

    @Test
    void a_page_says_what_is_counted_when_and_what_is_good() throws Exception {
        assertThat(dashboard.page("/metod/matt/kom-tillbaka-inom-ett-ar"))
                .contains("<dt>Det som räknas</dt><dd>Ett avslutat ärende</dd>")
                .contains("<dt>Året bestäms av</dt><dd>Dagen då ärendet avslutades</dd>")
                .contains("<dt>Tid för uppföljning</dt><dd>12 månader måste ha gått innan något räknas.</dd>")
                .contains("<dt>Vad som är bra</dt><dd>Lägre är bättre.</dd>")
                .contains("<dt>Så säger vi talet</dt><dd>I … av 100 ärenden kom barnet tillbaka inom ett år.</dd>")
                .contains("<dt>0 eller 100 procent</dt>")
                .contains("Därför räknas osäkerheten efter familjer.")
                .contains("Wilson 1927");
    }

    @Test
    void a_page_on_kronor_says_how_real_and_nominal_ones_are_made() throws Exception {
        assertThat(dashboard.page("/metod/matt/kostnad-per-arende"))
                .contains("Det som betalades ett år räknas om med konsumentprisindex (KPI) innan åren läggs ihop.")
                .contains("<dt>Löpande priser</dt><dd>Du kan också välja löpande priser. Då summeras det som betalades,"
                        + " utan omräkning till ett visst års priser.");
        assertThat(dashboard.page("/metod/matt/utredning-4-manader")).doesNotContain("Löpande priser");
    }

    @Test
    void a_page_says_what_may_be_compared_and_why_not() throws Exception {
        assertThat(Html.rows(dashboard.page("/metod/matt/placerade-inom-ett-ar")))
                .contains(
                        "Andra områden|görs inte|Hur många barn som placeras beror mest på vilka behov barnen har. "
                                + "Därför jämför vi inte områden med varandra, bara ett område med sig självt.",
                        "Samma område tidigare|rättvis|–");
    }

    @Test
    void the_sql_runs_as_it_stands_in_the_release_that_is_read() throws Exception {
        assertThat(dashboard.page("/metod/matt/saker-forbattring"))
                .contains("./insatskollen sql --release 2026-11-21-a -- \"$(cat fraga.sql)\"")
                .contains("<pre><code lang=\"en\">with\n\nscore_pair as (")
                .contains("where score_pair.reliable_points is not null\n)</code></pre>");
    }

    @Test
    void without_cases_a_page_says_that_there_are_no_figures() throws Exception {
        assertThat(dashboard.page("/metod/matt/vantan-pa-insats"))
                .contains("Ingen kommun har levererat ärenden till den här utgåvan. Därför finns inga tal.")
                .contains("<li>område, år, kön och ålder</li>");
    }

    @Test
    void a_page_says_how_finely_it_is_told_and_how_many_families_are_behind_it(@TempDir Path warehouse)
            throws Exception {
        try (TestRelease release = new TestRelease(warehouse, "r1")) {
            addFigures(release::row);
            release.publish();
        }
        try (Releases releases =
                Releases.open(new ReleaseStore(warehouse), TestRelease.CLOCK).orElseThrow()) {
            Javalin server =
                    new Dashboard(releases, RunningDashboard.UNLIMITED).server().start("127.0.0.1", 0);
            try {
                assertThat(Html.rows(body(server, "/metod/matt/kom-tillbaka-inom-ett-ar")))
                        .contains(
                                "Område, år, kön och ålder|År|var för sig|tillsammans|100|80|15|5",
                                "Projekt, år och kön|visas inte (för få)|–|–|0|0|0|0",
                                "Provköping|2022–2024|2024|1\u00a0234|1")
                        .noneMatch(row -> row.startsWith("Alfadistriktet"));
                assertThat(body(server, "/exempelstad/metod/matt/kom-tillbaka-inom-ett-ar"))
                        .contains("Utgåvan har inga påhittade leveranser. Därför finns inga tal.");
            } finally {
                server.stop();
            }
        }
    }

    @Test
    void the_invented_city_has_its_own_figures_behind_its_own_door(@TempDir Path warehouse) throws Exception {
        try (TestRelease release = new TestRelease(warehouse, "r1")) {
            addFigures(release::inventedRow);
            release.publish();
        }
        try (Releases releases =
                Releases.open(new ReleaseStore(warehouse), TestRelease.CLOCK).orElseThrow()) {
            Javalin server =
                    new Dashboard(releases, RunningDashboard.UNLIMITED).server().start("127.0.0.1", 0);
            try {
                String page = body(server, "/exempelstad/metod/matt/kom-tillbaka-inom-ett-ar");
                assertThat(Html.rows(page)).contains("Provköping|2022–2024|2024|1\u00a0234|1");
                assertThat(page).contains("Påhittade siffror: Familjer bakom talen, kommun för kommun");
                assertThat(body(server, "/metod/matt/kom-tillbaka-inom-ett-ar"))
                        .contains("Ingen kommun har levererat ärenden")
                        .doesNotContain("Provköping");
            } finally {
                server.stop();
            }
        }
    }

    @Test
    void what_others_have_published_has_its_source_areas_and_years() throws Exception {
        String page = dashboard.page("/metod/matt/ekonomiskt-bistand-andel");
        assertThat(page)
                .contains("<h1>Andel med ekonomiskt bistånd</h1>")
                .contains("<dt>Gäller</dt><dd>Stadsdelar och kommuner, 2016–2017</dd>");
        assertThat(Html.rows(page))
                .anyMatch(row -> row.startsWith("Kommuner|2016–2017|2|statistik.stockholm.se|"))
                .anyMatch(row -> row.startsWith("Stadsdelar|2016–2017|4|statistik.stockholm.se|"));
    }

    @Test
    void the_list_has_every_indicator_and_what_is_published() throws Exception {
        assertThat(Html.rows(dashboard.page("/metod/matt")))
                .contains(
                        "Utredning klar inom 4 månader|procent|en utredning|rättvis",
                        "Placeringsdygn per ärende|dygn|ett ärende|görs inte",
                        "Andel med ekonomiskt bistånd|procent|Stadsdelar och kommuner|2016–2017|6|statistik.stockholm.se");
    }

    @Test
    void an_unknown_indicator_is_not_found_in_words() throws Exception {
        for (String path : List.of("/metod/matt/lycka", "/exempelstad/metod/matt/lycka")) {
            assertThat(dashboard.get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(dashboard.get(path).body()).contains("”lycka”. Alla mått står på /metod/matt.");
        }
    }

    private static void addFigures(Rows rows) throws Exception {
        rows.add(
                RegisterArea.TABLE, "area_key", "kommun-0001", "area_name", "Provköping", "area_level", "MUNICIPALITY");
        rows.add(RegisterArea.TABLE, "area_key", "alfa", "area_name", "Alfadistriktet", "area_level", "DISTRICT");
        rows.add(
                OpenPublishedTable.TABLE,
                "indicator_id",
                RETURNED,
                "shape",
                "AREA_YEAR_SEX_AGE",
                "time_grain",
                "YEAR",
                "is_by_sex",
                true,
                "cell_count",
                100,
                "value_count",
                80,
                "suppressed_count",
                15);
        rows.add(
                OpenPublishedTable.TABLE,
                "indicator_id",
                RETURNED,
                "shape",
                "PROJECT_YEAR_SEX",
                "cell_count",
                0,
                "value_count",
                0,
                "suppressed_count",
                0);
        addCell(rows, "kommun-0001", "2022", 900);
        addCell(rows, "kommun-0001", "2024", 1234);
        addCell(rows, "kommun-0001", "2024-T1", 400);
        addCell(rows, "alfa", "2024", 50);
        rows.add(
                OpenIndicatorValue.TABLE,
                "indicator_id",
                RETURNED,
                "area_key",
                "kommun-0001",
                "area_vintage",
                "UNCHANGED",
                "period",
                "2025",
                "sex",
                "ALL",
                "age_band",
                "ALL",
                "group_id",
                "ALL",
                "state",
                "TOO_EARLY");
    }

    private static void addCell(Rows rows, String area, String period, int families) throws Exception {
        rows.add(
                OpenIndicatorValue.TABLE,
                "indicator_id",
                RETURNED,
                "area_key",
                area,
                "area_vintage",
                "UNCHANGED",
                "period",
                period,
                "sex",
                "ALL",
                "age_band",
                "ALL",
                "group_id",
                "ALL",
                "value",
                40,
                "n",
                families,
                "state",
                "VALUE");
    }

    private static String body(Javalin server, String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:%d%s".formatted(server.port(), path));
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }
}
