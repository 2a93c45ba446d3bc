package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Whether staff worked there or were proposed to. */
public enum StaffingStatus implements Code {
    ACTUAL("faktisk"),
    PROPOSED("föreslagen");

    private final String label;

    StaffingStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
