package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** The stages of a case, in their order; a case need not pass all of them. */
public enum CaseStage implements Code {
    OPENED("anmälan eller ansökan"),
    ASSESSED("förhandsbedömning"),
    INVESTIGATED("utredning"),
    SUPPORTED("insats"),
    CLOSED("avslutat"),
    RETURNED("kom tillbaka inom ett år");

    private final String label;

    CaseStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
