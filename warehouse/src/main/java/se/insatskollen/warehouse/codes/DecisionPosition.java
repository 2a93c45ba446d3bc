package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Where a body stands on what it decides about. */
public enum DecisionPosition implements Code {
    SUPPORTS("stöder"),
    REJECTS("avvisar"),
    TAKES_NONE("tar inte ställning"),
    UNKNOWN("okänd"),
    NOT_APPLICABLE("gäller inte");

    private final String label;

    DecisionPosition(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
