package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;
import se.insatskollen.dashboard.SmallRegister;
import se.insatskollen.dashboard.TestRelease;
import se.insatskollen.warehouse.tables.Tables;

/** Reforms and changed ways to count stand on the time axes they concern, in the picture and in words, each behind its door. */
class TimeAxesTest {
    private static final String REAL = "Verklig lag";
    private static final String INVENTED = "Nytt påhittat system";
    private static final String OWN_PAST = "&mot=samma-omrade-tidigare";
    private static final String BENEFITS =
            "/jamfor?matt=ekonomiskt-bistand-andel&omrade=sdo-hasselby-vallingby" + OWN_PAST;
    private static final String INVESTIGATED = "/exempelstad/jamfor?matt=utredning-4-manader&omrade=ypsilonvik";

    private static final Object[] THE_YEAR_OF_THE_LAW = {
        "indicator_id",
        "investigation_within_4_months",
        "area_key",
        "kommun-9902",
        "area_vintage",
        "UNCHANGED",
        "period",
        "2020",
        "sex",
        "ALL",
        "age_band",
        "ALL",
        "group_id",
        "ALL",
        "value",
        "78",
        "n",
        "90",
        "lower_95",
        "68",
        "upper_95",
        "86",
        "lower_998",
        "68",
        "upper_998",
        "86",
        "state",
        "VALUE"
    };

    private static RunningDashboard city;
    private static RunningDashboard compared;

    @BeforeAll
    static void eventsOfBothDoors() {
        city = RunningDashboard.start("test-events", release -> {
            SmallRegister.write(release);
            SmallRegister.writeInvented(release);
            events(release);
        });
        compared = RunningDashboard.start("test-events-compared", release -> {
            SmallRegister.write(release);
            SmallRegister.writeCompared(release);
            SmallRegister.writeAreas(release);
            // With one year only, the municipality would have no axis to be held against.
            release.inventedRow(Tables.named("open_indicator_value"), THE_YEAR_OF_THE_LAW);
            events(release);
        });
    }

    @Test
    void a_real_event_stands_on_a_real_axis_in_the_year_it_came() throws Exception {
        String page = compared.page(BENEFITS);
        assertThat(lines(Html.charts(page).get(0))).containsExactly("1 Verklig lag");
        assertThat(page)
                .contains("Streckad linje: 1 mars 2017: Verklig lag.")
                .containsPattern("<strong>Verklig lag</strong>, 1 mars 2017\\. Lagen är ny\\."
                        + " <span class=\"source\">Källa: Riksdagen, riksdagen\\.se/lag</span>");
    }

    @Test
    void no_event_is_seen_through_the_other_door() throws Exception {
        assertThat(compared.page(BENEFITS)).doesNotContain(INVENTED);
        assertThat(compared.page(INVESTIGATED)).contains(INVENTED).doesNotContain(REAL);
        assertThat(city.page("/exempelstad")).contains(INVENTED).doesNotContain(REAL);
        assertThat(city.page("/exempelstad/projekt/hemmateamet"))
                .contains(INVENTED)
                .doesNotContain(REAL);
        assertThat(city.page("/projekt/familjelotsen")).contains(REAL).doesNotContain(INVENTED);
    }

    @Test
    void an_event_that_concerns_one_indicator_stands_on_its_axis_alone() throws Exception {
        assertThat(compared.page(INVESTIGATED)).contains("Påhittad lag om utredningar");
        assertThat(compared.page("/exempelstad/jamfor?matt=kom-tillbaka-inom-ett-ar&omrade=ypsilonvik" + OWN_PAST))
                .doesNotContain("Påhittad lag om utredningar");
        assertThat(city.page("/exempelstad")).doesNotContain("Påhittad lag om utredningar");
    }

    @Test
    void an_event_of_a_municipality_holds_in_its_districts_and_nowhere_else() throws Exception {
        assertThat(compared.page("/exempelstad/jamfor?matt=utredning-4-manader&omrade=kommun-9902" + OWN_PAST))
                .contains("Påhittad lag om utredningar")
                .doesNotContain(INVENTED);
        assertThat(compared.page("/exempelstad/omraden/ypsilonvik")).contains(INVENTED);
    }

    @Test
    void what_came_on_the_first_day_of_the_axis_or_outside_it_parts_nothing() throws Exception {
        assertThat(compared.page(BENEFITS)).doesNotContain("För tidig lag", "För sen lag");
    }

    @Test
    void words_of_two_events_stand_above_each_other() throws Exception {
        JsonNode chart = Html.charts(compared.page(INVESTIGATED + OWN_PAST)).get(0);
        assertThat(lines(chart)).containsExactly("0 Nytt påhittat system", "0 ", "0 Påhittad lag om\nutredningar");
    }

    @Test
    void columns_of_years_have_the_line_behind_them() throws Exception {
        JsonNode chart = Html.charts(city.page("/exempelstad")).get(0);
        assertThat(lines(chart)).containsExactly("1 ", "1 Nytt påhittat system");
        assertThat(chart.at("/baseOption/markLine/z").asInt(9))
                .as(chart.toString())
                .isLessThan(2);
    }

    @Test
    void small_multiples_have_bare_lines_and_tell_of_the_event_once() throws Exception {
        String page = city.page("/exempelstad");
        assertThat(lines(Html.charts(page).get(1))).isNotEmpty().containsOnly("1 ");
        assertThat(page.split("<strong>Nytt påhittat system</strong>", -1)).hasSize(3);
    }

    @Test
    void a_reform_that_came_while_a_project_went_on_stands_on_its_timeline_with_its_source() throws Exception {
        assertThat(city.page("/projekt/familjelotsen"))
                .containsPattern("<li class=\"around\">\\s*<p><span class=\"when\">1 mars 2017</span>"
                        + " <span class=\"state\">i hela landet</span></p>\\s*<p><strong>Verklig lag</strong></p>"
                        + "\\s*<p>Lagen är ny\\.</p>\\s*<p class=\"source\">Källa: Riksdagen, riksdagen\\.se/lag</p>");
        assertThat(city.page("/projekt/projektett")).doesNotContain(REAL);
    }

    private static List<String> lines(JsonNode chart) {
        JsonNode series = chart.has("series") ? chart.get("series") : chart.at("/baseOption/series");
        return StreamSupport.stream(series.spliterator(), false)
                .flatMap(
                        layer -> StreamSupport.stream(layer.at("/markLine/data").spliterator(), false))
                .map(line -> line.isArray() ? line.get(0) : line)
                .map(line -> "%d %s"
                        .formatted(
                                line.has("xAxis")
                                        ? line.get("xAxis").asInt()
                                        : line.at("/coord/0").asInt(),
                                line.at("/label/formatter").asText()))
                .toList();
    }

    private static void events(TestRelease release) throws SQLException {
        release.row(Tables.named("register_event"), event("verklig", REAL, "2017-03-01", "Lagen är ny."));
        release.row(Tables.named("register_event"), event("tidig", "För tidig lag", "2010-07-01", "Före."));
        release.row(Tables.named("register_event"), event("forsta", "För tidig lag", "2016-01-01", "Första."));
        release.row(Tables.named("register_event"), event("sen", "För sen lag", "2025-07-01", "Efter."));
        release.inventedRow(
                Tables.named("register_event"),
                with(event("system", INVENTED, "2020-03-01", "Inget ändras."), "area_key", "kommun-9901"));
        release.inventedRow(
                Tables.named("register_event"),
                with(
                        event("lag", "Påhittad lag om utredningar", "2020-07-01", "Inget ändras."),
                        "concerned_indicators",
                        "assessment_within_14_days | investigation_within_4_months"));
    }

    private static Object[] event(String key, String title, String day, String description) {
        return new Object[] {
            "event_key",
            key,
            "from_date",
            day,
            "event_kind",
            "REFORM",
            "event_title",
            title,
            "description",
            description,
            "source",
            "Riksdagen, riksdagen.se/lag",
            "source_quality",
            "OFFICIAL"
        };
    }

    private static Object[] with(Object[] row, Object name, Object value) {
        List<Object> values = new ArrayList<>(List.of(row));
        values.add(name);
        values.add(value);
        return values.toArray();
    }
}
