package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** How a case ended, as the caseworker recorded it. */
public enum CaseOutcome implements Code {
    GOAL_REACHED("målet nått"),
    GOAL_PARTLY_REACHED("målet delvis nått"),
    GOAL_NOT_REACHED("målet inte nått"),
    INTERRUPTED("avbruten"),
    NO_SUPPORT("avslutat utan insats"),
    ONGOING("pågår");

    private final String label;

    CaseOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
