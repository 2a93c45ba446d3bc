package se.insatskollen.dashboard.page.project;

import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.Words;
import se.insatskollen.warehouse.codes.AreaCoverage;
import se.insatskollen.warehouse.codes.AreaLevel;
import se.insatskollen.warehouse.codes.CostKnowledge;
import se.insatskollen.warehouse.codes.EarlyIntervention;
import se.insatskollen.warehouse.codes.InterventionType;
import se.insatskollen.warehouse.codes.ProjectKind;
import se.insatskollen.warehouse.codes.ProjectStatus;

/** What the register says about the project itself. */
record ProjectRow(
        String projectKey,
        String projectName,
        Optional<String> otherNames,
        ProjectKind projectKind,
        EarlyIntervention earlyIntervention,
        String earlyInterventionReason,
        Optional<String> parentProjectKey,
        Optional<String> parentProjectName,
        String areaName,
        AreaLevel areaLevel,
        Optional<String> municipalityName,
        AreaCoverage areaCoverage,
        Optional<String> coverageDescription,
        Optional<String> owner,
        Optional<String> targetGroup,
        InterventionType interventionType,
        @Nested Period period,
        ProjectStatus projectStatus,
        CostKnowledge fullCost,
        @Nested Source source) {

    /** "Hässelby-Vällingby, Stockholm". */
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

    /** Other names, as running text. */
    String shownOtherNames() {
        return otherNames
                .map(names -> names.replace(" | ", "; ").replace("|", "; "))
                .orElse("");
    }

    /** What, where and when in one line; a type that says nothing is left out. */
    String summary() {
        String type = isTypeTelling() ? SwedishFormat.sentence(interventionType.label()) + " · " : "";
        String when = period.isKnown() ? period.text() : "tiden framgår inte";
        return "%s%s · %s".formatted(type, where(), when);
    }

    /** "projekt, familjebehandling". */
    String what() {
        return isTypeTelling() ? projectKind.label() + ", " + interventionType.label() : projectKind.label();
    }

    /** Where it is and how much of the place it covers; what is not stated is said once. */
    String whereInFull() {
        boolean isSaidInWords = areaCoverage == AreaCoverage.NOT_STATED && coverageDescription.isPresent();
        String coverage = isSaidInWords ? "" : " (omfattning: %s)".formatted(areaCoverage.label());
        return where() + coverage + coverageDescription.map(text -> ". " + text).orElse("");
    }

    String status() {
        return Words.of(projectStatus);
    }

    /** "Registret har inget mer om fonden." */
    String noMore() {
        String what =
                switch (projectKind) {
                    case PROJECT -> "projektet";
                    case PROGRAMME -> "programmet";
                    case FUND -> "fonden";
                    case STUDY -> "studien";
                    case PRE_STUDY -> "förstudien";
                    case NONE -> "posten";
                };
        return "Registret har inget mer om %s.".formatted(what);
    }

    /** A study is reported with a programme; who paid for it is another matter. */
    String parentLabel() {
        return switch (projectKind) {
            case STUDY -> "Redovisas tillsammans med";
            case PROJECT, PROGRAMME, FUND, PRE_STUDY, NONE -> "Hör till";
        };
    }

    boolean isMethod() {
        return projectKind.isMethod();
    }

    private boolean isTypeTelling() {
        return interventionType != InterventionType.OTHER;
    }

    boolean isCostUnknown() {
        return fullCost == CostKnowledge.NOT_KNOWN;
    }

    boolean hasMembers() {
        return projectKind == ProjectKind.PROGRAMME || projectKind == ProjectKind.FUND;
    }
}
