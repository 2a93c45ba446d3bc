package se.insatskollen.dashboard.web.chart;

import java.util.List;

/** Whether figures are real: behind which door they lie. In a picture, invented ones say so inside it. */
public enum Origin {
    REAL,
    INVENTED;

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
