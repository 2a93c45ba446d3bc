package se.insatskollen.dashboard.page.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.RunningDashboard;
import se.insatskollen.dashboard.SmallRegister;
import se.insatskollen.dashboard.TestRelease;
import se.insatskollen.warehouse.tables.Tables;

/** Amounts can be told in the kronor of any year that has a published index. */
class PricesTest {
    private static final String NOMINAL = "/exempelstad/jamfor?matt=kostnad-per-arende&prisar=lopande";
    private static final String CAUTION =
            "Belopp från olika år går inte att jämföra rakt av, för de är i varje års egna priser.";

    private static RunningDashboard dashboard;

    @BeforeAll
    static void aCityWithACost() {
        dashboard = RunningDashboard.start("test-prices", release -> {
            SmallRegister.write(release);
            SmallRegister.writeCompared(release);
            index(release, 2023, "400.00");
            index(release, 2025, "420.00");
        });
    }

    @Test
    void amounts_are_told_in_the_prices_they_lie_in_when_nothing_is_chosen() throws Exception {
        assertThat(dashboard.page("/exempelstad/jamfor?matt=kostnad-per-arende"))
                .contains("Kronorna är i 2025 års priser.")
                .contains(">210\u00a0000</td>")
                .contains("<option value=\"2025\" selected>2025 års priser</option>");
    }

    @Test
    void another_base_year_moves_every_amount_by_the_quotient_of_the_indices() throws Exception {
        // 210 000 · 400 ÷ 420, its interval alike, and 190 000 · 400 ÷ 420.
        assertThat(dashboard.page("/exempelstad/jamfor?matt=kostnad-per-arende&prisar=2023"))
                .contains("Kronorna är i 2023 års priser.")
                .contains(">200\u00a0000</td>")
                .contains(">171\u00a0429 till 228\u00a0571</td>")
                .contains(">180\u00a0952</td>")
                .contains("<p class=\"subtitle\">Kronor i 2023 års priser, 2024")
                .doesNotContain(">210\u00a0000</td>");
    }

    @Test
    void a_year_without_an_index_is_refused_in_words() throws Exception {
        HttpResponse<String> response = dashboard.get("/exempelstad/jamfor?matt=kostnad-per-arende&prisar=2024");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("”2024” går inte att välja för ”prisar”. Välj bland 2025, 2023 och lopande.");
    }

    @Test
    void a_measure_that_is_not_in_kronor_has_no_base_year() throws Exception {
        assertThat(dashboard.page("/exempelstad/jamfor?matt=utredning-4-manader"))
                .doesNotContain("name=\"prisar\"");
    }

    @Test
    void nominal_kronor_are_the_amounts_as_they_were_paid_and_say_so() throws Exception {
        assertThat(dashboard.page(NOMINAL))
                .contains("<option value=\"lopande\" selected>Löpande priser (varje års egna kronor)</option>")
                .contains("<option value=\"kostnad-per-arende\" selected>Hela kostnaden per ärende</option>")
                .contains("<h2 id=\"figur\">Hela kostnaden per ärende i löpande priser</h2>")
                .contains("Hela kostnaden per ärende i löpande priser 2024: från 176\u00a0000 kronor (Gammaby)"
                        + " till 187\u00a0000 kronor (Ypsilonvik).")
                .contains("Beloppen är i löpande priser: det som betalades, utan omräkning till ett visst års priser.")
                .contains("<p class=\"subtitle\">Kronor i löpande priser, 2024")
                .contains(">187\u00a0000</td>")
                .contains(">161\u00a0000 till 213\u00a0000</td>")
                .doesNotContain("210\u00a0000")
                .doesNotContain("Kronorna är i")
                .doesNotContain("Prisindex för de år")
                .contains("href=\"/exempelstad/metod/matt/kostnad-per-arende\"")
                .doesNotContain("kostnad-per-arende-i-lopande-priser");
    }

    @Test
    void a_district_is_told_aloud_in_nominal_kronor_beside_the_others_and_its_own_past() throws Exception {
        assertThat(dashboard.page(NOMINAL + "&omrade=ypsilonvik"))
                .contains("<h1>Ypsilonvik 2024: ett ärende kostade i snitt 187\u00a0000 kronor i löpande priser.")
                .contains("De andra stadsdelarna tillsammans: 176\u00a0000 kronor.")
                .contains("De senaste fem åren ökar det i löpande priser.")
                .contains(CAUTION);
        assertThat(dashboard.page(NOMINAL + "&omrade=ypsilonvik&mot=samma-omrade-tidigare"))
                .contains("Hela kostnaden per ärende i löpande priser i Ypsilonvik")
                .contains("<p class=\"caution\">" + CAUTION + "</p>");
    }

    @Test
    void a_file_of_nominal_kronor_says_that_they_are() throws Exception {
        assertThat(dashboard.page(NOMINAL + "&ladda-ner=figur.csv"))
                .contains(",Kronor i löpande priser,")
                .contains("187000")
                .doesNotContain("210000");
    }

    @Test
    void a_choice_of_kronor_goes_along_to_a_measure_that_has_none_and_says_nothing_there() throws Exception {
        assertThat(dashboard.page("/exempelstad/jamfor?matt=utredning-4-manader&prisar=lopande"))
                .contains("Utredning klar inom 4 månader")
                .doesNotContain("löpande priser");
        HttpResponse<String> unknown = dashboard.get("/exempelstad/jamfor?matt=utredning-4-manader&prisar=alltid");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("”alltid” går inte att välja för ”prisar”");
    }

    @Test
    void nominal_kronor_are_a_way_of_telling_a_measure_and_stand_in_no_list_of_measures() throws Exception {
        assertThat(dashboard.page("/exempelstad/jamfor?matt=kostnad-per-arende"))
                .contains("<option value=\"lopande\">Löpande priser (varje års egna kronor)</option>")
                .doesNotContain("i löpande priser");
        assertThat(dashboard.page("/exempelstad/omraden/ypsilonvik"))
                .contains("Hela kostnaden per ärende")
                .doesNotContain("i löpande priser");
        assertThat(dashboard
                        .get("/exempelstad/jamfor?matt=kostnad-per-arende-i-lopande-priser")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_api_says_which_measure_nominal_kronor_belong_to() throws Exception {
        assertThat(dashboard.page("/exempelstad/api/v1/indicators.csv"))
                .contains("Hela kostnaden per ärende i löpande priser")
                .contains("nominal_of_indicator_id");
        assertThat(dashboard.page("/exempelstad/api/v1/indicators/cost_per_case_nominal"))
                .contains("187000");
    }

    private static void index(TestRelease release, int year, String value) throws SQLException {
        release.inventedRow(
                Tables.named("register_price_index"),
                "index_code",
                "KPI",
                "index_measure",
                "LEVEL",
                "period_from_date",
                year + "-01-01",
                "period_to_date",
                year + "-12-31",
                "index_value",
                value,
                "index_unit",
                "1980=100",
                "index_status",
                "FINAL",
                "edition",
                "test",
                "source",
                "test");
    }
}
