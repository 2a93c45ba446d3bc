package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Whether an index row is a level or a yearly change. */
public enum PriceIndexMeasure implements Code {
    LEVEL("nivå"),
    CHANGE_PERCENT("förändring i procent");

    private final String label;

    PriceIndexMeasure(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
