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
}
