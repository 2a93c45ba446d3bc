package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** How much of the cost a grant covers. */
public enum CostShare implements Code {
    FULL("hela kostnaden"),
    PART("del av kostnaden"),
    NOT_STATED("framgår inte");

    private final String label;

    CostShare(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
