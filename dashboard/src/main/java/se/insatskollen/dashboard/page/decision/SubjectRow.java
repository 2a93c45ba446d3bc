package se.insatskollen.dashboard.page.decision;

import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Source;
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
        String areaName,
        AreaLevel areaLevel,
        Optional<String> municipalityName,
        Optional<String> coverageDescription,
        Optional<String> owner,
        Optional<String> targetGroup,
        InterventionType interventionType,
        @Nested Period period,
        ProjectStatus projectStatus,
        CostKnowledge fullCost,
        @Nested Source source) {

    boolean isMethod() {
        return projectKind.isMethod();
    }

    String what() {
        boolean isTelling = interventionType != InterventionType.OTHER;
        return isTelling ? projectKind.label() + ", " + interventionType.label() : projectKind.label();
    }

    /** "Hässelby-Vällingby, Stockholm. Ett avgränsat område, Vällingby". */
    String where() {
        boolean isPart = areaLevel == AreaLevel.DISTRICT && municipalityName.isPresent();
        String area = isPart ? areaName + ", " + municipalityName.get() : areaName;
        return area + coverageDescription.map(text -> ". " + text).orElse("");
    }

    /** "september 2020 – augusti 2022, avslutat när källan skrevs". */
    String when() {
        String time = period.isKnown() ? period.text() : "tiden framgår inte";
        return "%s. Läge när källan skrevs: %s".formatted(time, Words.of(projectStatus));
    }

    String shownOwner() {
        return owner.orElse(SwedishFormat.NOT_STATED);
    }

    String shownTargetGroup() {
        return targetGroup.orElse(SwedishFormat.NOT_STATED);
    }

    boolean isCostKnown() {
        return fullCost == CostKnowledge.KNOWN;
    }
}
