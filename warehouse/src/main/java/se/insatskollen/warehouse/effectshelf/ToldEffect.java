package se.insatskollen.warehouse.effectshelf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.effects.Balance;
import se.insatskollen.warehouse.effects.Effect;
import se.insatskollen.warehouse.effects.JointDifference;
import se.insatskollen.warehouse.effects.Window;
import se.insatskollen.warehouse.statistics.Estimate;

/**
 * What is published of an effect.
 *
 * @param difference of the told types, with the digits that are published
 * @param hidden types that occur and are not told
 * @param placebo of all types together; empty where few families were placed before
 * @param isFlagged whether the placebo's interval leaves out 0
 * @param yearShares by calendar year
 * @param costShares of what is booked on the project in each year that its matched children bear; empty where it is not
 *     known or not told
 * @param ordinarySupportOre per like child; empty for the same reasons
 * @param marks of the families behind it
 */
record ToldEffect(
        String projectKey,
        Effect.Sample sample,
        Window window,
        JointDifference difference,
        Set<PlacementType> hidden,
        Optional<Estimate> placebo,
        boolean isFlagged,
        List<Balance> balance,
        SortedMap<Integer, BigDecimal> yearShares,
        SortedMap<Integer, BigDecimal> costShares,
        Optional<Double> ordinarySupportOre,
        FigureMarks marks) {

    String figure() {
        return "%s|%d".formatted(projectKey, window.months());
    }

    long projectFamilies() {
        return Math.round(sample.projectFamilies());
    }

    long clusterFamilies() {
        return difference.families();
    }

    long ordinaryChildren() {
        return sample.matchedInOrdinary();
    }
}
