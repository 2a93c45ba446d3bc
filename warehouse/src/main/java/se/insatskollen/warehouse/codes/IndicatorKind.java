package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** What kind of figure an indicator is. */
public enum IndicatorKind implements Code {
    COUNT("antal"),
    PROPORTION("andel"),
    RATE("per 1 000"),
    MEAN("medelvärde"),
    MEDIAN("median"),
    MONEY("kronor"),
    RATIO("kvot"),
    /** Taken over from public statistics as it stands. */
    PUBLISHED("publicerad siffra");

    private final String label;

    IndicatorKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
