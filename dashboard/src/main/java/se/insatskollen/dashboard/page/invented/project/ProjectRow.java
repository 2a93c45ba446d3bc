package se.insatskollen.dashboard.page.invented.project;

import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.Words;
import se.insatskollen.warehouse.codes.AreaLevel;
import se.insatskollen.warehouse.codes.CostKnowledge;
import se.insatskollen.warehouse.codes.InterventionType;
import se.insatskollen.warehouse.codes.ProjectKind;
import se.insatskollen.warehouse.codes.ProjectStatus;

/** What the register of the invented city says about a project. */
record ProjectRow(
        String projectKey,
        String projectName,
        ProjectKind projectKind,
        InterventionType interventionType,
        String areaKey,
        String areaName,
        AreaLevel areaLevel,
        Optional<String> municipalityName,
        Optional<String> owner,
        Optional<String> targetGroup,
        @Nested Period period,
        ProjectStatus projectStatus,
        CostKnowledge fullCost) {

    String what() {
        return interventionType == InterventionType.OTHER
                ? projectKind.label()
                : "%s, %s".formatted(projectKind.label(), interventionType.label());
    }

    String where() {
        boolean isPart = areaLevel == AreaLevel.DISTRICT && municipalityName.isPresent();
        return isPart ? areaName + ", " + municipalityName.get() : areaName;
    }

    String shownOwner() {
        return owner.orElse(SwedishFormat.NOT_STATED);
    }

    String shownTargetGroup() {
        return targetGroup.orElse(SwedishFormat.NOT_STATED);
    }

    String status() {
        return Words.of(projectStatus);
    }

    /** Whether what is booked is all there is to know about the cost. */
    String wholeCost() {
        return switch (fullCost) {
            case KNOWN -> "Enligt projektplanen är alla kostnader med.";
            case NOT_KNOWN -> "Hela kostnaden är inte känd.";
        };
    }
}
