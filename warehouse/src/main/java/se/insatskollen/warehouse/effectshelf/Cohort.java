package se.insatskollen.warehouse.effectshelf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.insatskollen.warehouse.effects.IndexChild;
import se.insatskollen.warehouse.effects.MatchedChild;
import se.insatskollen.warehouse.effects.Matching;
import se.insatskollen.warehouse.effects.Service;
import se.insatskollen.warehouse.effects.Window;

/**
 * Whom an effect within a window is about.
 *
 * @param children of the project, and those they may be set beside
 * @param followed those of them whose window has passed
 * @param matched those of them who are like each other
 * @param before those who are like each other in all but earlier placement, for the placebo
 */
record Cohort(
        List<IndexedChild> children,
        Window window,
        List<IndexChild> followed,
        List<MatchedChild> matched,
        List<MatchedChild> before) {

    static Cohort of(List<IndexedChild> children, Window window) {
        List<IndexChild> followed = children.stream()
                .map(IndexedChild::child)
                .filter(child -> child.in(window).isPresent())
                .toList();
        return new Cohort(
                children,
                window,
                followed,
                Matching.of(followed, window).matched(),
                Matching.withoutEarlierPlacement(followed, window).matched());
    }

    /** The matched children of a service. */
    List<MatchedChild> matched(Service service) {
        return matched.stream().filter(child -> child.service() == service).toList();
    }

    /** The project's own of the matched children, by their keys. */
    Set<String> projectKeys() {
        return matched(Service.PROJECT).stream()
                .map(child -> child.child().childKey())
                .collect(Collectors.toSet());
    }

    /** The same with the days their first cases were opened. */
    List<IndexedChild> opened() {
        Set<String> keys = projectKeys();
        return children.stream()
                .filter(each -> keys.contains(each.child().childKey()))
                .toList();
    }
}
