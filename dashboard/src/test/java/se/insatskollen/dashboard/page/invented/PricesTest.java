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
                .doesNotContain(">210\u00a0000</td>");
    }

    @Test
    void a_year_without_an_index_is_refused_in_words() throws Exception {
        HttpResponse<String> response = dashboard.get("/exempelstad/jamfor?matt=kostnad-per-arende&prisar=2024");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("”2024” går inte att välja för ”prisar”. Välj bland 2025 och 2023.");
    }

    @Test
    void a_measure_that_is_not_in_kronor_has_no_base_year() throws Exception {
        assertThat(dashboard.page("/exempelstad/jamfor?matt=utredning-4-manader"))
                .doesNotContain("name=\"prisar\"");
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
