package se.insatskollen.dashboard.page.saving;

import se.insatskollen.warehouse.codes.CostKnowledge;
import se.insatskollen.warehouse.codes.ProjectKind;

/** Whose saving it is. */
record ProjectRow(String projectKey, String projectName, ProjectKind projectKind, CostKnowledge fullCost) {
    String href() {
        return "/projekt/" + projectKey;
    }

    boolean isMethod() {
        return projectKind.isMethod();
    }

    boolean isCostUnknown() {
        return fullCost == CostKnowledge.NOT_KNOWN;
    }
}
