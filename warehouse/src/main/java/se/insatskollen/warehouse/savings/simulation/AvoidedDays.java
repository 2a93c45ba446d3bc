package se.insatskollen.warehouse.savings.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.Provision;
import se.insatskollen.warehouse.savings.count.Children;
import se.insatskollen.warehouse.savings.uncertainty.JointNormal;

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
     * An effect by placement type, split into purchased and own care by a known share: both parts then vary as one.
     *
     * @param purchasedShares share of each type's days that is purchased
     */
    public static AvoidedDays split(
            List<PlacementType> types, JointNormal perChild, List<Double> purchasedShares, Children children) {
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
