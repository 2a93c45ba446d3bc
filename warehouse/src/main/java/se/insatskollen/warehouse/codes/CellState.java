package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** What a published cell says. States never look alike. */
public enum CellState implements Code {
    /** A figure; a share of 0.3 per cent is one too, stored as 0, and one of 99.7 is stored as 100. */
    VALUE("värde"),
    /** Nothing happened where something could have: nought is the figure, exactly. */
    ZERO("noll"),
    /** Nothing was delivered for the municipality in the period. */
    NO_DATA("ingen uppgift"),
    /** The time after which the outcome is counted has not passed. */
    TOO_EARLY("för tidigt att mäta"),
    /** Not shown, so that nobody can be found. One label for all reasons, so that it tells nothing. */
    SUPPRESSED("visas inte (för få)"),
    /** There is nothing to divide by, or too little to estimate from. */
    NOT_COMPUTABLE("går inte att räkna ut");

    private final String label;

    CellState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
