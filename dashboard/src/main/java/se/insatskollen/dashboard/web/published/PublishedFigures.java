package se.insatskollen.dashboard.web.published;

import java.util.List;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.dashboard.web.compare.Stock;
import se.insatskollen.dashboard.web.place.PlaceRow;

/** The real areas, and what is published about them. */
public final class PublishedFigures {
    private PublishedFigures() {}

    /** Everything that real areas can be compared on. */
    public static Stock stock(Queries open) {
        return new Stock(Origin.REAL, PublishedFigures.class, open, places(open));
    }

    /** All municipalities with their districts. */
    public static List<PlaceRow> places(Queries open) {
        return open.list(PublishedFigures.class, "places.sql", PlaceRow.class);
    }
}
