package se.insatskollen.warehouse.figures;

import static se.insatskollen.warehouse.codes.TimeGrain.ALL_YEARS;
import static se.insatskollen.warehouse.codes.TimeGrain.TERTIAL;
import static se.insatskollen.warehouse.codes.TimeGrain.THREE_YEARS;
import static se.insatskollen.warehouse.codes.TimeGrain.YEAR;

import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.codes.PublishedShape;
import se.insatskollen.warehouse.codes.TimeGrain;

/**
 * The fixed steps on which a table can be published, finest first: coarser cells hide fewer. Which step it is depends on
 * how much would be hidden, never on what a figure says.
 */
final class Ladder {
    private Ladder() {}

    static List<Step> of(PublishedShape shape) {
        return switch (shape) {
            case AREA_YEAR_SEX_AGE ->
                List.of(
                        new Step(shape, YEAR, true, true),
                        new Step(shape, YEAR, true, false),
                        new Step(shape, YEAR, false, false),
                        new Step(shape, THREE_YEARS, false, false),
                        new Step(shape, ALL_YEARS, false, false));
            case AREA_TERTIAL_SEX ->
                List.of(new Step(shape, TERTIAL, true, false), new Step(shape, TERTIAL, false, false));
            case AREA_YEAR_TYPE_SEX, PROJECT_YEAR_SEX ->
                List.of(
                        new Step(shape, YEAR, true, false),
                        new Step(shape, YEAR, false, false),
                        new Step(shape, THREE_YEARS, false, false),
                        new Step(shape, ALL_YEARS, false, false));
        };
    }

    /** The next coarser step; empty where the table is withheld. */
    static Optional<Step> coarser(Step step) {
        List<Step> steps = of(step.shape());
        int next = steps.indexOf(step) + 1;
        return next < steps.size() ? Optional.of(steps.get(next)) : Optional.empty();
    }

    /** The coarser of two steps of a table; empty where either withholds it. */
    static Optional<Step> coarser(Optional<Step> one, Optional<Step> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        List<Step> steps = of(one.get().shape());
        return steps.indexOf(one.get()) < steps.indexOf(other.get()) ? other : one;
    }

    /**
     * The step itself or the next coarser one that tells nothing of areas that the yearly table keeps back: else a sum of
     * its cells would be a cell that nobody has looked at.
     *
     * @param yearly the step of the yearly table; empty where that is withheld
     */
    static Optional<Step> within(Step step, Optional<Step> yearly) {
        Optional<Step> found = Optional.of(step);
        while (found.isPresent() && !isWithin(found.get(), yearly)) {
            found = coarser(found.get());
        }
        return found;
    }

    private static boolean isWithin(Step step, Optional<Step> yearly) {
        return switch (step.shape()) {
            case AREA_YEAR_SEX_AGE, PROJECT_YEAR_SEX -> true;
            case AREA_TERTIAL_SEX, AREA_YEAR_TYPE_SEX ->
                yearly.isPresent()
                        && (!step.isBySex() || yearly.get().isBySex())
                        && length(step.grain()) >= length(yearly.get().grain()) - (step.grain() == TERTIAL ? 1 : 0);
        };
    }

    private static int length(TimeGrain grain) {
        return List.of(TERTIAL, YEAR, THREE_YEARS, ALL_YEARS).indexOf(grain);
    }
}
