package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** What kind of undertaking a register entry is. */
public enum ProjectKind implements Code {
    PROJECT("projekt"),
    PROGRAMME("program"),
    FUND("fond"),
    STUDY("studie"),
    PRE_STUDY("förstudie"),
    /** No project, or one that is not known: what a case or a cost without a project points at. */
    NONE("inget projekt");

    private final String label;

    ProjectKind(String label) {
        this.label = label;
    }

    /** Whether it is tried or read about rather than carried out: it has no staff and no money of its own. */
    public boolean isMethod() {
        return this == STUDY;
    }

    @Override
    public String label() {
        return label;
    }
}
