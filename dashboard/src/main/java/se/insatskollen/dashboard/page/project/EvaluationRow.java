package se.insatskollen.dashboard.page.project;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.Units;
import se.insatskollen.dashboard.web.knowledge.Verdict;
import se.insatskollen.warehouse.codes.CountUnit;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.EvaluationStatus;
import se.insatskollen.warehouse.codes.EvaluatorPosition;
import se.insatskollen.warehouse.codes.ReportAccess;
import se.insatskollen.warehouse.codes.StatedAnswer;
import se.insatskollen.warehouse.codes.StudyDesign;

/** Who evaluated, how, and how sure that makes us. */
record EvaluationRow(
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

    /** How far it has come, as of when the source was written. */
    String status() {
        return switch (evaluationStatus) {
            case PLANNED -> "Utvärdering planerades när källan skrevs (%s).".formatted(source.asOf());
            case ONGOING -> source.asOfDate().map(Verdict::ongoing).orElseGet(Verdict::ongoingUndated);
            case DONE -> "Utvärderingen är klar.";
            case UNKNOWN -> "Om utvärderingen är klar framgår inte.";
        };
    }

    /** The grade by design; a result does not make it better. */
    String certainty() {
        if (evaluationStatus != EvaluationStatus.DONE) {
            return "Inget resultat att bedöma ännu";
        }
        if (reportAccess != ReportAccess.FULL) {
            return "Kan inte bedömas, vi har inte rapporten";
        }
        return switch (studyDesign) {
            case JUDGEMENT -> "1 av 5: bedömning av personal eller deltagare";
            case BEFORE_AFTER -> "2 av 5: jämförelse före och efter";
            case MATCHED -> "3 av 5: jämförelse med en liknande grupp";
            case EXPERIMENT -> "4 av 5: lottning eller naturligt experiment";
            case NOT_STATED -> "Kan inte bedömas, rapporten säger inte hur resultatet nåddes";
        };
    }

    String position() {
        return switch (evaluatorPosition) {
            case OWN_STAFF -> "nej, egen personal";
            case OWN_RD_UNIT -> "nej, egen FoU-enhet (forskning och utveckling)";
            case EXTERNAL -> "ja";
            case UNKNOWN -> SwedishFormat.NOT_STATED;
        };
    }

    /** "18 av 20 familjer", with what is not stated said. */
    String analysed() {
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

    String published() {
        return publishedDate
                .map(date -> SwedishDates.date(date, publishedPrecision.orElse(DatePrecision.DAY)))
                .orElse(isToCome() ? "inte ännu när källan skrevs" : SwedishFormat.NOT_STATED);
    }

    /** A conclusion or a criticism; one that is to come is no silence of the source. */
    String found(Optional<String> text) {
        return text.orElse(isToCome() ? "ingen ännu när källan skrevs" : SwedishFormat.NOT_STATED);
    }

    String shown(Optional<String> text) {
        return text.orElse(SwedishFormat.NOT_STATED);
    }

    String read() {
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
