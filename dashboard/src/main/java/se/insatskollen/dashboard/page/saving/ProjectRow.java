package se.insatskollen.dashboard.page.saving;

import se.insatskollen.warehouse.codes.CostKnowledge;

/** Whose saving it is. */
record ProjectRow(String projectKey, String projectName, CostKnowledge fullCost) {
    String href() {
        return "/projekt/" + projectKey;
    }

    boolean isCostUnknown() {
        return fullCost == CostKnowledge.NOT_KNOWN;
    }
}
