package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Sex as public statistics count it. */
public enum Sex implements Code {
    ALL("alla"),
    WOMEN("kvinnor"),
    MEN("män"),
    /** Of a child whose number does not tell. */
    UNKNOWN("okänt");

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
