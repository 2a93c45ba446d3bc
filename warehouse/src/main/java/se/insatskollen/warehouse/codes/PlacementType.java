package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** The forms of placement that claims and prices speak of. */
public enum PlacementType implements Code {
    RESIDENTIAL_HOME("HVB"),
    FOSTER_HOME("familjehem"),
    EMERGENCY_HOME("jourhem"),
    SUPPORTED_HOUSING("stödboende"),
    STATE_INSTITUTION("SiS-hem"),
    NOT_APPLICABLE("gäller inte"),
    NOT_STATED("framgår inte");

    private final String label;

    PlacementType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
