package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Whether a price point can be the usual price, only marks an extreme, or is no observed price at all. */
public enum UnitCostRole implements Code {
    TYPICAL("typvärde"),
    EXTREME("ytterlighet"),
    NOT_USED("räknas inte in");

    private final String label;

    UnitCostRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
