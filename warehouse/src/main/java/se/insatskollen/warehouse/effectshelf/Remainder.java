package se.insatskollen.warehouse.effectshelf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.effects.MatchedChild;

/**
 * What is left of a project's days in placement when those that its effect tells are taken from them: an indicator tells days
 * of all forms together for all its cases within 24 months, and an effect mean days by form for its matched children. Left are
 * days of hidden forms, of children whom nobody is like, and of later cases.
 */
final class Remainder {
    private final List<MatchedChild> project;
    private final Map<String, Long> days;

    /**
     * Of a project.
     *
     * @param project its matched children
     * @param days in placement within 24 months by family, of all cases of the project whose window has passed; empty within
     *     other windows, of which no indicator tells
     */
    Remainder(List<MatchedChild> project, Map<String, Long> days) {
        this.project = project;
        this.days = days;
    }

    /**
     * Whether somebody's days could be worked out.
     *
     * @param told means of the forms of placement that are told
     */
    boolean isTelling(List<PublishedMean> told, Limits limits) {
        List<PublishedMean> its =
                told.stream().filter(PublishedMean::isOfProject).toList();
        return Derived.of(left(told), its, List.of()).isTelling(limits);
    }

    /** By family; nobody's where the effect tells all. */
    Contributions left(List<PublishedMean> told) {
        Set<PlacementType> types = told.stream().map(PublishedMean::type).collect(Collectors.toSet());
        Map<String, Long> rest = new HashMap<>(days);
        project.forEach(child -> rest.computeIfPresent(child.familyKey(), (key, all) -> all - daysOf(child, types)));
        Contributions left = new Contributions();
        rest.forEach(left::add);
        return left;
    }

    private static long daysOf(MatchedChild child, Set<PlacementType> types) {
        return types.stream().mapToInt(child.outcome().after()::of).sum();
    }
}
