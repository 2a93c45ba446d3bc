package se.insatskollen.warehouse.figures;

import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.statistics.AreaCount;
import se.insatskollen.warehouse.statistics.BetaBinomial;
import se.insatskollen.warehouse.statistics.Estimate;
import se.insatskollen.warehouse.statistics.GammaPoisson;

/** Draws the figure of an area with few units towards the others, to stand beside the crude one. */
final class Shrinkage {
    private static final double FEW = 30;
    private static final double PER_CENT = 100;

    private Shrinkage() {}

    /** In the indicator's unit; none where the area is large enough, or the others give no prior. */
    static Optional<Estimate> towards(List<AreaYear> others, AreaYear area) {
        List<AreaCount> pool =
                others.stream().flatMap(other -> other.count().stream()).toList();
        return switch (area.maker().statistic()) {
            case PROPORTION ->
                area.count()
                        .filter(count -> area.all().events() < FEW)
                        .flatMap(count ->
                                BetaBinomial.ofPool(pool).flatMap(prior -> prior.shrink(count.events(), count.size())))
                        .flatMap(share -> share.times(PER_CENT));
            case RATE ->
                area.count().filter(count -> count.events() < FEW).flatMap(count -> GammaPoisson.ofPool(pool)
                        .flatMap(prior -> prior.shrink(count.events(), count.size(), FigureMaker.PER_CHILDREN)));
            case MEAN, MEDIAN, RATIO_OF_SUMS, RATIO_OF_RATES -> Optional.empty();
        };
    }
}
