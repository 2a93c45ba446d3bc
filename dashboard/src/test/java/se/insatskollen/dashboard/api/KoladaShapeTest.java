package se.insatskollen.dashboard.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.dashboard.Dashboard;
import se.insatskollen.dashboard.RunningDashboard;
import se.insatskollen.dashboard.TestRelease;
import se.insatskollen.dashboard.web.Releases;
import se.insatskollen.warehouse.release.ReleaseStore;
import se.insatskollen.warehouse.tables.OpenIndicator;
import se.insatskollen.warehouse.tables.OpenIndicatorValue;
import se.insatskollen.warehouse.tables.RegisterArea;

/** Our figures in the shape of Kolada's third version. */
class KoladaShapeTest {
    private final Asking asking = new Asking(RunningDashboard.shared());

    @Test
    void an_indicator_is_a_kpi_with_its_unit_in_the_title() throws Exception {
        JsonNode kpi = asking.row("/api/v3/kpi/ekonomiskt-bistand-andel");
        assertThat(kpi.get("id").asText()).isEqualTo("ekonomiskt-bistand-andel");
        assertThat(kpi.get("title").asText()).isEqualTo("Andel med ekonomiskt bistånd, procent");
        assertThat(kpi.get("description").asText()).isEqualTo("Vad som räknas.");
        assertThat(kpi.get("is_divided_by_gender").asBoolean()).isFalse();
        assertThat(kpi.get("publ_period").asText()).isEqualTo("2017");
        assertThat(asking.texts("/api/v3/kpi", "id"))
                .containsExactly(
                        "ekonomiskt-bistand-andel", "ekonomiskt-bistand-personer", "kostnad-forskola-per-barn");
    }

    @Test
    void municipalities_have_their_official_codes_and_districts_are_not_told_of() throws Exception {
        JsonNode answer = asking.answer("/api/v3/municipality");
        assertThat(Asking.texts(answer.get("values"), "id")).containsExactly("0000", "0180", "0580");
        assertThat(Asking.texts(answer.get("values"), "title")).containsExactly("Riket", "Stockholm", "Linköping");
        assertThat(Asking.texts(answer.get("values"), "type")).containsExactly("L", "K", "K");
        assertThat(asking.texts("/api/v3/municipality/0580,0180", "id")).containsExactly("0180", "0580");
    }

    @Test
    void values_lie_by_gender_in_a_row_per_kpi_municipality_and_year(@TempDir Path warehouse) throws Exception {
        JsonNode answer = answer(warehouse, "/api/v3/data/kpi/barn/municipality/0180,0001/year/2020,2021");
        assertThat(answer.get("count").asInt()).isEqualTo(3);
        assertThat(answer.get("next_url").isNull()).isTrue();
        assertThat(answer.get("previous_url").isNull()).isTrue();
        JsonNode first = answer.at("/values/1");
        assertThat(first.get("kpi").asText()).isEqualTo("barn");
        assertThat(first.get("municipality").asText()).isEqualTo("0180");
        assertThat(first.get("period").asInt()).isEqualTo(2020);
        assertThat(Asking.texts(first.get("values"), "gender")).containsExactly("T", "M", "K");
        assertThat(Asking.texts(first.get("values"), "value")).containsExactly("12", "0", "null");
        assertThat(Asking.texts(first.get("values"), "status")).containsExactly("", "", "SUPPRESSED");
        assertThat(Asking.texts(first.get("values"), "count")).containsExactly("40", "18", "null");
        assertThat(Asking.texts(first.get("values"), "isdeleted")).containsExactly("false", "false", "false");
        assertThat(answer.at("/values/0/municipality").asText()).isEqualTo("0001");
        assertThat(answer.at("/values/2/period").asInt()).isEqualTo(2021);
    }

    @Test
    void a_published_figure_has_no_count() throws Exception {
        JsonNode row = asking.row("/api/v3/data/kpi/ekonomiskt-bistand-andel/municipality/0180/year/2017");
        assertThat(row.at("/values/0/value").decimalValue()).isEqualByComparingTo("2.7");
        assertThat(row.at("/values/0/count").isNull()).isTrue();
    }

    @Test
    void after_its_data_date_nothing_of_a_release_has_changed() throws Exception {
        String address = "/api/v3/data/kpi/ekonomiskt-bistand-andel/municipality/0180/year/2017?from_date=";
        assertThat(asking.answer(address + "2026-11-21").get("count").asInt()).isEqualTo(1);
        assertThat(asking.answer(address + "2026-11-22").get("count").asInt()).isZero();
    }

    @Test
    void a_page_has_as_many_rows_as_are_asked_for() throws Exception {
        JsonNode page = asking.answer("/api/v3/kpi?page=2&per_page=2");
        assertThat(Asking.texts(page.get("values"), "id")).isEqualTo(List.of("kostnad-forskola-per-barn"));
        assertThat(page.get("previous_url").asText()).isEqualTo("/api/v3/kpi?page=1&per_page=2");
        assertThat(page.get("next_url").isNull()).isTrue();
    }

    /** The answer of a release with girls and boys, a county, and figures of other ages, groups, times and histories. */
    private static JsonNode answer(Path warehouse, String address) throws Exception {
        try (TestRelease release = new TestRelease(warehouse, "r1")) {
            release.row(RegisterArea.TABLE, "area_key", "lan-01", "area_level", "COUNTY", "area_code", "01");
            release.row(
                    RegisterArea.TABLE, "area_key", "kommun-0180", "area_level", "MUNICIPALITY", "area_code", "0180");
            release.row(RegisterArea.TABLE, "area_key", "sdo-a", "area_level", "DISTRICT", "area_code", "715");
            release.row(OpenIndicator.TABLE, "indicator_id", "barn", "indicator_order", 1, "decimal_count", 0);
            figure(release, "kommun-0180", "2020", "ALL", "value", 12, "n", 40, "state", "VALUE");
            figure(release, "kommun-0180", "2020", "MEN", "value", 0, "n", 18, "state", "ZERO");
            figure(release, "kommun-0180", "2020", "WOMEN", "state", "SUPPRESSED");
            figure(release, "kommun-0180", "2021", "ALL", "value", 13, "n", 41, "state", "VALUE");
            figure(release, "kommun-0180", "2020-T1", "ALL", "value", 5, "n", 9, "state", "VALUE");
            figure(release, "kommun-0180", "2020", "ALL", "age_band", "AGE_0_5", "value", 1, "state", "VALUE");
            figure(release, "kommun-0180", "2020", "ALL", "group_id", "EARLY_SUPPORT", "value", 1, "state", "VALUE");
            figure(release, "kommun-0180", "2020", "ALL", "area_vintage", "TODAY", "value", 1, "state", "VALUE");
            figure(release, "lan-01", "2020", "ALL", "value", 14, "n", 90, "state", "VALUE");
            figure(release, "sdo-a", "2020", "ALL", "value", 15, "n", 20, "state", "VALUE");
            release.publish();
        }
        try (Releases releases =
                Releases.open(new ReleaseStore(warehouse), TestRelease.CLOCK).orElseThrow()) {
            Javalin server =
                    new Dashboard(releases, RunningDashboard.UNLIMITED).server().start("127.0.0.1", 0);
            try {
                URI uri = URI.create("http://127.0.0.1:%d%s".formatted(server.port(), address));
                HttpRequest request = HttpRequest.newBuilder(uri).build();
                return new ObjectMapper()
                        .readTree(HttpClient.newHttpClient()
                                .send(request, HttpResponse.BodyHandlers.ofString())
                                .body());
            } finally {
                server.stop();
            }
        }
    }

    private static void figure(TestRelease release, String area, String period, String sex, Object... further)
            throws Exception {
        List<Object> cells = new ArrayList<>(List.of("indicator_id", "barn", "area_key", area, "period", period));
        cells.addAll(List.of("sex", sex, "age_band", "ALL", "group_id", "ALL", "area_vintage", "UNCHANGED"));
        cells.addAll(List.of(further));
        release.row(OpenIndicatorValue.TABLE, cells.toArray());
    }
}
