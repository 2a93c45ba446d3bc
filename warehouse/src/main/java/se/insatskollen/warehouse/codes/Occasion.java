package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** When in a case a child was measured. */
public enum Occasion implements Code {
    BEFORE("före"),
    AFTER("efter"),
    FOLLOW_UP("uppföljning");

    private final String label;

    Occasion(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
