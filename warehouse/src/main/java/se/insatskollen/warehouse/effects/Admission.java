package se.insatskollen.warehouse.effects;

/**
 * What it takes for an effect to be told.
 *
 * @param fewestFamilies matched families in the project, and in ordinary service by weight; at least 2
 * @param leastShareMatched of the project's children whose window has passed, 0 to 1
 */
record Admission(int fewestFamilies, double leastShareMatched) {
    static final Admission PRODUCT = new Admission(150, 0.6);

    Admission {
        if (fewestFamilies < 2 || !(leastShareMatched >= 0 && leastShareMatched <= 1)) {
            throw new IllegalArgumentException(
                    "%d families and a share of %s admit nothing".formatted(fewestFamilies, leastShareMatched));
        }
    }
}
