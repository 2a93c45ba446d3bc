package se.insatskollen.etl.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.codes.InterventionType;
import se.insatskollen.warehouse.codes.NeedLevel;
import se.insatskollen.warehouse.codes.TargetGroup;

/**
 * An invented project and what is planted in it.
 *
 * @param places numbers of the original districts it covers
 * @param to its last day; empty while it runs
 * @param uptake the share of children with high need in its target group that take part
 * @param mostChildren how many it has room for, at most
 * @param kronorPerChild its full cost for a child, exactly, in kronor of the last year
 * @param effect planted risk ratios
 * @param scoreGain planted: how many points more a child improves on SDQ than in ordinary service
 */
record Project(
        String id,
        String name,
        InterventionType type,
        TargetGroup target,
        List<Integer> places,
        LocalDate from,
        Optional<LocalDate> to,
        double uptake,
        int mostChildren,
        int kronorPerChild,
        RiskRatios effect,
        int scoreGain) {
    private static final int YOUNGEST = 2;

    boolean takes(TargetGroup group, int age, Place place, LocalDate day) {
        return group == target
                && age >= YOUNGEST
                && places.contains(place.number())
                && !day.isBefore(from)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    // Higher need comes to projects more often: a comparison that does not match on need finds them worse than they
    // are.
    double probability(NeedLevel need) {
        return switch (need) {
            case LOW -> uptake * 0.5;
            case MEDIUM -> uptake * 0.75;
            case HIGH -> uptake;
            case NOT_STATED -> 0;
        };
    }

    boolean isRunning() {
        return to.isEmpty();
    }
}
