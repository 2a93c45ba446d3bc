package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Whether a project is an early intervention for children, as far as its sources tell. */
public enum EarlyIntervention implements Code {
    YES("ja"),
    NO("nej"),
    UNCLEAR("oklart");

    private final String label;

    EarlyIntervention(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
