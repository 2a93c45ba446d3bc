package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;
import se.insatskollen.dashboard.TakenHome;

class EvaluationsPageTest {
    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void the_page_begins_with_how_many_are_evaluated_and_can_be_judged() throws Exception {
        assertThat(dashboard.page("/utvarderingar"))
                .contains("<h1 class=\"answer\">Tre av fyra projekt har en utvärdering, klar, pågående eller planerad. "
                        + "Ingen av dem kan vi bedöma.</h1>")
                .contains("<p class=\"lead\">Två utvärderingar är klara, men vi har inte hela rapporten. "
                        + "En utvärdering pågick när källan skrevs.</p>");
    }

    @Test
    void a_review_known_only_from_a_summary_gets_no_grade_and_says_what_is_missing() throws Exception {
        assertThat(dashboard.page("/utvarderingar"))
                .contains("<a href=\"/projekt/projektett\">ProjektEtt</a>: Ersta Sköndal högskola</h3>")
                .contains("<dd>Kan inte bedömas, vi har inte rapporten</dd>")
                .contains("<dd>Hela rapporten. Först då kan vi se hur resultatet nåddes.</dd>")
                .contains("<dt>Det vi har läst</dt><dd>bara en sammanfattning</dd>");
    }

    @Test
    void an_evaluation_under_way_is_said_as_of_when() throws Exception {
        assertThat(dashboard.page("/utvarderingar"))
                .contains("Utvärdering pågick i augusti 2023. Vi har inget senare underlag.");
    }

    @Test
    void without_measurements_no_effect_is_worked_out() throws Exception {
        assertThat(dashboard.page("/utvarderingar"))
                .contains("<dt>Effektstorlek, vår uträkning</dt>"
                        + "<dd>går inte att räkna ut, vi har inga mätningar före och efter</dd>");
    }

    @Test
    void a_project_without_an_evaluation_has_grade_nought() throws Exception {
        String page = dashboard.page("/utvarderingar");
        assertThat(page).contains("Projekt utan utvärdering i våra dokument, grad 0 av 5");
        assertThat(Html.rows(page)).containsExactly("Älvsjöprojektet|framgår inte");
    }

    @Test
    void evaluations_go_home_with_their_sources() throws Exception {
        assertThat(TakenHome.csv(dashboard, "/utvarderingar?ladda-ner=utvarderingar.csv"))
                .hasSize(4)
                .anyMatch(line -> line.startsWith("ProjektEtt,Ersta Sköndal högskola,Utvärderingen är klar.,"
                        + "\"Kan inte bedömas, vi har inte rapporten\""));
    }

    @Test
    void the_invented_city_shows_what_was_measured_and_does_not_call_it_an_effect() throws Exception {
        String page = dashboard.page("/exempelstad/utvarderingar");
        assertThat(page)
                .contains(
                        "<h1 class=\"answer\">Våra dokument nämner ingen utvärdering av något av de två projekten.</h1>")
                .contains("För ett av projekten har vi själva räknat på hur barnen mådde före och efter insatsen. "
                        + "Det är inte en del av någon utvärdering, och det säger inte vad insatsen gav: "
                        + "vi vet inte hur barnen hade mått utan den.");
        assertThat(Html.rows(page))
                .contains("Hemmateamet|januari 2019 – december 2020|0,45 till 1,04|2019–2020|1 av 2|40 till 55");
    }

    @Test
    void what_we_work_out_ourselves_is_no_part_of_an_evaluation_and_has_a_grade_of_its_own() throws Exception {
        String page = RunningDashboard.early().page("/exempelstad/utvarderingar");
        assertThat(page)
                .contains("<dt>Hur säkert vet vi?</dt><dd>1 av 5: bedömning av personal eller deltagare</dd>")
                .contains("<dt>Effektstorlek, vår uträkning</dt>"
                        + "<dd>0,45 till 1,04 standardavvikelser i snitt, plus är bättre. "
                        + "Vi har räknat på mätningarna före och efter insatsen (grad 2 av 5). "
                        + "Det är inte en del av utvärderingen.</dd>")
                .contains("Utvärderingens grad är alltså 0 av 5.");
    }

    @Test
    void an_invented_report_has_no_original_to_be_held_against() throws Exception {
        RunningDashboard early = RunningDashboard.early();
        assertThat(early.page("/exempelstad/utvarderingar"))
                .contains("Källa: plan. Dokumentet är påhittat och finns inte.")
                .doesNotContain("Det vi har läst")
                .doesNotContain("inte kontrollerad")
                .doesNotContain("#dok-");
        assertThat(TakenHome.csv(early, "/exempelstad/utvarderingar?ladda-ner=utvarderingar.csv"))
                .anyMatch(line -> line.endsWith("plan (påhittat dokument)"))
                .noneMatch(line -> line.contains("inte kontrollerad"));
    }

    @Test
    void an_unknown_parameter_is_refused() throws Exception {
        for (String path : new String[] {"/utvarderingar", "/exempelstad/utvarderingar"}) {
            assertThat(dashboard.get(path + "?grad=3").statusCode()).as(path).isEqualTo(400);
        }
    }
}
