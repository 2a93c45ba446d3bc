package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Whether care was bought or given by the municipality itself; only bought care is money that need not be paid out. */
public enum Provision implements Code {
    PURCHASED("köpt"),
    OWN("egen");

    private final String label;

    Provision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
