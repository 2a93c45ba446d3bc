package se.insatskollen.dashboard.web.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.warehouse.codes.CountUnit;
import se.insatskollen.warehouse.codes.EarlyIntervention;
import se.insatskollen.warehouse.codes.ProjectKind;

/**
 * What the register lets us know about whether a project pays. The rule stands once, in {@code knowledge.sql}: we know
 * only from a finished evaluation by somebody external that looks at cost and that we have at least in summary.
 *
 * @param isOver whether the project has ended
 * @param isKnown whether we know if it pays
 * @param hasUntestedSaving whether a saving is claimed that nobody external has examined
 * @param savingPerUnit what a claimed saving is per, where it is stated per one
 * @param resultOre an economic result that is claimed; negative is a loss
 * @param hasGoalsClaimed whether goals are said to have been reached
 */
public record Knowledge(
        String projectKey,
        String projectName,
        ProjectKind projectKind,
        EarlyIntervention earlyIntervention,
        boolean isOver,
        boolean isKnown,
        boolean isEvaluatedExternally,
        boolean hasUntestedSaving,
        Optional<String> externalEvaluator,
        Optional<String> otherEvaluator,
        boolean isUnderEvaluation,
        Optional<LocalDate> ongoingAsOfDate,
        Optional<Long> savingOre,
        boolean isSavingApproximate,
        Optional<CountUnit> savingPerUnit,
        Optional<Long> resultOre,
        boolean hasGoalsClaimed,
        long childCount) {

    /** One row per entry of the register, in the order of its names. */
    public static List<Knowledge> all(Queries open) {
        Map<String, Object> parameters =
                Map.of("data_date", open.release().dataDate().toString());
        return open.list(Knowledge.class, "knowledge.sql", parameters, Knowledge.class);
    }

    public String href() {
        return "/projekt/" + projectKey;
    }
}
