package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** How exactly a source dates something: a month given is not a day known. */
public enum DatePrecision implements Code {
    DAY("dag"),
    MONTH("månad"),
    SEASON("årstid"),
    YEAR("år");

    private final String label;

    DatePrecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
