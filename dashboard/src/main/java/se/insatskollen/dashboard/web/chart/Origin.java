package se.insatskollen.dashboard.web.chart;

import java.util.List;

/** Whether figures are real: behind which door they lie. In a picture, invented ones say so inside it. */
public enum Origin {
    REAL,
    INVENTED;

    /** What every title and caption of invented things begins with; empty for real ones. */
    public String mark() {
        return switch (this) {
            case REAL -> "";
            case INVENTED -> "Påhittade siffror: ";
        };
    }

    /** What is drawn beside the figures. */
    List<InventedBand.Element> band() {
        return switch (this) {
            case REAL -> List.of();
            case INVENTED -> InventedBand.elements();
        };
    }

    /** What that takes of the height. */
    int bandPx() {
        return switch (this) {
            case REAL -> 0;
            case INVENTED -> InventedBand.PX;
        };
    }
}
