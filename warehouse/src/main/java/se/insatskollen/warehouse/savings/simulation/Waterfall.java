package se.insatskollen.warehouse.savings.simulation;

import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.codes.PlacementType;

/**
 * The way from the cost to the net, step by step. All are means in present öre, since only means of parts add up to the mean of
 * the whole; the net drawn here is therefore not the median that is told first.
 *
 * @param steps signed, in the order in which they are drawn; together the net
 * @param net mean of the net: the same as the mean of {@link Saving#net}
 */
public record Waterfall(List<Step> steps, double net) {
    public Waterfall {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param kind what it is
     * @param type of gains, the placement type
     * @param change what it does to the net, in present öre; below 0 where it takes away
     */
    public record Step(Kind kind, Optional<PlacementType> type, double change) {
        static Step of(Kind kind, double change) {
            return new Step(kind, Optional.empty(), change);
        }
    }

    /** What the steps are. */
    public enum Kind {
        /** The project's full cost. */
        PROJECT_COST,
        /** What ordinary service would have cost for the same children, and is not spent. */
        ORDINARY_COST,
        /** Days avoided of one type at their price, before anything is taken off; a loss where days were added. */
        GAIN,
        /** Taken off the gains for what would have happened anyway. */
        DEADWEIGHT,
        /** Taken off what is then left of the gains for bright plans. */
        OPTIMISM_BIAS
    }
}
