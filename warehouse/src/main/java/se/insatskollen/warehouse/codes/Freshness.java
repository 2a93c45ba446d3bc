package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** How the newest data of a source stands against its agreed rhythm. */
public enum Freshness implements Code {
    AS_EXPECTED("som väntat"),
    LATE("sen"),
    NOTHING_YET("inget levererat än");

    private final String label;

    Freshness(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
