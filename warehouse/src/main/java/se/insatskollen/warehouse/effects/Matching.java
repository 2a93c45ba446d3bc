package se.insatskollen.warehouse.effects;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Sets children of a project beside children of ordinary service who are alike in all that a stratum names.
 *
 * <p>Coarsened exact matching (Iacus, King and Porro, Causal Inference without Balance Checking: Coarsened Exact Matching,
 * Political Analysis 20, 2012): a stratum counts when it has children of both services. With m_T and m_C its children in
 * the project and in ordinary service, and M_T and M_C all matched ones, a child in the project weighs 1 and one in
 * ordinary service (m_T/m_C)·(M_C/M_T), so that ordinary service gets the project's mix of strata and the weights of each
 * service add up to its children. What is compared is therefore what the project did for its own matched children.
 */
public final class Matching {
    /** How alike children must be. */
    private interface Likeness extends UnaryOperator<Stratum> {}

    private final Map<Stratum, StratumCell> strata;
    private final List<MatchedChild> matched;

    private Matching(Map<Stratum, StratumCell> strata, List<MatchedChild> matched) {
        this.strata = strata;
        this.matched = matched;
    }

    /** Matches those whose window has passed. */
    public static Matching of(List<IndexChild> children, Window window) {
        return of(children, window, stratum -> stratum);
    }

    /**
     * The same with children who were placed earlier and children who were not set beside each other, for the placebo. What
     * was before the case is what a placebo looks at: among children who are made alike in whether they had been placed, it
     * can see only for how long, and is blind to a project that took those who had been placed more often.
     */
    public static Matching withoutEarlierPlacement(List<IndexChild> children, Window window) {
        return of(children, window, Stratum::withoutEarlierPlacement);
    }

    private static Matching of(List<IndexChild> children, Window window, Likeness likeness) {
        List<IndexChild> followed =
                children.stream().filter(child -> child.in(window).isPresent()).toList();
        Map<Stratum, StratumCell> strata = new LinkedHashMap<>();
        followed.forEach(child -> strata.computeIfAbsent(likeness.apply(child.stratum()), stratum -> new StratumCell())
                .add(child));
        double ordinaryPerProject = matched(strata, Service.ORDINARY) / (double) matched(strata, Service.PROJECT);
        List<MatchedChild> matched = followed.stream()
                .filter(child -> strata.get(likeness.apply(child.stratum())).isMatched())
                .map(child -> new MatchedChild(
                        child,
                        child.in(window).orElseThrow(),
                        weight(child.service(), strata.get(likeness.apply(child.stratum())), ordinaryPerProject)))
                .toList();
        return new Matching(strata, matched);
    }

    /** The matched children in the order they came in. */
    public List<MatchedChild> matched() {
        return matched;
    }

    /** Children of the project whose window has passed. */
    long followedInProject() {
        return strata.values().stream()
                .mapToLong(cell -> cell.children(Service.PROJECT))
                .sum();
    }

    long matched(Service service) {
        return matched(strata, service);
    }

    /** Matched of those in the project whose window has passed, 0 to 1; 0 when there is none. */
    double shareMatched() {
        long followed = followedInProject();
        return followed == 0 ? 0 : matched(Service.PROJECT) / (double) followed;
    }

    List<Balance> balance() {
        return Balance.of(strata);
    }

    private static double weight(Service service, StratumCell cell, double ordinaryPerProject) {
        return switch (service) {
            case PROJECT -> 1;
            case ORDINARY ->
                cell.children(Service.PROJECT) / (double) cell.children(Service.ORDINARY) * ordinaryPerProject;
        };
    }

    private static long matched(Map<Stratum, StratumCell> strata, Service service) {
        return strata.values().stream()
                .filter(StratumCell::isMatched)
                .mapToLong(cell -> cell.children(service))
                .sum();
    }
}
