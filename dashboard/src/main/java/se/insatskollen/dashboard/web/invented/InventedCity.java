package se.insatskollen.dashboard.web.invented;

import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.event.Events;

/** The door to the invented city: there only when the release holds invented figures. */
public final class InventedCity {
    /** Its address; everything invented lies below it. */
    public static final String PATH = "/exempelstad";

    /** Who says what is said of it. */
    public static final String SOURCE = "Insatskollens generator, påhittade siffror";

    private InventedCity() {}

    /** The names of the projects that show best what can be answered; empty where there is nothing behind the door. */
    public static Optional<List<String>> examples(Queries open) {
        boolean hasFigures = open.figures()
                .one(InventedCity.class, "figures.sql", Presence.class)
                .hasFigures();
        return hasFigures
                ? Optional.of(open.list(InventedCity.class, "examples.sql", Example.class).stream()
                        .map(Example::projectName)
                        .toList())
                : Optional.empty();
    }

    /** What happened in it that all its figures must be read with. */
    public static Events events(Queries open) {
        return Events.all(open).concerningAll();
    }

    /** Whether there are figures. */
    public record Presence(boolean hasFigures) {}

    /** A project of the city. */
    public record Example(String projectName) {}
}
