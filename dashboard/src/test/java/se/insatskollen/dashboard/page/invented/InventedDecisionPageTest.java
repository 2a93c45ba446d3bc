package se.insatskollen.dashboard.page.invented;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.RunningDashboard;

/** The memo of an invented project: one answer, one break-even, and each grade said of what it is of. */
class InventedDecisionPageTest {
    private static final String ESTIMATED = "/exempelstad/infor-beslut/hemmateamet";
    private static final String TOO_YOUNG = "/exempelstad/infor-beslut/nya-laget";
    private static final String WHY = "Det är för tidigt att räkna på Nya laget: för få barn har följts i 24 månader.";

    private final RunningDashboard dashboard = RunningDashboard.early();

    @Test
    void it_says_that_its_figures_are_invented() throws Exception {
        assertThat(dashboard.page(ESTIMATED))
                .contains("Inför beslut · Hemmateamet · påhittade siffror")
                .contains("40 ärenden i 27 familjer")
                .contains("Bokfört, alla år: 2,5 miljoner kronor.")
                .contains("1,04 standardavvikelser (osäkerhet 0,61 till 1,47), 9 familjer, 2020")
                .contains("Hemmateamet lönar sig: 100 av 100 beräkningar ger plus.")
                .contains("Beräkningar som ger plus: 100 av 100")
                .doesNotContain("0,4711");
        assertThat(dashboard.page("/exempelstad/projekt/hemmateamet")).contains("href=\"" + ESTIMATED + "\"");
    }

    @Test
    void an_estimate_has_the_only_break_even_of_its_memo() throws Exception {
        assertThat(dashboard.page(ESTIMATED))
                .contains("För plus minus noll krävs: ")
                .doesNotContain("Vad krävs för att det ska löna sig?")
                .doesNotContain("Räkneexempel")
                .doesNotContain("ladda-ner=");
    }

    /** 1 543 210 × 335.92 ÷ 334.26 + 956 790 = 2 507 663.95 kronor, ÷ 4 500 = 557.26 days, ÷ 33 = 16.89 days. */
    @Test
    void without_an_estimate_what_is_booked_is_told_in_days_at_the_price_of_the_municipality() throws Exception {
        assertThat(dashboard.page(TOO_YOUNG))
                .contains("<strong>Räkneexempel.</strong> Det som är bokfört på projektet motsvarar cirka 560 dygn"
                        + " i hem för vård eller boende (HVB).")
                .contains("Det är cirka 17 dygn för varje ärende som fick stöd.")
                .contains("2\u00a0510\u00a0000 kronor ÷ 4\u00a0500 kronor = cirka 560 dygn")
                .contains("2\u00a0510\u00a0000 kronor ÷ 33 ärenden ÷ 4\u00a0500 kronor = cirka 17 dygn")
                .contains("Medelpriset har varit mellan 4\u00a0000 och 5\u00a0000 kronor beroende på år.")
                .contains("Källa: Insatskollens generator, påhittade siffror: bokföringen, 2,5 miljoner kronor");
        assertThat(dashboard.page(TOO_YOUNG + "?ladda-ner=rakneexempel.csv"))
                .contains("Dygn som kostar lika mycket,557.26,dygn,vår uträkning")
                .contains("Dygn per ärende som fick stöd,16.89,dygn,vår uträkning");
    }

    @Test
    void without_a_price_of_a_day_the_example_is_in_kronor_and_says_why() throws Exception {
        assertThat(RunningDashboard.hidden().page(ESTIMATED))
                .contains("i snitt cirka 51\u00a0000 kronor per ärende")
                .contains(
                        "Hur många dygn i placering det motsvarar kan vi inte räkna ut: priset för ett dygn visas inte.");
    }

    @Test
    void why_nothing_is_estimated_is_said_in_the_words_of_the_page_of_savings() throws Exception {
        assertThat(dashboard.page("/exempelstad/besparingar/nya-laget")).contains(WHY);
        assertThat(dashboard.page(TOO_YOUNG))
                .contains("<h1>" + WHY + "</h1>")
                .contains("<p class=\"unknown\">" + WHY + "</p>");
    }

    @Test
    void all_cases_and_those_that_got_support_are_told_apart() throws Exception {
        assertThat(dashboard.page(TOO_YOUNG))
                .contains("<dd>40 ärenden i 27 familjer. 33 av ärendena har fått stöd.</dd>");
        assertThat(RunningDashboard.hidden().page(ESTIMATED)).doesNotContain("har fått stöd.</dd>");
    }

    @Test
    void a_grade_says_what_it_is_of_and_an_evaluation_has_the_same_as_on_its_own_page() throws Exception {
        assertThat(dashboard.page(ESTIMATED))
                .contains("<strong>Utvärderingen.</strong> 1 av 5: bedömning av personal eller deltagare. "
                        + "Det som saknas: att samma sak mäts före och efter insatsen. "
                        + "Utvärderare: Projektets egen personal.")
                .contains("<strong>Vår beräkning av besparingen.</strong> 3 av 5: jämförelse med en liknande grupp.")
                .contains("<strong>Vår uträkning av barnens mätningar.</strong> "
                        + "2 av 5: mätning före och efter insatsen.");
        assertThat(dashboard.page(TOO_YOUNG))
                .contains("<strong>Utvärdering.</strong> 0 av 5: ingen utvärdering.")
                .contains("<strong>Vår uträkning av barnens mätningar.</strong> "
                        + "2 av 5: mätning före och efter insatsen.")
                .doesNotContain("Vår beräkning av besparingen");
    }
}
