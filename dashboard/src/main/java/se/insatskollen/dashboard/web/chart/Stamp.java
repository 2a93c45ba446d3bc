package se.insatskollen.dashboard.web.chart;

import java.util.List;

/**
 * What a picture must say about itself inside itself, so that a copy of it says so too.
 *
 * @param origin whether its figures are invented
 * @param isReaders whether a reader has moved what they rest on
 */
public record Stamp(Origin origin, boolean isReaders) {
    /** Stands on everything that rests on what a reader has moved. */
    public static final String READERS = "Läsarens egna antaganden, inte vår bedömning";

    private static final int LINE_PX = 20;

    /** What is drawn beside the figures. */
    List<InventedBand.Element> band() {
        if (!isReaders) {
            return origin.band();
        }
        return switch (origin) {
            case REAL -> InventedBand.wordsAlone(READERS);
            case INVENTED -> InventedBand.elementsAnd(READERS);
        };
    }

    /** What that takes of the height. */
    int bandPx() {
        return isReaders ? InventedBand.PX + LINE_PX : origin.bandPx();
    }

    /** What a caption of the same figures begins with; empty where nothing must be said. */
    public String mark() {
        return isReaders ? "%s%s. ".formatted(origin.mark(), READERS) : origin.mark();
    }
}
