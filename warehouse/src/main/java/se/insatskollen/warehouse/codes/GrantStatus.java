package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** How far a grant has come, as far as the documents tell. */
public enum GrantStatus implements Code {
    APPLIED("sökt"),
    PROPOSED("föreslaget"),
    GRANTED("beviljat"),
    UNKNOWN("okänt");

    private final String label;

    GrantStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
