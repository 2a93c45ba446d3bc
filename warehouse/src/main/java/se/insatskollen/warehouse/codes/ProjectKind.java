package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** What kind of undertaking a register entry is. */
public enum ProjectKind implements Code {
    PROJECT("projekt"),
    PROGRAMME("program"),
    FUND("fond"),
    STUDY("studie"),
    PRE_STUDY("förstudie");

    private final String label;

    ProjectKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
