package se.insatskollen.dashboard.web.news;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.Stated;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.EvaluationStatus;

/** An evaluation; one that is under way or planned has not come out yet. */
record EvaluationRow(
        String evaluationKey,
        String evaluator,
        EvaluationStatus evaluationStatus,
        Optional<LocalDate> publishedDate,
        Optional<DatePrecision> publishedPrecision,
        Optional<String> conclusion,
        @Nested Project project,
        @Nested Source source) {

    boolean isOut() {
        return switch (evaluationStatus) {
            case DONE -> true;
            case PLANNED, ONGOING, UNKNOWN -> publishedDate.isPresent();
        };
    }

    Item item(Door door) {
        return new Item(
                "utvardering/" + evaluationKey,
                Kind.EVALUATION,
                new When(publishedDate, publishedPrecision),
                When.UNKNOWN,
                Stated.in(evaluator).orElse("Utvärderaren framgår inte"),
                evaluationStatus == EvaluationStatus.DONE ? "klar" : SwedishFormat.NOT_STATED,
                conclusion.orElse("Slutsatsen framgår inte."),
                door.evaluation(project.projectKey()),
                Optional.of(project),
                Optional.of(source));
    }
}
