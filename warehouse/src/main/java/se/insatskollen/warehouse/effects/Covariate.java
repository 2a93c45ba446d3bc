package se.insatskollen.warehouse.effects;

/** What children may differ in from one service to the other, as the balance tells it. */
public enum Covariate {
    TARGET_GROUP("målgrupp"),
    AGE_BAND("åldersgrupp"),
    SEX("kön"),
    NEED_LEVEL("behov"),
    EARLIER_PLACEMENT("placerad tidigare"),
    AREA_GROUP("områdesgrupp"),
    OPENING_YEAR("år då ärendet öppnades"),
    /** A number, not a level: what is left of differences in age within the bands. */
    AGE_YEARS("ålder i år");

    static final String MEAN = "medelvärde";

    private final String label;

    Covariate(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The level that all children of a stratum have. */
    String level(Stratum stratum) {
        return switch (this) {
            case TARGET_GROUP -> stratum.targetGroup().label();
            case AGE_BAND -> stratum.ageBand().label();
            case SEX -> stratum.sex().label();
            case NEED_LEVEL -> stratum.needLevel().label();
            case EARLIER_PLACEMENT -> stratum.isPlacedEarlier() ? "ja" : "nej";
            case AREA_GROUP -> stratum.areaGroup();
            case OPENING_YEAR -> Integer.toString(stratum.openingYear());
            case AGE_YEARS -> MEAN;
        };
    }
}
