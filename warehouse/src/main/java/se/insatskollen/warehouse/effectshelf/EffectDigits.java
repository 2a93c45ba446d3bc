package se.insatskollen.warehouse.effectshelf;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import se.insatskollen.warehouse.effects.JointDifference;
import se.insatskollen.warehouse.effects.Service;

/**
 * How exactly effects are published: days with one decimal, covariances with four digits, bounds rounded outwards. The sum
 * of the types and its interval are worked out of what is published, so that a reader gets the same from the tables.
 */
final class EffectDigits {
    private static final int STORED = 4;
    private static final int OF_DAYS = 1;
    private static final int OF_NUMBERS = 2;
    private static final int OF_SHARES = 3;
    private static final int OF_COST_SHARES = 2;
    private static final MathContext OF_COVARIANCES = new MathContext(4, RoundingMode.HALF_EVEN);
    // What a double says beyond these is left over from computing.
    private static final int KNOWN = 9;

    private EffectDigits() {}

    static JointDifference published(JointDifference exact) {
        return new JointDifference(
                exact.types(),
                numbers(exact.ordinaryDays()),
                numbers(exact.days()),
                PublishedCovariance.of(exact.covariance()),
                exact.families());
    }

    /** How far the published mean days of a service's children may be from what they are, of one type. */
    static double mostOff(Service service) {
        double halfStep = BigDecimal.ONE.movePointLeft(OF_DAYS).doubleValue() / 2;
        // Those of the project are those of ordinary service and the difference, each rounded.
        return service == Service.PROJECT ? 2 * halfStep : halfStep;
    }

    private static List<Double> numbers(List<Double> days) {
        return days.stream().map(each -> days(each).doubleValue()).toList();
    }

    static BigDecimal days(double days) {
        return rounded(days, OF_DAYS, RoundingMode.HALF_EVEN);
    }

    static BigDecimal lower(double bound) {
        return rounded(bound, OF_DAYS, RoundingMode.FLOOR);
    }

    static BigDecimal upper(double bound) {
        return rounded(bound, OF_DAYS, RoundingMode.CEILING);
    }

    /** Standardised differences, and how many placed are to be expected. */
    static BigDecimal number(double number) {
        return rounded(number, OF_NUMBERS, RoundingMode.HALF_EVEN);
    }

    static BigDecimal share(double share) {
        return rounded(share, OF_SHARES, RoundingMode.HALF_EVEN);
    }

    /** In whole per cent. */
    static BigDecimal costShare(double share) {
        return rounded(share, OF_COST_SHARES, RoundingMode.HALF_EVEN);
    }

    static BigDecimal covariance(double covariance) {
        return BigDecimal.valueOf(covariance).round(OF_COVARIANCES).setScale(STORED, RoundingMode.HALF_EVEN);
    }

    /** Whole kronor. */
    static long ore(double ore) {
        return Math.round(ore / 100) * 100;
    }

    private static BigDecimal rounded(double number, int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(number)
                .setScale(KNOWN, RoundingMode.HALF_EVEN)
                .setScale(decimals, mode)
                .setScale(STORED);
    }
}
