package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** The act a placement rests on: by consent (SoL) or compulsory (LVU). */
public enum LegalGround implements Code {
    SOL("SoL"),
    LVU("LVU");

    private final String label;

    LegalGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
