package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** How many of a source's rows name a district by a name that was no longer in use on their day. */
public enum OutdatedAreaBand implements Code {
    NONE("inga rader"),
    UNDER_1("färre än 1 av 100 rader"),
    AT_LEAST_1("minst 1 av 100 rader"),
    /** Said of a source with few rows, where a share would tell how many. */
    SOME("några rader");

    private final String label;

    OutdatedAreaBand(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
