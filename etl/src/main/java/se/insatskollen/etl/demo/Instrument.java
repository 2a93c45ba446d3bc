package se.insatskollen.etl.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An instrument in use: of those in data/reference/instrument.csv, two for children whose range of scores is known.
 * Scores, changes and noise are in tenths of a point here.
 *
 * @param decimals how many a recorded score has
 * @param before scores before any support
 * @param ordinaryChange what ordinary service changes on average
 * @param better 1 when a higher score is better, -1 when a lower one is
 */
record Instrument(String id, int decimals, Spread before, int ordinaryChange, Spread noise, int better) {
    /** Total difficulties, in whole points. */
    static final Instrument SDQ = new Instrument("sdq", 0, Spread.normal(180, 50), -20, Spread.normal(0, 40), -1);

    /** Four lines of ten centimetres. */
    static final Instrument ORS = new Instrument("ors", 1, Spread.normal(215, 60), 30, Spread.normal(0, 50), 1);

    private static final int HIGHEST = 400;
    private static final int TENTHS_A_POINT = 10;

    /** A child's score after support: a project adds whole points to what ordinary service reaches. */
    int after(Dice dice, int scoreBefore, Optional<Project> project) {
        int gain = project.map(Project::scoreGain).orElse(0) * TENTHS_A_POINT * better;
        return scoreBefore + ordinaryChange + gain + noise.draw(dice);
    }

    /** The points an ordinary child's score changes by, on average. */
    int ordinaryPoints() {
        return ordinaryChange / TENTHS_A_POINT;
    }

    /** The score as it is recorded, within the range of the instrument. */
    BigDecimal recorded(int tenths) {
        int within = Math.max(0, Math.min(HIGHEST, tenths));
        return BigDecimal.valueOf(within, 1).setScale(decimals, RoundingMode.HALF_UP);
    }
}
