package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** What children may differ in from one service to the other, as the balance of an effect tells it. */
public enum Covariate implements Code {
    TARGET_GROUP("målgrupp"),
    AGE_BAND("åldersgrupp"),
    SEX("kön"),
    NEED_LEVEL("behov"),
    EARLIER_PLACEMENT("placerad tidigare"),
    AREA_GROUP("områdesgrupp"),
    OPENING_YEAR("år då ärendet öppnades"),
    /** A number, not a level: what is left of differences in age within the bands. */
    AGE_YEARS("ålder i år");

    private final String label;

    Covariate(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
