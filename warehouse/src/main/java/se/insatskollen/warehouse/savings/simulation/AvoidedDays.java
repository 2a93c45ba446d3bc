package se.insatskollen.warehouse.savings.simulation;

import java.util.Arrays;
import java.util.List;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.Provision;
import se.insatskollen.warehouse.effects.Effect;
import se.insatskollen.warehouse.effects.JointDifference;
import se.insatskollen.warehouse.savings.count.Children;
import se.insatskollen.warehouse.savings.count.Placements;
import se.insatskollen.warehouse.savings.uncertainty.JointNormal;
import se.insatskollen.warehouse.savings.uncertainty.Pert;
import se.insatskollen.warehouse.statistics.Given;

/**
 * The placement days avoided within the window, by placement type. Purchased and own care are known shares of a type's days,
 * so that both vary as one.
 *
 * @param types the placement types, each once
 * @param purchasedShares share of each type's days that is purchased, 0 to 1, in the order of the types
 * @param days of each type, in their order
 */
public record AvoidedDays(List<PlacementType> types, List<Double> purchasedShares, DaysAvoided days) {
    public AvoidedDays {
        types = List.copyOf(types);
        purchasedShares = List.copyOf(purchasedShares);
        if (days.types() != types.size() || types.stream().distinct().count() != types.size()) {
            throw new IllegalArgumentException("%d effects for the types %s".formatted(days.types(), types));
        }
        if (purchasedShares.size() != types.size()) {
            throw new IllegalArgumentException("%s do not go with %s".formatted(purchasedShares, types));
        }
        purchasedShares.forEach(share -> Given.share("Purchased share", share));
    }

    /**
     * What a matched effect avoided, for the children it was seen in: the matched ones of the project. An effect is project −
     * ordinary service, so that fewer days there are days avoided here.
     *
     * @param purchasedShares share of each type's days that is purchased, 0 to 1, in the order of the effect's types
     */
    public static AvoidedDays of(Effect effect, List<Double> purchasedShares) {
        JointDifference seen = effect.difference();
        JointNormal avoided =
                new JointNormal(seen.days().stream().map(days -> -days).toList(), seen.covariance());
        Children matched = new Children(Math.toIntExact(effect.sample().matchedInProject()));
        return split(seen.types(), avoided, purchasedShares, matched);
    }

    /**
     * An effect by placement type: days avoided per child, and how many children it was seen in.
     *
     * @param purchasedShares share of each type's days that is purchased, 0 to 1, in the order of the types
     */
    public static AvoidedDays split(
            List<PlacementType> types, JointNormal perChild, List<Double> purchasedShares, Children children) {
        return new AvoidedDays(types, purchasedShares, new DaysAvoided.Estimated(perChild, children));
    }

    /** What a claim says was avoided: placements × days each, type by type. */
    public static AvoidedDays claimed(List<ClaimedPlacements> claimed) {
        return new AvoidedDays(
                claimed.stream().map(ClaimedPlacements::type).toList(),
                claimed.stream().map(ClaimedPlacements::purchasedShare).toList(),
                new DaysAvoided.Claimed(
                        claimed.stream().map(ClaimedPlacements::placements).toList(),
                        claimed.stream().map(ClaimedPlacements::daysEach).toList()));
    }

    /**
     * Placements of one type that are said to have been avoided.
     *
     * @param daysEach how many days each would have lasted, 0 or more; {@link Pert#exactly} where one number is taken as known
     * @param purchasedShare share of their days that would have been purchased, 0 to 1
     */
    public record ClaimedPlacements(PlacementType type, Placements placements, Pert daysEach, double purchasedShare) {
        public ClaimedPlacements {
            Given.notNegative("Days of a placement", daysEach.low());
        }
    }

    /** The forms of care whose days these are: of each type those that have a share, purchased care first. */
    public List<Care> care() {
        return types.stream()
                .flatMap(type -> Arrays.stream(Provision.values()).map(provision -> new Care(type, provision)))
                .filter(care -> share(care) > 0)
                .toList();
    }

    /** The share of its type's days that a form of care has, 0 to 1. */
    double share(Care care) {
        double purchased = purchasedShares.get(types.indexOf(care.type()));
        return switch (care.provision()) {
            case PURCHASED -> purchased;
            case OWN -> 1 - purchased;
        };
    }
}
