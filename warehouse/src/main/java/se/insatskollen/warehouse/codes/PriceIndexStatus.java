package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** How final an index row is. */
public enum PriceIndexStatus implements Code {
    FINAL("fastställd"),
    PRELIMINARY("preliminär"),
    FORECAST("prognos"),
    OUTCOME("utfall");

    private final String label;

    PriceIndexStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
