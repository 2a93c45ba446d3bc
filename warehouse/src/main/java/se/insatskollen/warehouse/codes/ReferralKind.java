package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** How a case came in; only a report has a preliminary assessment. */
public enum ReferralKind implements Code {
    REPORT("anmälan"),
    APPLICATION("ansökan");

    private final String label;

    ReferralKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
