package se.insatskollen.dashboard.web.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.warehouse.codes.ProjectKind;

/**
 * An entry of the register with what we have to judge it by.
 *
 * @param home the address of its door; empty for the real ones
 */
public record Assessed(EntryRow entry, List<EvaluationRow> evaluations, Measured measured, String home) {
    /** An entry that somebody may have evaluated. */
    public record EntryRow(
            String projectKey,
            String projectName,
            ProjectKind projectKind,
            @Nested Period period) {}

    /** One evaluation with the entry it is about. */
    public record Line(Assessed about, EvaluationRow evaluation) {
        public String name() {
            return about.entry().projectName();
        }
    }

    Stream<Line> lines() {
        return evaluations.stream().map(evaluation -> new Line(this, evaluation));
    }

    boolean isProject() {
        return entry.projectKind() == ProjectKind.PROJECT;
    }

    boolean isEvaluated() {
        return !evaluations.isEmpty();
    }

    /** Whether any of its evaluations can be given a grade. */
    boolean isGraded() {
        return evaluations.stream().anyMatch(row -> row.grade().isPresent());
    }

    /** Whether it stands behind the other door, where no report has an original. */
    public boolean isInvented() {
        return !home.isEmpty();
    }

    /** Its own page. */
    public String href() {
        return "%s/projekt/%s".formatted(home, entry.projectKey());
    }
}
