package se.insatskollen.warehouse.effects;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.codes.PlacementType;

/**
 * Weighted least squares of placement days on being in the project, one equation per type of placement, with the joint
 * variance that families give them.
 *
 * <p>With an intercept and one regressor that is 0 or 1 the coefficient is the difference between the two weighted means,
 * and so it is computed. Every equation has the same regressors and weights, so that nothing is gained by estimating them
 * as a system (Zellner, An Efficient Method of Estimating Seemingly Unrelated Regressions, 1962) and the sandwich of the
 * stacked equations is built from one influence per child and type: ψ = ± w·e/Σw, e the residual and Σw the weights of the
 * child's service. With ψ_f its sum over family f, across both services where siblings are in both,
 *
 * <p>V = G/(G−1) · (N−1)/(N−K) · Σ_f ψ_f ψ_f′,
 *
 * <p>the finite-sample factor CR1 with G families, N children and K = 2 coefficients, counted per equation (Liang and
 * Zeger, Longitudinal data analysis using generalized linear models, 1986; Cameron and Miller, A Practitioner's Guide to
 * Cluster-Robust Inference, 2015, equations 11 and 12). Weights are taken as given.
 */
final class WeightedDifference {
    private static final int COEFFICIENTS = 2;

    private final List<MatchedChild> children;
    private final Function<Followed, PlacedDays> outcome;
    private final List<PlacementType> types;
    private final WeightedDays project;
    private final WeightedDays ordinary;

    private WeightedDifference(List<MatchedChild> children, Function<Followed, PlacedDays> outcome) {
        this.children = children;
        this.outcome = outcome;
        Set<PlacementType> placed = EnumSet.noneOf(PlacementType.class);
        children.forEach(
                child -> placed.addAll(outcome.apply(child.outcome()).byType().keySet()));
        this.types = List.copyOf(placed);
        this.project = new WeightedDays(types);
        this.ordinary = new WeightedDays(types);
    }

    /**
     * Project minus ordinary service in days per child, of the types that any of the children was placed in.
     *
     * @param children of both services, at least three, of at least two families
     */
    static JointDifference of(List<MatchedChild> children, Function<Followed, PlacedDays> outcome) {
        return new WeightedDifference(children, outcome).estimate();
    }

    private JointDifference estimate() {
        children.forEach(child -> of(child.service()).add(child.weight(), outcome.apply(child.outcome())));
        Map<String, double[]> families = influences();
        List<Double> difference = IntStream.range(0, types.size())
                .mapToObj(type -> project.mean(type) - ordinary.mean(type))
                .toList();
        return new JointDifference(types, ordinary.means(), difference, covariance(families), families.size());
    }

    private Map<String, double[]> influences() {
        Map<String, double[]> families = new LinkedHashMap<>();
        for (MatchedChild child : children) {
            double[] family = families.computeIfAbsent(child.familyKey(), key -> new double[types.size()]);
            WeightedDays service = of(child.service());
            double share = sign(child.service()) * child.weight() / service.weight();
            PlacedDays days = outcome.apply(child.outcome());
            for (int type = 0; type < types.size(); type++) {
                family[type] += share * (days.of(types.get(type)) - service.mean(type));
            }
        }
        return families;
    }

    private List<List<Double>> covariance(Map<String, double[]> families) {
        double clusters = families.size();
        double factor = clusters / (clusters - 1) * (children.size() - 1) / (children.size() - COEFFICIENTS);
        double[][] products = new double[types.size()][types.size()];
        for (double[] influence : families.values()) {
            for (int row = 0; row < influence.length; row++) {
                for (int column = 0; column < influence.length; column++) {
                    products[row][column] += influence[row] * influence[column];
                }
            }
        }
        return Arrays.stream(products)
                .map(row -> Arrays.stream(row)
                        .map(product -> factor * product)
                        .boxed()
                        .toList())
                .toList();
    }

    private WeightedDays of(Service service) {
        return switch (service) {
            case PROJECT -> project;
            case ORDINARY -> ordinary;
        };
    }

    private static int sign(Service service) {
        return switch (service) {
            case PROJECT -> 1;
            case ORDINARY -> -1;
        };
    }
}
