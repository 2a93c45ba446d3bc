package se.insatskollen.warehouse.savings.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.Provision;
import se.insatskollen.warehouse.effects.Effect;
import se.insatskollen.warehouse.effects.JointDifference;
import se.insatskollen.warehouse.savings.count.Children;
import se.insatskollen.warehouse.savings.uncertainty.JointNormal;
import se.insatskollen.warehouse.statistics.Given;

/**
 * The effect of a project: placement days avoided per child within the window, by form of care. Fewer than nought are days
 * that were added.
 *
 * @param care the forms of care, in the order of the effect's numbers
 * @param perChild their joint distribution, in days
 * @param children how many children the project reached
 */
public record AvoidedDays(List<Care> care, JointNormal perChild, Children children) {
    public AvoidedDays {
        care = List.copyOf(care);
        if (care.size() != perChild.size() || care.stream().distinct().count() != care.size()) {
            throw new IllegalArgumentException("%d effects for the forms of care %s".formatted(perChild.size(), care));
        }
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
     * An effect by placement type, split into purchased and own care by a known share: both parts then vary as one.
     *
     * @param purchasedShares share of each type's days that is purchased, 0 to 1, in the order of the types
     */
    public static AvoidedDays split(
            List<PlacementType> types, JointNormal perChild, List<Double> purchasedShares, Children children) {
        if (purchasedShares.size() != types.size()) {
            throw new IllegalArgumentException("%s do not go with %s".formatted(purchasedShares, types));
        }
        purchasedShares.forEach(share -> Given.share("Purchased share", share));
        List<Care> care = types.stream()
                .flatMap(type -> Arrays.stream(Provision.values()).map(provision -> new Care(type, provision)))
                .toList();
        List<List<Double>> matrix = IntStream.range(0, types.size())
                .boxed()
                .flatMap(type -> Arrays.stream(Provision.values())
                        .map(provision -> row(type, types.size(), shareOf(provision, purchasedShares.get(type)))))
                .toList();
        return new AvoidedDays(care, perChild.times(matrix), children);
    }

    private static double shareOf(Provision provision, double purchased) {
        return switch (provision) {
            case PURCHASED -> purchased;
            case OWN -> 1 - purchased;
        };
    }

    private static List<Double> row(int type, int types, double share) {
        return IntStream.range(0, types).mapToObj(i -> i == type ? share : 0.0).toList();
    }
}
