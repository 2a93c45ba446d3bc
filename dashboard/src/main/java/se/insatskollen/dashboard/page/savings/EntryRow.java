package se.insatskollen.dashboard.page.savings;

import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.ProjectKind;

/** An entry of the register that something may be claimed about. */
record EntryRow(
        String projectKey,
        String projectName,
        ProjectKind projectKind,
        Optional<String> targetGroup,
        FoundGroup foundGroup) {

    /** Its page among the savings. */
    String href() {
        return "/besparingar/" + projectKey;
    }

    /** Its own page. */
    String projectHref() {
        return "/projekt/" + projectKey;
    }

    String shownTargetGroup() {
        return targetGroup.orElse(SwedishFormat.NOT_STATED);
    }

    boolean isProject() {
        return projectKind == ProjectKind.PROJECT;
    }
}
