package se.insatskollen.warehouse.effects;

import se.insatskollen.warehouse.codes.EffectState;

/** Why no effect is told. */
public sealed interface Refusal extends EffectAnswer {

    /** What stands in the place of the effect. */
    EffectState state();

    /**
     * The window has passed for nobody in the project, or for too few of its families though there are enough in all.
     *
     * @param children in the project so far
     */
    record TooEarly(Window window, int children) implements Refusal {
        @Override
        public EffectState state() {
            return EffectState.TOO_EARLY;
        }
    }

    /**
     * So few that the interval would be wrong more often than it may.
     *
     * @param service which of the two has too few
     * @param families it has; for ordinary service how many equally heavy ones its weighted families are worth
     * @param fewest how many it takes
     */
    record TooFew(Service service, double families, int fewest) implements Refusal {
        @Override
        public EffectState state() {
            return EffectState.TOO_FEW;
        }
    }

    /**
     * Too many children of the project have none like them in ordinary service.
     *
     * @param shareMatched of the project's children whose window has passed, 0 to 1
     * @param least share it takes
     */
    record TooFewAlike(double shareMatched, double least) implements Refusal {
        @Override
        public EffectState state() {
            return EffectState.TOO_FEW_ALIKE;
        }
    }

    /**
     * So few placements to be expected that the interval would be wrong more often than it may, however many families.
     *
     * @param expected children of the project that would be placed if they were as those of ordinary service
     * @param fewest how many it takes
     */
    record TooFewPlaced(double expected, int fewest) implements Refusal {
        @Override
        public EffectState state() {
            return EffectState.TOO_FEW_PLACED;
        }
    }

    /** None of the children was placed within the window, so that there is nothing to tell chance by. */
    record NobodyPlaced(Window window) implements Refusal {
        @Override
        public EffectState state() {
            return EffectState.NOBODY_PLACED;
        }
    }
}
