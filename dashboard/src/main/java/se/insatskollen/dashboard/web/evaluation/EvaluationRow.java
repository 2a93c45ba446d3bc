package se.insatskollen.dashboard.web.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.Units;
import se.insatskollen.dashboard.web.knowledge.Verdict;
import se.insatskollen.dashboard.web.register.ProjectRegister;
import se.insatskollen.warehouse.codes.CountUnit;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.EvaluationStatus;
import se.insatskollen.warehouse.codes.EvaluatorPosition;
import se.insatskollen.warehouse.codes.ReportAccess;
import se.insatskollen.warehouse.codes.StatedAnswer;
import se.insatskollen.warehouse.codes.StudyDesign;

/** Who evaluated, how, and how sure that makes us. */
public record EvaluationRow(
        String evaluator,
        EvaluatorPosition evaluatorPosition,
        EvaluationStatus evaluationStatus,
        StudyDesign studyDesign,
        Optional<Integer> analysedCount,
        Optional<Integer> enrolledCount,
        Optional<CountUnit> countUnit,
        Optional<String> followUp,
        Optional<LocalDate> publishedDate,
        Optional<DatePrecision> publishedPrecision,
        Optional<String> conclusion,
        Optional<String> criticism,
        StatedAnswer coversCost,
        ReportAccess reportAccess,
        @Nested Source source) {

    /** What the register says of one project. */
    public static List<EvaluationRow> about(Queries open, String project) {
        return new ProjectRegister(open, project).evaluations(EvaluationRow.class);
    }

    /** How far it has come, as of when the source was written. */
    public String status() {
        return switch (evaluationStatus) {
            case PLANNED -> "Utvärdering planerades när källan skrevs (%s).".formatted(source.asOf());
            case ONGOING -> source.asOfDate().map(Verdict::ongoing).orElseGet(Verdict::ongoingUndated);
            case DONE -> "Utvärderingen är klar.";
            case UNKNOWN -> "Om utvärderingen är klar framgår inte.";
        };
    }

    /** The grade by design; a result does not make it better. */
    public String certainty() {
        if (!isDone()) {
            return "Inget resultat att bedöma ännu";
        }
        if (!isRead()) {
            return "Kan inte bedömas, vi har inte rapporten";
        }
        return grade().map(Grade::words).orElse("Kan inte bedömas, rapporten säger inte hur resultatet nåddes");
    }

    /** The grade by design; empty where it cannot be given, and {@link #certainty} then says why. */
    public Optional<Grade> grade() {
        return isDone() && isRead() ? Grade.of(studyDesign) : Optional.empty();
    }

    /** What is missing before we can be surer. */
    public String missing() {
        if (!isDone()) {
            return "Att utvärderingen blir klar och att vi får läsa hela rapporten.";
        }
        if (!isRead()) {
            return "Hela rapporten. Först då kan vi se hur resultatet nåddes.";
        }
        return grade().map(Grade::missing).orElse("Att rapporten säger hur resultatet nåddes.");
    }

    public boolean isDone() {
        return evaluationStatus == EvaluationStatus.DONE;
    }

    boolean isOngoing() {
        return evaluationStatus == EvaluationStatus.ONGOING;
    }

    boolean isPlanned() {
        return evaluationStatus == EvaluationStatus.PLANNED;
    }

    /** Whether we have read all of the report. */
    public boolean isRead() {
        return reportAccess == ReportAccess.FULL;
    }

    public String position() {
        return switch (evaluatorPosition) {
            case OWN_STAFF -> "nej, egen personal";
            case OWN_RD_UNIT -> "nej, egen FoU-enhet (forskning och utveckling)";
            case EXTERNAL -> "ja";
            case UNKNOWN -> SwedishFormat.NOT_STATED;
        };
    }

    /** "18 av 20 familjer", with what is not stated said. */
    public String analysed() {
        String analysed =
                analysedCount.map(count -> SwedishFormat.number(count)).orElse(SwedishFormat.NOT_STATED);
        String enrolled = enrolledCount
                .map(count -> countUnit.map(unit -> Units.counted(count, unit)).orElse(SwedishFormat.number(count)))
                .orElse(SwedishFormat.NOT_STATED);
        if (analysedCount.isEmpty() && enrolledCount.isEmpty()) {
            return SwedishFormat.NOT_STATED;
        }
        return analysedCount.isPresent()
                ? analysed + " av " + enrolled
                : "%s, av %s som deltog".formatted(analysed, enrolled);
    }

    public String published() {
        return publishedDate
                .map(date -> SwedishDates.date(date, publishedPrecision.orElse(DatePrecision.DAY)))
                .orElse(isToCome() ? "inte ännu när källan skrevs" : SwedishFormat.NOT_STATED);
    }

    /** A conclusion or a criticism; one that is to come is no silence of the source. */
    public String found(Optional<String> text) {
        return text.orElse(isToCome() ? "ingen ännu när källan skrevs" : SwedishFormat.NOT_STATED);
    }

    public String shown(Optional<String> text) {
        return text.orElse(SwedishFormat.NOT_STATED);
    }

    public String read() {
        return switch (reportAccess) {
            case FULL -> "hela rapporten";
            case SUMMARY_ONLY -> "bara en sammanfattning";
            case NOT_AVAILABLE -> "ingenting av utvärderingen";
        };
    }

    private boolean isToCome() {
        return switch (evaluationStatus) {
            case PLANNED, ONGOING -> true;
            case DONE, UNKNOWN -> false;
        };
    }
}
