package se.insatskollen.warehouse.effects;

/**
 * What it takes for an effect to be told.
 *
 * @param fewestFamilies matched families in the project, and in ordinary service by weight; at least 2
 * @param fewestPlaced children of the project that would be placed within the window if they were as those of ordinary
 *     service
 * @param leastShareMatched of the project's children whose window has passed, 0 to 1
 */
record Admission(int fewestFamilies, int fewestPlaced, double leastShareMatched) {
    /**
     * From here on the 95 % interval holds the truth in at least 92 of 100 worlds. Skewed days need many placed children,
     * not many families: 1 000 worlds at each size, forty families in ordinary service for each in the project, half the
     * risk in the project ({@code EffectCoverageTest} with {@code -Deffect.worlds=1000} prints them):
     *
     * <pre>
     * families in the project              18   50  100  150  200  300  400  600
     * base risk 0.16: placed without        5   14   29   43   57   86  114  171
     *   coverage, %                       94.7 89.9 90.8 93.0 92.9 92.8 92.8 93.4
     * base risk 0.06: placed without        2    5   11   16   21   32   42   64
     *   coverage, %                       95.0 89.3 88.1 88.1 89.5 92.6 92.2 93.4
     * </pre>
     *
     * That 18 families do well is no reason to admit them: coverage falls before it rises.
     */
    static final Admission PRODUCT = new Admission(150, 35, 0.6);

    Admission {
        if (fewestFamilies < 2 || fewestPlaced < 0 || !(leastShareMatched >= 0 && leastShareMatched <= 1)) {
            throw new IllegalArgumentException("%d families, %d placed and a share of %s admit nothing"
                    .formatted(fewestFamilies, fewestPlaced, leastShareMatched));
        }
    }
}
