package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Whether something was proposed or decided; a proposal in a document is no decision. */
public enum DecisionStatus implements Code {
    PROPOSED("föreslaget"),
    DECIDED("beslutat"),
    UNKNOWN("okänt");

    private final String label;

    DecisionStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
