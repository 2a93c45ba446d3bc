package se.insatskollen.warehouse.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of families, strata, periods and areas, whatever they are and in whatever order they come. */
class ClusteringPropertyTest {
    /** A family: how many of its children said yes. */
    record Family(int yes, int children) {
        ClusterSums sums() {
            return ClusterSums.ofCluster(children, yes, children);
        }
    }

    @Property(seed = "195000020", tries = 1000)
    void clustering_never_narrows(@ForAll("families") List<Family> families) {
        Proportion clustered = Proportion.of(sums(families)).orElseThrow();
        int yes = families.stream().mapToInt(Family::yes).sum();
        int children = families.stream().mapToInt(Family::children).sum();
        assertThat(clustered.effectiveSize().orElseThrow()).isLessThanOrEqualTo(children);
        Interval without = WilsonInterval.of((double) yes / children, children, Confidence.P95);
        assertThat(clustered.interval(Confidence.P95).orElseThrow().width())
                .isGreaterThanOrEqualTo(without.width() * (1 - 1e-12));
    }

    @Property(seed = "195000021", tries = 1000)
    void the_effective_size_is_at_least_one_unit_when_all_answer_alike(@ForAll("families") List<Family> families) {
        List<Family> all = families.stream()
                .map(family -> new Family(family.children(), family.children()))
                .toList();
        assertThat(Proportion.of(sums(all)).orElseThrow().effectiveSize().orElseThrow())
                .isGreaterThanOrEqualTo(1);
    }

    @Property(seed = "195000022", tries = 500)
    void means_repeated_in_more_families_are_surer(@ForAll("families") List<Family> families) {
        ClusterSums once = sums(families);
        ClusterSums fourTimes = once.plus(once).plus(once).plus(once);
        assertThat(Mean.of(fourTimes).orElseThrow().p95().orElseThrow().width())
                .isLessThanOrEqualTo(
                        Mean.of(once).orElseThrow().p95().orElseThrow().width());
        StatisticsPropertyTest.assertNested(Mean.of(once).orElseThrow());
    }

    @Property(seed = "195000023", tries = 500)
    void the_order_of_families_does_not_matter(@ForAll("families") List<Family> families, @ForAll Random random) {
        List<Family> shuffled = new ArrayList<>(families);
        Collections.shuffle(shuffled, random);
        assertThat(sums(shuffled)).isEqualTo(sums(families));
    }

    @Property(seed = "195000024", tries = 500)
    void standardising_to_itself_is_the_crude_rate(@ForAll("families") List<Family> strata) {
        int events = strata.stream().mapToInt(Family::yes).sum();
        int population = strata.stream().mapToInt(Family::children).sum();
        List<StandardStratum> own = strata.stream()
                .map(stratum -> StandardStratum.ofEvents(stratum.yes(), stratum.children(), stratum.children()))
                .toList();
        if (events < 10) {
            assertThat(DirectStandardisation.of(own, 1000)).isEmpty();
            return;
        }
        Estimate standardised = DirectStandardisation.of(own, 1000).orElseThrow();
        Estimate crude = Rate.of(events, population, 1000).orElseThrow();
        assertThat(standardised.value()).isCloseTo(crude.value(), within(1e-9));
        for (Confidence confidence : Confidence.values()) {
            Interval interval = crude.at(confidence).orElseThrow();
            assertThat(standardised.at(confidence).orElseThrow().lower()).isCloseTo(interval.lower(), within(1e-9));
            assertThat(standardised.at(confidence).orElseThrow().upper()).isCloseTo(interval.upper(), within(1e-9));
        }
    }

    @Property(seed = "195000025", tries = 500)
    void a_median_and_its_interval_are_the_same_in_any_order(
            @ForAll("families") List<Family> families, @ForAll Random random) {
        List<Family> shuffled = new ArrayList<>(families);
        Collections.shuffle(shuffled, random);
        Estimate median = Median.of(yeses(families)).orElseThrow();
        assertThat(Median.of(yeses(shuffled))).contains(median);
        median.p95().ifPresent(interval -> assertThat(interval.contains(median.value()))
                .isTrue());
        if (median.p998().isPresent()) {
            StatisticsPropertyTest.assertNested(median);
        }
    }

    @Property(seed = "195000026", tries = 200)
    void a_trend_is_the_same_in_any_order(@ForAll("families") List<Family> families, @ForAll Random random) {
        List<TrendPoint> points = new ArrayList<>();
        for (Family family : families) {
            Interval interval =
                    WilsonInterval.of((double) family.yes() / family.children(), family.children(), Confidence.P95);
            points.add(new TrendPoint(points.size(), (double) family.yes() / family.children(), interval));
        }
        var trend = Trend.of(points);
        Collections.shuffle(points, random);
        assertThat(Trend.of(points)).isEqualTo(trend);
        assertThat(trend.isPresent()).isEqualTo(points.size() >= Trend.PERIODS);
    }

    @Property(seed = "195000027", tries = 50)
    void ranks_lie_among_the_areas_and_follow_the_seed_alone(
            @ForAll("families") List<Family> families, @ForAll long seed) {
        SortedMap<Integer, SamplingDistribution> areas = new TreeMap<>();
        for (Family family : families) {
            Proportion share =
                    Proportion.ofIndependent(family.yes(), family.children()).orElseThrow();
            areas.put(areas.size(), SamplingDistribution.of(share).orElseThrow());
        }
        SortedMap<Integer, RankInterval> ranks = RankIntervals.of(areas, 200, seed);
        assertThat(ranks).hasSameSizeAs(areas).isEqualTo(RankIntervals.of(Map.copyOf(areas), 200, seed));
        assertThat(ranks.values()).allSatisfy(rank -> {
            assertThat(rank.best()).isBetween(1, areas.size());
            assertThat(rank.worst()).isBetween(rank.best(), areas.size());
        });
    }

    @Provide
    Arbitrary<List<Family>> families() {
        Arbitrary<Integer> children = Arbitraries.integers().between(1, 6);
        Arbitrary<Integer> yes = Arbitraries.integers().between(0, 6);
        return Combinators.combine(yes, children)
                .as((some, size) -> new Family(Math.min(some, size), size))
                .list()
                .ofMinSize(2)
                .ofMaxSize(60);
    }

    private static ClusterSums sums(List<Family> families) {
        return families.stream().map(Family::sums).reduce(ClusterSums.NONE, ClusterSums::plus);
    }

    private static long[] yeses(List<Family> families) {
        return families.stream().mapToLong(Family::yes).toArray();
    }
}
