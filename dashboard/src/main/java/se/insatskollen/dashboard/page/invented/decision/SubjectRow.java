package se.insatskollen.dashboard.page.invented.decision;

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

/** What the memo is about. */
record SubjectRow(
        String projectKey,
        String projectName,
        ProjectKind projectKind,
        InterventionType interventionType,
        String areaName,
        AreaLevel areaLevel,
        Optional<String> municipalityName,
        Optional<String> targetGroup,
        @Nested Period period,
        ProjectStatus projectStatus,
        CostKnowledge fullCost) {

    String what() {
        return "%s, %s".formatted(projectKind.label(), interventionType.label());
    }

    String where() {
        boolean isPart = areaLevel == AreaLevel.DISTRICT && municipalityName.isPresent();
        return isPart ? areaName + ", " + municipalityName.get() : areaName;
    }

    /** "2013–2020. Läge: avslutat". */
    String when() {
        String time = period.isKnown() ? period.text() : "tiden framgår inte";
        return "%s. Läge: %s".formatted(time, Words.of(projectStatus));
    }

    String shownTargetGroup() {
        return targetGroup.orElse(SwedishFormat.NOT_STATED);
    }

    String wholeCost() {
        return switch (fullCost) {
            case KNOWN -> "Enligt projektplanen är alla kostnader med.";
            case NOT_KNOWN -> "Hela kostnaden är inte känd.";
        };
    }
}
