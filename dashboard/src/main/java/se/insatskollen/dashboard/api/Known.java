package se.insatskollen.dashboard.api;

import java.util.List;
import java.util.Map;
import se.insatskollen.dashboard.web.BadRequestException;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.SwedishList;

/** Refuses choices that look right but name nothing that is there. */
final class Known {
    private Known() {}

    static void project(ApiDoor door, Queries open, String project) {
        if (open.rows(Api.class, "project.sql", Map.of("slug", project)).isEmpty()) {
            throw new BadRequestException("Det finns inget projekt med nyckeln ”%s”. Nycklarna står i %s/v1/projects."
                    .formatted(project, door.path()));
        }
    }

    static void area(ApiDoor door, Map<String, String> names, String area) {
        if (!names.containsKey(area)) {
            throw new BadRequestException("Det finns inget område med nyckeln ”%s”. Nycklarna står i %s/v1/areas."
                    .formatted(area, door.path()));
        }
    }

    static void among(List<String> choices, String name, String value) {
        if (!choices.contains(value)) {
            throw new BadRequestException(
                    choices.isEmpty()
                            ? "”%s” går inte att välja för ”%s”. Måttet har inga siffror.".formatted(value, name)
                            : "”%s” går inte att välja för ”%s”. Välj bland %s."
                                    .formatted(value, name, SwedishList.and(choices)));
        }
    }
}
