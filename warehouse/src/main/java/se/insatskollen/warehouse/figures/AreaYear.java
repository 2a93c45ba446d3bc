package se.insatskollen.warehouse.figures;

import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.statistics.AreaCount;
import se.insatskollen.warehouse.statistics.Confidence;
import se.insatskollen.warehouse.statistics.Estimate;
import se.insatskollen.warehouse.statistics.NewcombeDifference;
import se.insatskollen.warehouse.statistics.Proportion;
import se.insatskollen.warehouse.statistics.SamplingDistribution;
import se.insatskollen.warehouse.statistics.SpreadOfOthers;

/**
 * An area in a year, all ages: what is needed to hold it against others.
 *
 * @param estimate in the indicator's unit; empty where there is no figure
 */
record AreaYear(
        FigureMaker maker, AreaSlot area, int year, Tally all, Tally girls, Tally boys, Optional<Estimate> estimate) {
    // A normal distribution in all but name.
    private static final double MANY = 1e6;
    private static final double PER_CENT = 100;

    static AreaYear of(Tallies tallies, Delivered delivered, FigureMaker maker, AreaSlot area, int year) {
        Tally all = tallies.areaTime(area, year, Grid.ALL, Grid.ALL);
        Tally girls = tallies.areaTime(area, year, Grid.GIRLS, Grid.ALL);
        Tally boys = tallies.areaTime(area, year, Grid.BOYS, Grid.ALL);
        Optional<Estimate> estimate =
                delivered.inYear(area, year) ? maker.estimate(all, girls, boys) : Optional.empty();
        return new AreaYear(maker, area, year, all, girls, boys, estimate);
    }

    boolean hasFigure() {
        return estimate.isPresent();
    }

    /** The figure of several areas together. */
    static Optional<Estimate> together(List<AreaYear> areas) {
        if (areas.isEmpty()) {
            return Optional.empty();
        }
        return areas.get(0)
                .maker()
                .estimate(
                        Tally.together(areas.stream().map(AreaYear::all).toList()),
                        Tally.together(areas.stream().map(AreaYear::girls).toList()),
                        Tally.together(areas.stream().map(AreaYear::boys).toList()));
    }

    /** A mean or ratio of sums as sure as the others' spread makes it; empty of other statistics. */
    Optional<Estimate> withSpreadOf(List<AreaYear> others) {
        return switch (maker.statistic()) {
            case MEAN, RATIO_OF_SUMS ->
                SpreadOfOthers.of(
                                all.sums(),
                                Tally.together(others.stream()
                                                .map(AreaYear::all)
                                                .toList())
                                        .sums())
                        .flatMap(maker::scaled);
            case PROPORTION, RATE, MEDIAN, RATIO_OF_RATES -> Optional.empty();
        };
    }

    /** What to draw from for ranks; of a median and a ratio of rates a normal one as wide as their interval. */
    Optional<SamplingDistribution> distribution() {
        return switch (maker.statistic()) {
            case PROPORTION -> Proportion.of(all.sums()).flatMap(SamplingDistribution::of);
            case MEAN, RATIO_OF_SUMS -> SamplingDistribution.of(all.sums());
            case RATE ->
                Optional.of(new SamplingDistribution.OfRate(
                        all.events(), all.children().orElseThrow()));
            case MEDIAN -> estimate.flatMap(AreaYear::normal);
            case RATIO_OF_RATES ->
                estimate.map(ratio -> new SamplingDistribution.OfMean(
                        Math.log(ratio.value()), Math.sqrt(1 / girls.events() + 1 / boys.events()), MANY));
        };
    }

    /** Events among what they are counted in: units at their effective number, or children. */
    Optional<AreaCount> count() {
        return switch (maker.statistic()) {
            case PROPORTION ->
                Proportion.of(all.sums())
                        .filter(proportion -> proportion.effectiveSize().isPresent())
                        .map(proportion -> {
                            double size = proportion.effectiveSize().getAsDouble();
                            return new AreaCount(proportion.share() * size, size);
                        });
            case RATE -> Optional.of(new AreaCount(all.events(), all.children().orElseThrow()));
            case MEAN, MEDIAN, RATIO_OF_SUMS, RATIO_OF_RATES -> Optional.empty();
        };
    }

    /** Girls' share less boys', in percentage points. */
    Optional<Estimate> sexGap() {
        return switch (maker.statistic()) {
            case PROPORTION ->
                Proportion.of(girls.sums())
                        .flatMap(first ->
                                Proportion.of(boys.sums()).map(second -> NewcombeDifference.between(first, second)))
                        .flatMap(gap -> gap.times(PER_CENT));
            case RATE, MEAN, MEDIAN, RATIO_OF_SUMS, RATIO_OF_RATES -> Optional.empty();
        };
    }

    private static Optional<SamplingDistribution> normal(Estimate estimate) {
        return estimate.p95()
                .map(interval -> new SamplingDistribution.OfMean(
                        estimate.value(), interval.width() / (2 * Confidence.P95.z()), MANY));
    }
}
