package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** What staff are counted in; one is never turned into the other. */
public enum StaffingUnit implements Code {
    PERSON("personer"),
    FULL_TIME_EQUIVALENT("årsarbetare");

    private final String label;

    StaffingUnit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
