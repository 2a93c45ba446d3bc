package se.insatskollen.dashboard.web.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.warehouse.codes.EvaluationStatus;
import se.insatskollen.warehouse.codes.EvaluatorPosition;
import se.insatskollen.warehouse.codes.ProjectKind;
import se.insatskollen.warehouse.codes.ReportAccess;
import se.insatskollen.warehouse.codes.SourceCheck;
import se.insatskollen.warehouse.codes.StatedAnswer;
import se.insatskollen.warehouse.codes.StudyDesign;

class HeadingTest {
    private static final Measured NOTHING = new Measured(List.of(), List.of());

    @Test
    void a_finished_evaluation_that_we_have_read_is_graded_by_how_it_was_made() {
        EvaluationRow read = evaluation(EvaluationStatus.DONE, ReportAccess.FULL, StudyDesign.MATCHED);
        assertThat(read.certainty()).isEqualTo("3 av 5: jämförelse med en liknande grupp");
        assertThat(read.missing())
                .isEqualTo("Att lotten, eller något som verkar som en lott, avgör vem som får insatsen.");
        assertThat(heading(project(read), project()).answer())
                .isEqualTo("Ett av två projekt har en utvärdering, klar, pågående eller planerad. Den kan vi bedöma.");
    }

    @Test
    void what_is_planned_or_unread_or_silent_about_its_design_has_no_grade() {
        EvaluationRow planned =
                evaluation(EvaluationStatus.PLANNED, ReportAccess.NOT_AVAILABLE, StudyDesign.EXPERIMENT);
        EvaluationRow unread = evaluation(EvaluationStatus.DONE, ReportAccess.SUMMARY_ONLY, StudyDesign.EXPERIMENT);
        EvaluationRow silent = evaluation(EvaluationStatus.DONE, ReportAccess.FULL, StudyDesign.NOT_STATED);
        assertThat(List.of(planned, unread, silent)).allMatch(row -> row.grade().isEmpty());
        assertThat(silent.missing()).isEqualTo("Att rapporten säger hur resultatet nåddes.");
        Heading heading = heading(project(planned), project(unread), project(silent));
        assertThat(heading.answer())
                .isEqualTo(
                        "Tre av tre projekt har en utvärdering, klar, pågående eller planerad. Ingen av dem kan vi bedöma.");
        assertThat(heading.reasons())
                .containsExactly(
                        "En utvärdering är klar, men vi har inte hela rapporten.",
                        "En utvärdering var bara planerad när källan skrevs.");
    }

    @Test
    void where_all_can_be_judged_that_is_said() {
        EvaluationRow read = evaluation(EvaluationStatus.DONE, ReportAccess.FULL, StudyDesign.BEFORE_AFTER);
        EvaluationRow planned =
                evaluation(EvaluationStatus.PLANNED, ReportAccess.NOT_AVAILABLE, StudyDesign.EXPERIMENT);
        assertThat(heading(project(read), project(read), project()).answer()).endsWith(" Båda kan vi bedöma.");
        assertThat(heading(project(read), project(read), project(read), project())
                        .answer())
                .endsWith(" Alla tre kan vi bedöma.");
        assertThat(heading(project(read), project(read), project(planned)).answer())
                .endsWith(" Två av dem kan vi bedöma.");
    }

    @Test
    void without_projects_there_is_nothing_to_evaluate() {
        assertThat(heading().answer()).isEqualTo("Det finns inga projekt i den här utgåvan.");
        assertThat(heading(project()).answer())
                .isEqualTo("Våra dokument nämner ingen utvärdering av det enda projektet.");
    }

    @Test
    void a_change_is_told_as_its_least_and_greatest_time_and_how_often_it_may_be_chance() {
        Measured measured = new Measured(
                List.of(
                        row("2012-2014", "0.254", "-0.1", "0.6"),
                        row("2015-2017", "0.816", "0.5", "1.1"),
                        hidden("2018")),
                List.of());
        assertThat(measured.changeCell().text()).isEqualTo("0,25 till 0,82");
        assertThat(measured.times()).isEqualTo("2012–2017");
        assertThat(measured.doubtful()).isEqualTo("1 av 2");
        assertThat(new Measured(List.of(hidden("2018")), List.of()).sentence()).isEqualTo("visas inte (för få)");
    }

    private static Heading heading(Assessed... projects) {
        return new Heading(List.of(projects));
    }

    private static Assessed project(EvaluationRow... evaluations) {
        Period unknown = new Period(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Assessed.EntryRow entry = new Assessed.EntryRow("alfa", "Alfa", ProjectKind.PROJECT, unknown);
        return new Assessed(entry, List.of(evaluations), NOTHING, "");
    }

    private static EvaluationRow evaluation(EvaluationStatus status, ReportAccess access, StudyDesign design) {
        return new EvaluationRow(
                "Högskolan",
                EvaluatorPosition.EXTERNAL,
                status,
                design,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                StatedAnswer.YES,
                access,
                new Source(
                        "rapport",
                        "Rapporten",
                        "Sidan 1",
                        "Högskolan",
                        Optional.empty(),
                        Optional.empty(),
                        SourceCheck.READ_IN_ORIGINAL));
    }

    private static MeasuredRow row(String period, String value, String lower, String upper) {
        return new MeasuredRow(
                true,
                period,
                Optional.of(new BigDecimal(value)),
                Optional.of(new BigDecimal(lower)),
                Optional.of(new BigDecimal(upper)));
    }

    private static MeasuredRow hidden(String period) {
        return new MeasuredRow(true, period, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
