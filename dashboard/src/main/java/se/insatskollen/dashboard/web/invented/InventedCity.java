package se.insatskollen.dashboard.web.invented;

import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.place.PlaceRow;

/** The door to the invented city: there only when the release holds invented figures. */
public final class InventedCity {
    /** Its address; everything invented lies below it. */
    public static final String PATH = "/exempelstad";

    /** Who says what is said of it. */
    public static final String SOURCE = "Insatskollens generator, påhittade siffror";

    private InventedCity() {}

    /** "Exempelstad: tre projekt"; empty where there is nothing behind the door. */
    public static Optional<String> invitation(Queries open) {
        boolean hasFigures = open.figures()
                .one(InventedCity.class, "figures.sql", Presence.class)
                .hasFigures();
        if (!hasFigures) {
            return Optional.empty();
        }
        long count =
                open.one(InventedCity.class, "projects.sql", ProjectCount.class).projectCount();
        return Optional.of("Exempelstad: %s projekt".formatted(count == 0 ? "inga" : SwedishFormat.word(count)));
    }

    /** Its municipalities with their districts. */
    public static List<PlaceRow> places(Queries open) {
        return open.list(InventedCity.class, "places.sql", PlaceRow.class);
    }

    /** Whether there are figures. */
    public record Presence(boolean hasFigures) {}

    /** How many projects there are. */
    public record ProjectCount(long projectCount) {}
}
