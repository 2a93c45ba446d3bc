package se.insatskollen.etl.nightly;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.insatskollen.etl.sources.Origin;
import se.insatskollen.etl.staging.Delivery;
import se.insatskollen.etl.staging.Discovery;

/**
 * The landed deliveries that somebody takes in by name, although they differ from the earlier ones. It holds for the run
 * it is given to: when that publishes nothing, it is given again.
 *
 * @param keys the deliveries
 * @param problem why the names cannot be followed, if they cannot
 */
record Acceptance(Set<String> keys, Optional<String> problem) {
    private static final int CHOICES_TOLD = 20;

    /** @param names keys, places or file names */
    static Acceptance of(Set<String> names, Discovery found, History history) {
        List<Delivery> landed = found.deliveries().stream()
                .filter(delivery -> delivery.origin() == Origin.LANDING)
                .toList();
        Set<String> keys = new TreeSet<>();
        for (String name : new TreeSet<>(names)) {
            List<Delivery> meant =
                    landed.stream().filter(delivery -> isMeant(delivery, name)).toList();
            Set<String> contents =
                    new TreeSet<>(meant.stream().map(Delivery::key).toList());
            if (contents.size() != 1) {
                return new Acceptance(Set.of(), Optional.of(problem(name, meant, fresh(landed, history))));
            }
            keys.addAll(contents);
        }
        return new Acceptance(keys, Optional.empty());
    }

    boolean holdsFor(String deliveryKey) {
        return keys.contains(deliveryKey);
    }

    private static boolean isMeant(Delivery delivery, String name) {
        return List.of(delivery.key(), delivery.place(), delivery.fileName()).contains(name);
    }

    private static List<Delivery> fresh(List<Delivery> landed, History history) {
        return landed.stream()
                .filter(delivery -> !history.holds(delivery.key()))
                .toList();
    }

    private static String problem(String name, List<Delivery> meant, List<Delivery> fresh) {
        if (!meant.isEmpty()) {
            return "--accept %s names more than one delivery. Choose among %s.".formatted(name, told(meant));
        }
        return fresh.isEmpty()
                ? "--accept %s names no delivery, and there is nothing new to accept.".formatted(name)
                : "--accept %s names no delivery. Choose among %s.".formatted(name, told(fresh));
    }

    private static String told(List<Delivery> choices) {
        List<String> told = new ArrayList<>(choices.stream()
                .limit(CHOICES_TOLD)
                .map(delivery -> "%s (%s)".formatted(delivery.place(), delivery.key()))
                .toList());
        if (choices.size() > told.size()) {
            told.add("%d more".formatted(choices.size() - told.size()));
        }
        return told.stream().collect(joining(", "));
    }
}
