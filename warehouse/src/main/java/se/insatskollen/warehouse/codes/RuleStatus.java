package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Whether a rule is in force or only proposed. */
public enum RuleStatus implements Code {
    IN_FORCE("gäller"),
    PROPOSED("föreslagen");

    private final String label;

    RuleStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
