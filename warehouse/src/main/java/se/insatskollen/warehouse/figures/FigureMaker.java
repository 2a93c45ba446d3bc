package se.insatskollen.warehouse.figures;

import java.util.Optional;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.indicators.Statistic;
import se.insatskollen.warehouse.statistics.Estimate;
import se.insatskollen.warehouse.statistics.Mean;
import se.insatskollen.warehouse.statistics.Median;
import se.insatskollen.warehouse.statistics.Proportion;
import se.insatskollen.warehouse.statistics.Rate;
import se.insatskollen.warehouse.statistics.RatioOfRates;
import se.insatskollen.warehouse.statistics.RatioOfSums;

/** Works a figure out of what fell into a cell, by the indicator's statistic. */
final class FigureMaker {
    /** Children that a rate is told for. */
    static final double PER_CHILDREN = 1000;

    private final Indicator indicator;

    FigureMaker(Indicator indicator) {
        this.indicator = indicator;
    }

    Statistic statistic() {
        return indicator.statistic();
    }

    /**
     * The figure of a cell for which something was delivered.
     *
     * @param girls what fell into the girls' cell beside it; a ratio of rates is worked out of these two alone
     * @param boys what fell into the boys' cell beside it
     */
    Figure figure(Tally all, Tally girls, Tally boys) {
        if (all.isTooEarly()) {
            return Figure.without(CellState.TOO_EARLY);
        }
        return Figure.of(estimate(all, girls, boys), all.families());
    }

    /** In the indicator's unit; empty where there is nothing to divide by. */
    Optional<Estimate> estimate(Tally all, Tally girls, Tally boys) {
        return switch (indicator.statistic()) {
            case PROPORTION ->
                Proportion.of(all.sums()).map(Proportion::estimate).flatMap(this::scaled);
            case MEAN -> Mean.of(all.sums()).flatMap(this::scaled);
            case RATIO_OF_SUMS -> RatioOfSums.of(all.sums()).flatMap(this::scaled);
            case MEDIAN -> Median.of(all.values()).flatMap(this::scaled);
            case RATE -> rate(all);
            case RATIO_OF_RATES -> ratioOfRates(girls, boys);
        };
    }

    private static Optional<Estimate> ratioOfRates(Tally girls, Tally boys) {
        if (girls.children().isEmpty() || boys.children().isEmpty()) {
            return Optional.empty();
        }
        return RatioOfRates.of(
                girls.events(),
                girls.children().getAsDouble(),
                boys.events(),
                boys.children().getAsDouble());
    }

    private static Optional<Estimate> rate(Tally tally) {
        return tally.children().isEmpty() || tally.children().getAsDouble() == 0
                ? Optional.empty()
                : Rate.of(tally.events(), tally.children().getAsDouble(), PER_CHILDREN);
    }

    /** The estimate in the unit that the indicator is told in. */
    Optional<Estimate> scaled(Estimate estimate) {
        return estimate.times(indicator.scale());
    }
}
