package se.insatskollen.dashboard.page.decision;

import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.dashboard.web.evaluation.Grade;
import se.insatskollen.dashboard.web.knowledge.Verdict;
import se.insatskollen.warehouse.codes.EvaluationStatus;
import se.insatskollen.warehouse.codes.EvaluatorPosition;
import se.insatskollen.warehouse.codes.ReportAccess;
import se.insatskollen.warehouse.codes.StudyDesign;

/** An evaluation, how sure it makes us, and what is missing for us to be surer. */
record EvaluationRow(
        String evaluator,
        EvaluatorPosition evaluatorPosition,
        EvaluationStatus evaluationStatus,
        StudyDesign studyDesign,
        Optional<String> conclusion,
        Optional<String> criticism,
        ReportAccess reportAccess,
        @Nested Source source) {

    /** How far it has come, what it found and what it is worth. */
    String text() {
        return SwedishList.sentences(
                status(),
                position(),
                conclusion.map(text -> "Slutsats: " + stopped(text)).orElse(""),
                criticism.map(text -> "Kritik: " + stopped(text)).orElse(""));
    }

    /** The grade by design; a result does not make it better. */
    String certainty() {
        if (evaluationStatus != EvaluationStatus.DONE) {
            return "Det finns inget resultat att bedöma ännu. Det som saknas är den färdiga rapporten.";
        }
        if (reportAccess != ReportAccess.FULL) {
            return "Kan inte bedömas, vi har inte rapporten.";
        }
        return Grade.of(studyDesign)
                .map(Grade::wordsAndMissing)
                .orElse("Kan inte bedömas, rapporten säger inte hur resultatet nåddes.");
    }

    boolean isDone() {
        return evaluationStatus == EvaluationStatus.DONE;
    }

    boolean isRead() {
        return reportAccess == ReportAccess.FULL;
    }

    private String status() {
        return switch (evaluationStatus) {
            case PLANNED -> "Utvärdering planerades när källan skrevs (%s).".formatted(source.asOf());
            case ONGOING -> source.asOfDate().map(Verdict::ongoing).orElseGet(Verdict::ongoingUndated);
            case DONE -> "Utvärderingen är klar.";
            case UNKNOWN -> "Om utvärderingen är klar framgår inte.";
        };
    }

    private String position() {
        return switch (evaluatorPosition) {
            case OWN_STAFF -> "Utvärderaren är egen personal.";
            case OWN_RD_UNIT -> "Utvärderaren är en egen FoU-enhet.";
            case EXTERNAL -> "Utvärderaren är utomstående.";
            case UNKNOWN -> "Om utvärderaren är utomstående framgår inte.";
        };
    }

    private static String stopped(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
