package se.insatskollen.warehouse.effects;

/**
 * What is planted in a world.
 *
 * @param riskRatio risk of each type of placement in the project over the risk without it
 * @param baseRisk of a placement after the first case, of a child of medium need and no history
 * @param ordinaryPerProject families in ordinary service for each in the project
 * @param isPickedByTrouble whether the project takes more of the families with troubles that no stratum tells of
 */
record Setting(double riskRatio, double baseRisk, int ordinaryPerProject, boolean isPickedByTrouble) {
    /** Half the risk in the project, and an ordinary service so large that only the project's own few leave doubt. */
    static final Setting EFFECT = new Setting(0.5, 0.16, 40, false);

    /** The same where few children are placed, as among those who stay away from school. */
    static final Setting RARE = new Setting(0.5, 0.06, 40, false);

    static final Setting NO_EFFECT = new Setting(1, 0.16, 8, false);

    /** The same beside so large an ordinary service that what is uneven about the project's few days is not evened out. */
    static final Setting NO_EFFECT_BESIDE_MANY = new Setting(1, 0.16, 40, false);

    /** A project that does nothing but takes those who would have been placed anyway. */
    static final Setting CONFOUNDED = new Setting(1, 0.16, 8, true);
}
