package se.insatskollen.etl.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Decides which children take part in a project: in the child's first case, and only while there is room. */
final class Enrolment {
    private final Map<String, Integer> children = new LinkedHashMap<>();

    Optional<Project> project(Dice dice, Profile profile, int age, Place place, LocalDate opened) {
        for (Project project : Projects.ALL) {
            if (project.takes(profile.target(), age, place, opened)
                    && dice.happens(project.probability(profile.need()))
                    && takesSeat(project)) {
                return Optional.of(project);
            }
        }
        return Optional.empty();
    }

    private boolean takesSeat(Project project) {
        int taken = children.getOrDefault(project.id(), 0);
        if (taken == project.mostChildren()) {
            return false;
        }
        children.put(project.id(), taken + 1);
        return true;
    }
}
