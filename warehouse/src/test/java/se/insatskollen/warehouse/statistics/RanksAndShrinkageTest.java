package se.insatskollen.warehouse.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RanksAndShrinkageTest {
    private static final long SEED = 195;

    @Test
    void areas_far_apart_have_one_rank_each_and_the_highest_is_first() {
        assertThat(RankIntervals.of(Map.of("A", rate(900), "B", rate(100), "C", rate(400)), 1000, SEED))
                .containsEntry("A", new RankInterval(1, 1))
                .containsEntry("C", new RankInterval(2, 2))
                .containsEntry("B", new RankInterval(3, 3));
    }

    @Test
    void areas_alike_may_have_any_rank() {
        assertThat(RankIntervals.of(Map.of("A", rate(5), "B", rate(5), "C", rate(5)), 1000, SEED)
                        .values())
                .containsOnly(new RankInterval(1, 3));
    }

    @Test
    void areas_that_stand_still_at_the_same_value_share_their_ranks() {
        SamplingDistribution still = new SamplingDistribution.OfMean(7, 0, 5);
        SamplingDistribution lower = new SamplingDistribution.OfMean(6, 0, 5);
        assertThat(RankIntervals.of(Map.of("A", still, "B", lower, "C", still), 100, SEED))
                .containsEntry("A", new RankInterval(1, 2))
                .containsEntry("C", new RankInterval(1, 2))
                .containsEntry("B", new RankInterval(3, 3));
    }

    @Test
    void an_area_is_left_out_of_the_ranking_where_its_spread_is_not_known() {
        assertThat(SamplingDistribution.of(
                        Proportion.of(ClusterSums.ofCluster(3, 1, 3)).orElseThrow()))
                .isEmpty();
        assertThat(SamplingDistribution.of(ClusterSums.ofCluster(3, 1, 3))).isEmpty();
        assertThat(SamplingDistribution.of(Proportion.ofIndependent(1, 4).orElseThrow()))
                .contains(new SamplingDistribution.OfProportion(0.25, 4));
        // Values 0 and 2 of two families: mean 1, var = 2/1 · 2/4 = 1.
        assertThat(SamplingDistribution.of(ClusterSums.ofCluster(1, 0, 1).plus(ClusterSums.ofCluster(1, 2, 1))))
                .contains(new SamplingDistribution.OfMean(1, 1, 1));
    }

    @Test
    void a_rate_is_shrunk_by_what_the_pool_shows_of_differences_between_areas() {
        // 10/100, 30/100 and 80/200: m = 0.3, Σn(r − m)² = 4 + 0 + 2 = 6, N − Σn²/N = 400 − 150 = 250,
        // A = (6 − 0.6)/250 = 0.0216, b = 0.3/0.0216 and a = 0.3 · b.
        GammaPoisson prior = GammaPoisson.ofPool(
                        List.of(new AreaCount(10, 100), new AreaCount(30, 100), new AreaCount(80, 200)))
                .orElseThrow();
        assertThat(prior.rate()).isCloseTo(13.88888888888889, within(1e-12));
        assertThat(prior.shape()).isCloseTo(4.166666666666667, within(1e-12));
    }

    @Test
    void a_pool_that_differs_by_chance_alone_is_one_population_with_the_area() {
        // 3 % in all three: A = (0 − 2 · 0.03)/250, below 0. With 5 of 20 the mean is 17 of 420.
        GammaPoisson prior = GammaPoisson.ofPool(
                        List.of(new AreaCount(3, 100), new AreaCount(3, 100), new AreaCount(6, 200)))
                .orElseThrow();
        assertThat(prior).isEqualTo(new GammaPoisson(12, 400));
        assertThat(prior.shrink(5, 20, 1000).orElseThrow().value()).isCloseTo(40.476190476190474, within(1e-12));
    }

    @Test
    void a_proportion_is_shrunk_by_the_likeness_within_areas() {
        // p = 0.3: Σn(r − p)²/pq = 6/0.21, minus I − 1 = 2, over 250 − 2: ρ = 0.107143, a + b = 8.333333.
        BetaBinomial prior = BetaBinomial.ofPool(
                        List.of(new AreaCount(10, 100), new AreaCount(30, 100), new AreaCount(80, 200)))
                .orElseThrow();
        assertThat(prior.events()).isCloseTo(2.5, within(1e-12));
        assertThat(prior.others()).isCloseTo(5.833333333333333, within(1e-12));
    }

    @Test
    void a_shrunken_proportion_has_the_quantiles_of_its_beta_distribution() {
        // Beta(2 + 3, 8 + 7): mean 5/20.
        Estimate shrunk = new BetaBinomial(2, 8).shrink(3, 10).orElseThrow();
        assertThat(shrunk.value()).isEqualTo(0.25);
        assertThat(shrunk.p95().orElseThrow().lower()).isCloseTo(0.09146578490766653, within(1e-12));
        assertThat(shrunk.p95().orElseThrow().upper()).isCloseTo(0.45565308189150555, within(1e-12));
        assertThat(shrunk.p998().orElseThrow().lower()).isCloseTo(0.04272337027028803, within(1e-12));
        assertThat(shrunk.p998().orElseThrow().upper()).isCloseTo(0.5855661966823218, within(1e-12));
    }

    @Test
    void a_pool_of_one_area_or_without_events_gives_no_prior() {
        assertThat(GammaPoisson.ofPool(List.of(new AreaCount(3, 100)))).isEmpty();
        assertThat(GammaPoisson.ofPool(List.of(new AreaCount(0, 100), new AreaCount(0, 50))))
                .isEmpty();
        assertThat(BetaBinomial.ofPool(List.of())).isEmpty();
        assertThat(BetaBinomial.ofPool(List.of(new AreaCount(0, 100), new AreaCount(0, 50))))
                .isEmpty();
        assertThat(BetaBinomial.ofPool(List.of(new AreaCount(100, 100), new AreaCount(50, 50))))
                .isEmpty();
        assertThatThrownBy(() -> BetaBinomial.ofPool(List.of(new AreaCount(3, 2))))
                .hasMessage("Events is 3.0, more than the size 2.0");
    }

    @Test
    void a_reliable_change_needs_a_hundred_pre_scores_that_differ() {
        assertThat(ReliableChange.of(99, 10.5, 0.961)).isEmpty();
        assertThat(ReliableChange.of(100, 0, 0.961)).isEmpty();
        assertThatThrownBy(() -> ReliableChange.of(100, 10.5, 1.2)).hasMessage("Reliability is 1.2, above 1");
        ReliableChange change = ReliableChange.of(100, 10.5, 0.961).orElseThrow();
        assertThat(change.isExceededBy(5.8)).isTrue();
        assertThat(change.isExceededBy(-5.8)).isTrue();
        assertThat(change.isExceededBy(5.7)).isFalse();
    }

    @Test
    void hedges_correction_is_that_of_the_gamma_function() {
        // J = Γ(d/2)/(√(d/2)·Γ((d − 1)/2)): 1/√π for 2 degrees of freedom.
        assertThat(HedgesG.correction(2)).isCloseTo(0.5641895835477563, within(1e-12));
        assertThat(HedgesG.correction(10)).isCloseTo(0.922745608053087, within(1e-12));
        assertThat(HedgesG.correction(99)).isCloseTo(0.9924018511144546, within(1e-12));
    }

    @Test
    void an_effect_size_is_the_change_in_standard_deviations_of_the_pre_scores() {
        Estimate change = new Estimate(-4, Optional.of(new Interval(-6, -2)), Optional.empty());
        // J of 10 degrees of freedom, 0.922746, over an SD of 8.
        Estimate effect = HedgesG.of(change, 8, 11).orElseThrow();
        assertThat(effect.value()).isCloseTo(-0.4613728040265435, within(1e-12));
        assertThat(effect.p95().orElseThrow().lower()).isCloseTo(-0.6920592060398153, within(1e-12));
        assertThat(effect.p998()).isEmpty();
        assertThat(HedgesG.of(change, 0, 11)).isEmpty();
        assertThat(HedgesG.of(change, 8, 2)).isEmpty();
    }

    private static SamplingDistribution rate(double events) {
        return new SamplingDistribution.OfRate(events, 1000);
    }
}
