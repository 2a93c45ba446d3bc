package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** How many of a source's rows were taken in, so coarse that no number of rows follows from it. */
public enum TakenInBand implements Code {
    ALL("alla rader"),
    MORE_THAN_99("mer än 99 av 100 rader"),
    AT_MOST_99("högst 99 av 100 rader"),
    /** Said of a source with few rows, where a share would tell how many. */
    NOT_ALL("inte alla rader");

    private final String label;

    TakenInBand(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
