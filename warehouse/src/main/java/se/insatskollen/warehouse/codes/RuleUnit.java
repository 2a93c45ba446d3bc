package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** What the value of a rule is given in. */
public enum RuleUnit implements Code {
    KRONOR("kronor"),
    YEARS("år"),
    PROJECTS("projekt"),
    STUDY_TRIPS("studieresor"),
    DATE("datum"),
    DIRECTION("inriktning");

    private final String label;

    RuleUnit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
