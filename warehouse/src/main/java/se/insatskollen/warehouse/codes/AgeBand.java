package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Ages in which figures about children are told. */
public enum AgeBand implements Code {
    ALL("alla åldrar"),
    AGE_0_5("0–5 år"),
    AGE_6_12("6–12 år"),
    AGE_13_15("13–15 år"),
    AGE_16_17("16–17 år");

    private final String label;

    AgeBand(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The band of a child of so many full years, 0 to 17. */
    public static AgeBand of(int years) {
        if (years < 0 || years > 17) {
            throw new IllegalArgumentException("No band has a child of %d years".formatted(years));
        }
        if (years < 6) {
            return AGE_0_5;
        }
        if (years < 13) {
            return AGE_6_12;
        }
        return years < 16 ? AGE_13_15 : AGE_16_17;
    }
}
