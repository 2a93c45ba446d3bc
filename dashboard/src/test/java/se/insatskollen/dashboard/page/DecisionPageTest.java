package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.RunningDashboard;

class DecisionPageTest {
    private final RunningDashboard dashboard = RunningDashboard.needed();

    @Test
    void the_memo_begins_with_whether_we_know_and_then_with_the_demands_of_the_motion() throws Exception {
        assertThat(dashboard.page("/infor-beslut/vallingbyteamet"))
                .contains("<h1>Vi vet inte om Vällingbyteamet har lönat sig.</h1>")
                .contains("<p>En motion har två krav:</p>")
                .contains("Motionärerna vill att teamet ska komma tillbaka.")
                .contains("Motionärerna vill att arbetssättet sprids.")
                .contains("Våra dokument innehåller inget beslut om motionen. "
                        + "Underlaget visar inte om något av kraven skulle löna sig. "
                        + "Räkneexemplet längre ner visar vad som krävs.");
    }

    @Test
    void eight_persons_are_full_time_only_under_an_if() throws Exception {
        assertThat(dashboard.page("/infor-beslut/vallingbyteamet"))
                .contains("<strong>Räkneexempel.</strong> Om alla åtta arbetar heltid skulle personalen kosta "
                        + "5,6 miljoner kronor om året i 2017 års priser. "
                        + "Lika mycket kostar cirka 1\u00a0270 dygn i hem för vård eller boende (HVB).")
                .contains("Källan räknar åtta personer. Om de arbetade heltid framgår inte.");
    }

    @Test
    void every_step_of_the_worked_example_is_shown_and_every_input_has_its_source() throws Exception {
        assertThat(dashboard.page("/infor-beslut/vallingbyteamet"))
                .contains("875\u00a0000 kronor ÷ 3 årsarbetare ÷ 5 månader × 12 månader = 700\u00a0000 kronor")
                .contains("8 × 700\u00a0000 kronor = 5,6 miljoner kronor")
                .contains("4\u00a0500 kronor år 2018 = 4\u00a0414 kronor i 2017 års priser")
                .contains("5,6 miljoner kronor ÷ 4\u00a0414 kronor = cirka 1\u00a0270 dygn om året")
                .contains("Socialsekreterare: 8 personer. Källa: remissvar-2023, per 29 augusti 2023.")
                .contains("Källa: webbsida-2018, Första stycket, per 29 november 2018 (föreslaget).")
                .contains("Källa: corren.se, Motala, lokaltidning: 4\u00a0500 kronor 2018 (extern plats, snitt), "
                        + "omräknat med konsumentprisindex (KPI).");
    }

    @Test
    void the_unrounded_days_are_in_the_file() throws Exception {
        assertThat(dashboard.page("/infor-beslut/vallingbyteamet?ladda-ner=rakneexempel.csv"))
                .containsPattern("1268[,.]69");
    }

    @Test
    void full_time_equivalents_need_no_if_and_a_proposed_staff_is_said_to_be_proposed() throws Exception {
        assertThat(dashboard.page("/infor-beslut/familjelotsen"))
                .contains("Tre årsarbetare skulle kosta 2,1 miljoner kronor om året i 2017 års priser. "
                        + "Lika mycket kostar cirka 476 dygn i hem för vård eller boende (HVB).")
                .contains("Personalen är föreslagen. Om den kom till framgår inte.")
                .doesNotContain("arbetar heltid skulle");
    }

    @Test
    void a_grant_is_as_many_days_at_least_in_the_prices_of_the_example() throws Exception {
        // 365/731 · 322.11/290.51 + 366/731 · 322.11/300.61 = 1.0901; ÷ 4 414 = 247, to two digits 250.
        assertThat(dashboard.page("/infor-beslut/bidragsprojektet"))
                .contains("Det beviljade bidraget, 2007–2008, motsvarar cirka 250 dygn")
                .contains("Så mycket vård behöver minst undvikas för att pengarna ska komma tillbaka. "
                        + "Hela kostnaden är inte känd.")
                .contains("1 miljon kronor, 2007–2008 = 1,1 miljoner kronor i 2017 års priser");
    }

    @Test
    void where_neither_staff_nor_money_is_known_a_million_is_told() throws Exception {
        assertThat(dashboard.page("/infor-beslut/alvsjoprojektet"))
                .contains("Varje miljon kronor motsvarar cirka 227 dygn i hem för vård eller boende (HVB).");
    }

    @Test
    void a_release_without_the_inputs_says_so() throws Exception {
        assertThat(RunningDashboard.shared().page("/infor-beslut/vallingbyteamet"))
                .contains("Därför kan vi inte göra räkneexemplet.");
    }

    @Test
    void who_wants_and_who_is_proposed_to_answer_stand_apart() throws Exception {
        assertThat(dashboard.page("/infor-beslut/vallingbyteamet"))
                .contains("Motionärerna (motion): stöder.")
                .contains("Socialnämnden (yttrande, föreslaget): förslaget tar inte ställning. Nämnden föreslås svara.")
                .contains("Kommunstyrelsen (remiss, beslutat). Motionen har skickats ut.")
                .contains("Tillfrågade: Socialnämnden och stadsledningskontoret.");
    }

    @Test
    void a_claim_is_told_in_two_lines_with_who_says_so_and_how_many_it_is_about() throws Exception {
        assertThat(dashboard.page("/infor-beslut/familjelotsen"))
                .contains("Uppgiven besparing.")
                .contains(
                        "Uppgiften gäller 15 av 18 familjer: 15 familjer 2015–2017, medan 18 familjer deltog 2014–2017.")
                .contains("(Kommunens webbsida, per 29 november 2018)");
    }

    @Test
    void what_is_not_known_is_listed() throws Exception {
        assertThat(dashboard.page("/infor-beslut/vallingbyteamet"))
                .contains("<li>Vad som har beslutats om motionen.</li>")
                .contains("<li>Om de som arbetade där gjorde det på heltid.</li>")
                .contains("<li>Hur stort beloppet var från Stockholms stad.</li>")
                .contains("<li>Vad utvärderingen kom fram till.</li>");
    }

    @Test
    void the_project_leads_to_the_memo_and_the_memo_to_the_project() throws Exception {
        assertThat(dashboard.page("/projekt/vallingbyteamet")).contains("href=\"/infor-beslut/vallingbyteamet\"");
        assertThat(dashboard.page("/infor-beslut/vallingbyteamet")).contains("href=\"/projekt/vallingbyteamet\"");
    }

    @Test
    void a_project_that_is_not_in_the_register_has_no_memo() throws Exception {
        assertThat(dashboard.get("/infor-beslut/finns-inte").statusCode()).isEqualTo(404);
        assertThat(dashboard.get("/infor-beslut/vallingbyteamet?ranta=4").statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_memo_of_an_invented_project_says_that_its_figures_are() throws Exception {
        assertThat(dashboard.page("/exempelstad/infor-beslut/hemmateamet"))
                .contains("Inför beslut · Hemmateamet · påhittade siffror")
                .contains("40 ärenden i 27 familjer")
                .contains("Bokfört, alla år: 2,5 miljoner kronor.")
                .contains("1,04 standardavvikelser (osäkerhet 0,61 till 1,47), 9 familjer, 2020")
                .contains("Hemmateamet lönar sig: 100 av 100 beräkningar ger plus.")
                .contains("Beräkningar som ger plus: 100 av 100")
                .doesNotContain("0,4711");
        assertThat(dashboard.page("/exempelstad/projekt/hemmateamet"))
                .contains("href=\"/exempelstad/infor-beslut/hemmateamet\"");
    }

    /** 1 543 210 × 335.92 ÷ 334.26 + 956 790 = 2 507 663.95 kronor, ÷ 4 500 = 557.26 days, ÷ 33 = 16.89 days. */
    @Test
    void what_is_booked_on_an_invented_project_is_told_in_days_at_the_price_of_its_municipality() throws Exception {
        assertThat(dashboard.page("/exempelstad/infor-beslut/hemmateamet"))
                .contains("<strong>Räkneexempel.</strong> Det som är bokfört på projektet motsvarar cirka 560 dygn"
                        + " i hem för vård eller boende (HVB).")
                .contains("Det är cirka 17 dygn för varje ärende som fick stöd.")
                .contains("2\u00a0510\u00a0000 kronor ÷ 4\u00a0500 kronor = cirka 560 dygn")
                .contains("2\u00a0510\u00a0000 kronor ÷ 33 ärenden ÷ 4\u00a0500 kronor = cirka 17 dygn")
                .contains("Medelpriset har varit mellan 4\u00a0000 och 5\u00a0000 kronor beroende på år.")
                .contains("Källa: Insatskollens generator, påhittade siffror: bokföringen, 2,5 miljoner kronor");
        assertThat(dashboard.page("/exempelstad/infor-beslut/hemmateamet?ladda-ner=rakneexempel.csv"))
                .contains("Dygn som kostar lika mycket,557.26,dygn,vår uträkning")
                .contains("Dygn per ärende som fick stöd,16.89,dygn,vår uträkning");
    }

    @Test
    void without_a_price_of_a_day_the_example_is_in_kronor_and_says_why() throws Exception {
        assertThat(RunningDashboard.hidden().page("/exempelstad/infor-beslut/hemmateamet"))
                .contains("i snitt cirka 51\u00a0000 kronor per ärende")
                .contains(
                        "Hur många dygn i placering det motsvarar kan vi inte räkna ut: priset för ett dygn visas inte.");
    }
}
