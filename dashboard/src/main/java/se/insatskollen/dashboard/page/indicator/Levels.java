package se.insatskollen.dashboard.page.indicator;

import se.insatskollen.warehouse.codes.AreaLevel;

/** The levels of the area tree as a reader says them. */
final class Levels {
    private Levels() {}

    /** "stadsdelar". */
    static String of(AreaLevel level) {
        return switch (level) {
            case COUNTRY -> "hela landet";
            case COUNTY -> "län";
            case MUNICIPALITY -> "kommuner";
            case DISTRICT -> "stadsdelar";
            case UNKNOWN -> "okänt område";
        };
    }
}
