package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** What a number counts. Families, households, persons and children are never turned into each other. */
public enum CountUnit implements Code {
    FAMILY("familjer"),
    PERSON("personer"),
    HOUSEHOLD("hushåll"),
    CHILD("barn"),
    YOUTH("ungdomar"),
    PLACEMENT("placeringar");

    private final String label;

    CountUnit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
