package se.insatskollen.warehouse.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.insatskollen.warehouse.effects.Examples.child;
import static se.insatskollen.warehouse.effects.Service.ORDINARY;
import static se.insatskollen.warehouse.effects.Service.PROJECT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.statistics.ClusterSums;
import se.insatskollen.warehouse.statistics.Estimate;
import se.insatskollen.warehouse.statistics.Interval;
import se.insatskollen.warehouse.statistics.Mean;

class WeightedDifferenceTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    // Siblings in one service (f1, f3) and in both (f2); weights 8/9 in A and 4/3 in B.
    private static final List<IndexChild> CHILDREN = List.of(
            child("f1", PROJECT, "A", 10, 0),
            child("f1", PROJECT, "A", 0, 0),
            child("f2", PROJECT, "B", 100, 40),
            child("f2", ORDINARY, "A", 30, 0),
            child("f3", ORDINARY, "A", 0, 60),
            child("f3", ORDINARY, "A", 0, 0),
            child("f4", ORDINARY, "B", 200, 7));

    @Test
    void the_effect_is_the_difference_between_weighted_means() {
        JointDifference difference = difference(CHILDREN);
        // 110/3 − (8/9·30 + 4/3·200)/4 and 40/3 − (8/9·60 + 4/3·7)/4.
        assertThat(difference.types()).containsExactly(PlacementType.RESIDENTIAL_HOME, PlacementType.FOSTER_HOME);
        assertThat(difference.ordinaryDays().get(0)).isCloseTo(220 / 3.0, CLOSE);
        assertThat(difference.days().get(0)).isCloseTo(-110 / 3.0, CLOSE);
        assertThat(difference.days().get(1)).isCloseTo(-7 / 3.0, CLOSE);
        assertThat(difference.of(PlacementType.STATE_INSTITUTION).value()).isEqualTo(0);
        assertThat(difference.of(PlacementType.STATE_INSTITUTION).p95()).isEmpty();
    }

    // Stacked weighted least squares with its sandwich, by matrices in NumPy: bread (I ⊗ (X'WX)⁻¹), meat Σ s_f s_f',
    // factor 4/3 · 6/5; t quantile of 3 degrees of freedom from SciPy.
    @Test
    void the_joint_variance_is_the_cr1_sandwich_of_the_stacked_equations() {
        JointDifference difference = difference(CHILDREN);
        assertThat(difference.covariance().get(0).get(0)).isCloseTo(6777.06447187929, within(1e-8));
        assertThat(difference.covariance().get(0).get(1)).isCloseTo(381.322359396433, within(1e-8));
        assertThat(difference.covariance().get(1).get(0)).isCloseTo(381.322359396433, within(1e-8));
        assertThat(difference.covariance().get(1).get(1)).isCloseTo(449.545130315501, within(1e-8));
        Interval total = difference.total().p95().orElseThrow();
        assertThat(total.lower()).isCloseTo(-323.455416599326, within(1e-6));
        assertThat(total.upper()).isCloseTo(245.455416599326, within(1e-6));
    }

    @Test
    void without_families_in_both_services_the_variance_is_that_of_two_clustered_means() {
        List<IndexChild> children = new ArrayList<>(CHILDREN);
        children.set(3, child("f5", ORDINARY, "A", 30, 0));
        Estimate project = Mean.of(ClusterSums.ofCluster(2, 10, 2).plus(ClusterSums.ofCluster(1, 140, 1)))
                .orElseThrow();
        double third = 8 / 9.0;
        Estimate ordinary = Mean.of(ClusterSums.ofCluster(1, third * 30, third)
                        .plus(ClusterSums.ofCluster(2, third * 60, 2 * third))
                        .plus(ClusterSums.ofCluster(1, 4 / 3.0 * 207, 4 / 3.0)))
                .orElseThrow();
        JointDifference difference = difference(children);
        assertThat(difference.total().value()).isCloseTo(project.value() - ordinary.value(), CLOSE);
        // The means have F/(F−1) each, with t of 1 and of 2 degrees of freedom; here G/(G−1)·(N−1)/(N−K) is 5/4·6/5.
        double projectError = halfWidth(project) / 12.706204736174698;
        double ordinaryError = halfWidth(ordinary) / 4.302652729749464;
        double variance = 1.5 * (projectError * projectError / 2 + ordinaryError * ordinaryError * 2 / 3);
        assertThat(halfWidth(difference.total())).isCloseTo(2.7764451051977934 * Math.sqrt(variance), within(1e-6));
    }

    @Test
    void the_total_is_the_effect_on_the_sum_of_days() {
        List<IndexChild> summed = CHILDREN.stream()
                .map(each -> {
                    PlacedDays days = each.in(Examples.WINDOW).orElseThrow().after();
                    int sum = days.byType().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum();
                    return child(
                            each.familyKey(), each.service(), each.stratum().areaGroup(), sum, 0);
                })
                .toList();
        Estimate joint = difference(CHILDREN).total();
        Estimate single = difference(summed).of(PlacementType.RESIDENTIAL_HOME);
        assertThat(joint.value()).isCloseTo(single.value(), CLOSE);
        assertThat(halfWidth(joint)).isCloseTo(halfWidth(single), within(1e-8));
    }

    @Test
    void the_covariance_is_symmetric_and_no_sum_of_types_has_a_variance_below_nought() {
        Random random = new Random(11);
        for (int number = 0; number < 20; number++) {
            List<List<Double>> covariance = difference(
                            WorldMaker.make(Setting.EFFECT, 60, number).children())
                    .covariance();
            for (int draw = 0; draw < 50; draw++) {
                double[] along = random.doubles(covariance.size(), -1, 1).toArray();
                double variance = 0;
                double size = 0;
                for (int row = 0; row < along.length; row++) {
                    for (int column = 0; column < along.length; column++) {
                        assertThat(covariance.get(row).get(column))
                                .isEqualTo(covariance.get(column).get(row));
                        variance +=
                                along[row] * along[column] * covariance.get(row).get(column);
                    }
                    size += covariance.get(row).get(row);
                }
                assertThat(variance).isGreaterThanOrEqualTo(-1e-12 * size);
            }
        }
    }

    @Test
    void neither_the_order_of_children_nor_the_names_of_families_matter() {
        List<IndexChild> children = WorldMaker.make(Setting.EFFECT, 80, 5).children();
        List<IndexChild> shuffled = new ArrayList<>(children.stream()
                .map(each -> new IndexChild(
                        each.childKey(),
                        "x" + new StringBuilder(each.familyKey()).reverse()
                                + each.familyKey().length(),
                        each.service(),
                        each.ageYears(),
                        each.stratum(),
                        each.followed()))
                .toList());
        Collections.shuffle(shuffled, new Random(3));
        JointDifference one = difference(children);
        JointDifference other = difference(shuffled);
        assertThat(other.types()).isEqualTo(one.types());
        assertThat(other.families()).isEqualTo(one.families());
        for (int row = 0; row < one.types().size(); row++) {
            assertThat(other.days().get(row)).isCloseTo(one.days().get(row), CLOSE);
            for (int column = 0; column < one.types().size(); column++) {
                assertThat(other.covariance().get(row).get(column))
                        .isCloseTo(one.covariance().get(row).get(column), CLOSE);
            }
        }
    }

    private static JointDifference difference(List<IndexChild> children) {
        return WeightedDifference.of(Matching.of(children, Examples.WINDOW).matched(), Followed::after);
    }

    private static double halfWidth(Estimate estimate) {
        return estimate.p95().orElseThrow().width() / 2;
    }
}
