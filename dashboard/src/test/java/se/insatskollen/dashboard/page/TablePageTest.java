package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;
import se.insatskollen.warehouse.tables.FctCase;
import se.insatskollen.warehouse.tables.RegisterPlantedTruth;

class TablePageTest {
    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void the_list_says_of_each_table_what_a_row_is_and_how_many_columns_it_has() throws Exception {
        assertThat(Html.rows(dashboard.page("/metod/tabeller")))
                .contains("register_statement|En rad för varje annat påstående i dokumenten.|12")
                .contains("open_indicator_fairness|En rad för varje mått och sätt att jämföra.|4");
        assertThat(dashboard.page("/metod/tabeller"))
                .contains("<a href=\"/metod/tabeller/register_statement\">register_statement</a>");
    }

    @Test
    void a_column_has_meaning_type_whether_it_is_filled_and_what_it_points_at() throws Exception {
        assertThat(Html.rows(dashboard.page("/metod/tabeller/open_indicator_fairness")))
                .containsExactly(
                        "indicator_id|Måttet.|text|alltid (nyckel)|open_indicator",
                        "comparison_kind|Vad det skulle jämföras med.|ett av flera ord|alltid (nyckel)|–",
                        "verdict|Om jämförelsen får göras.|ett av flera ord|alltid|–",
                        "reason|Förbehållet, eller varför den inte görs. Tom där den är rättvis.|text|när det är känt|–");
        assertThat(Html.rows(dashboard.page("/metod/tabeller/open_project_economy")))
                .contains("cost_ore|Bokfört. Tom där talet är dolt.|heltal, öre|när det är känt");
    }

    @Test
    void a_column_leads_to_the_words_that_can_stand_in_it_and_to_the_table_it_points_at() throws Exception {
        assertThat(dashboard.page("/metod/tabeller/open_indicator_fairness"))
                .contains("href=\"/metod/tabeller/open_indicator\"")
                .contains("href=\"#val-verdict\"")
                .contains("<h3 id=\"val-verdict\"><code>verdict</code></h3>")
                .contains("<dt><code>REFUSED</code></dt><dd>görs inte</dd>");
    }

    @Test
    void a_table_says_how_it_is_asked_in_this_release() throws Exception {
        assertThat(dashboard.page("/metod/tabeller/register_grant"))
                .contains("./insatskollen sql --shelf register --release 2026-11-21-a "
                        + "\"select * from register_grant\"");
    }

    @Test
    void what_only_researchers_may_read_and_the_invented_answers_have_no_page() throws Exception {
        for (String name : List.of(FctCase.TABLE.name(), RegisterPlantedTruth.TABLE.name(), "finns_inte")) {
            var response = dashboard.get("/metod/tabeller/" + name);
            assertThat(response.statusCode()).as(name).isEqualTo(404);
            assertThat(response.body()).contains("Alla tabeller står på /metod/tabeller.");
        }
    }
}
