package se.insatskollen.dashboard.web.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.warehouse.codes.EarlyIntervention;
import se.insatskollen.warehouse.codes.ProjectKind;

/**
 * Where an entry of the register stands. The rule for knowing stands once, in {@code knowledge.sql}: we know only from a
 * finished evaluation by somebody external that looks at cost and whose whole report we have read.
 *
 * @param isKnown whether we know if it has paid
 * @param isSavingClaimed whether a source states a saving
 * @param hasUntestedSaving whether a saving is stated that nobody external has examined
 * @param isOtherPositionUnknown whether nobody says if the other evaluator is external
 * @param isEvaluationUnfinished whether an evaluation is mentioned that is planned, or not said to be done
 * @param members what belongs to it, when it is a programme or a fund
 */
public record Entry(
        String projectKey,
        String projectName,
        ProjectKind projectKind,
        EarlyIntervention earlyIntervention,
        boolean isKnown,
        boolean isEvaluatedExternally,
        boolean isSavingClaimed,
        boolean hasUntestedSaving,
        Optional<String> externalEvaluator,
        Optional<String> otherEvaluator,
        boolean isOtherPositionUnknown,
        boolean isUnderEvaluation,
        Optional<LocalDate> ongoingAsOfDate,
        boolean isEvaluationUnfinished,
        @Nested Members members) {

    public String href() {
        return "/projekt/" + projectKey;
    }
}
