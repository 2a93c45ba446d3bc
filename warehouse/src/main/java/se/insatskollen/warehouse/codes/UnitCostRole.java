package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Whether a price point can be the usual price or only marks an extreme. */
public enum UnitCostRole implements Code {
    TYPICAL("typvärde"),
    EXTREME("ytterlighet");

    private final String label;

    UnitCostRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
