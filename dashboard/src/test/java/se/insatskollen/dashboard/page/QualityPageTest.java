package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;

class QualityPageTest {
    private static final String REGULAR = "Källor som ska leverera regelbundet";

    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void the_real_page_says_that_no_system_has_delivered() throws Exception {
        String page = dashboard.page("/datakvalitet");
        assertThat(page)
                .contains(
                        "<h1 class=\"answer\">Ingen av de två källor som ska leverera regelbundet har levererat något än.")
                .contains("<p class=\"lead\">Tre källor förs för hand och blir aldrig sena.</p>");
        assertThat(Html.table(page, REGULAR))
                .containsExactly(
                        "Kostnader|inget levererat än|–|varje månad|ekonomisystemet|–",
                        "Ärenden|inget levererat än|–|varje natt|ärendesystemet|–");
    }

    @Test
    void what_is_kept_by_hand_shows_the_year_of_its_newest_row() throws Exception {
        assertThat(Html.rows(dashboard.page("/datakvalitet")))
                .contains(
                        "Bidrag till projekt|offentliga dokument|2023",
                        "Folkmängd|publicerade källor|2025",
                        "Mätinstrument|publicerade källor|utan datum");
    }

    @Test
    void the_invented_page_names_what_is_late_first_and_tells_rows_in_bands_only() throws Exception {
        String page = dashboard.page("/exempelstad/datakvalitet");
        assertThat(page)
                .contains("Två av fyra källor som ska leverera regelbundet är så färska som de ska vara.")
                .contains("Sent: kostnader. Inte levererat än: skattningar före och efter insatsen. "
                        + "En källa förs för hand och blir aldrig sen.");
        assertThat(Html.table(page, REGULAR))
                .containsExactly(
                        "Kostnader|sen|31 augusti 2026|varje månad|ekonomisystemet|alla rader|–",
                        "Skattningar före och efter insatsen|inget levererat än|–|varje månad|utvärderingsverktyget|–|–",
                        "Kontakter med familjer|som väntat|november 2026|varje natt|tidredovisningen|inte alla rader|–",
                        "Ärenden|som väntat|20 november 2026|varje natt|ärendesystemet|mer än 99 av 100 rader|"
                                + "Gamla namn på stadsdelar i färre än 1 av 100 rader");
    }

    @Test
    void both_pages_say_what_late_means_and_by_which_day_they_judge() throws Exception {
        for (String path : new String[] {"/datakvalitet", "/exempelstad/datakvalitet"}) {
            assertThat(dashboard.page(path))
                    .as(path)
                    .contains("Bedömda den 21 november 2026, den dag utgåvan gjordes.")
                    .contains(
                            "5\u00a0dagar för det som ska levereras varje natt och 45\u00a0dagar för det som ska levereras varje månad")
                    .contains("· utgåva 2026-11-21-a · <a href=\"#kontroll\">Hur är det bedömt?</a>");
        }
    }

    @Test
    void every_page_leads_to_the_quality_of_its_own_side_of_the_door() throws Exception {
        assertThat(dashboard.page("/priser"))
                .contains("<a href=\"/datakvalitet\">Datakvalitet</a>")
                .doesNotContain("/exempelstad/datakvalitet");
        assertThat(dashboard.page("/exempelstad"))
                .contains("<a href=\"/exempelstad/datakvalitet\">Datakvalitet</a>")
                .doesNotContain("\"/datakvalitet\"");
    }

    @Test
    void an_unknown_parameter_is_refused() throws Exception {
        assertThat(dashboard.get("/datakvalitet?kalla=case").statusCode()).isEqualTo(400);
        assertThat(dashboard.get("/exempelstad/datakvalitet?kalla=case").statusCode())
                .isEqualTo(400);
    }
}
