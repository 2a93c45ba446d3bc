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
    void of_a_method_the_board_is_told_whether_we_know_that_it_would_pay_here() throws Exception {
        assertThat(dashboard.page("/infor-beslut/tfco"))
                .contains("<h1>Vi vet inte om TFCO skulle löna sig här.</h1>")
                .contains("TFCO finns i registret som en studie eller metod, inte som ett projekt.")
                .contains("Vad skulle krävas för att det skulle löna sig här?")
                .contains("Vad metoden skulle kosta här vet vi inte. Varje miljon kronor motsvarar cirka 227 dygn")
                .contains("<li>Vad metoden skulle kosta här.</li>");
        assertThat(dashboard.page("/infor-beslut/tfco?ladda-ner=rakneexempel.csv"))
                .doesNotContain("för att TFCO ska löna sig");
    }

    @Test
    void nobody_is_said_to_work_in_a_method_or_to_pay_for_it() throws Exception {
        assertThat(dashboard.page("/infor-beslut/tfco"))
                .doesNotContain("<dt>Personal</dt>")
                .doesNotContain("<dt>Deltagare</dt>")
                .doesNotContain("Vem som betalade framgår inte.")
                .doesNotContain("<li>Hur många som arbetade där.</li>")
                .doesNotContain("<li>Hur många som deltog.</li>")
                .doesNotContain("Vad arbetet har kostat");
    }
}
