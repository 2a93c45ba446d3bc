package se.insatskollen.etl.demo;

import static se.insatskollen.etl.demo.Lottery.lot;

import se.insatskollen.warehouse.codes.NeedLevel;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.TargetGroup;

/**
 * How likely a child is to be placed after its first case opened, of what type and for how long, without any project.
 * Everything that is not chance is a factor here, so that the truth about a project can be worked out to the last digit.
 */
final class Risk {
    /** A child that was placed earlier is placed again this much more often. */
    static final double EARLIER_FACTOR = 1.3;

    /** Few families stand for much of the care: one in five has a risk far above the others; the mean is 1. */
    static final Lottery<Double> FAMILY_FACTOR = Lottery.of(lot(0.8, 4), lot(1.8, 1));

    /** Days from the opening of the case to the first day of a placement. */
    static final Spread START = Spread.lognormal(75, 1.0, 1, 560);

    /** How often an emergency home comes first, and for how many days. */
    static final double EMERGENCY_FIRST = 0.25;

    static final Spread EMERGENCY_DAYS = Spread.even(10, 80);

    private static final Spread RESIDENTIAL_DAYS = Spread.lognormal(115, 0.85, 3, 1400);
    private static final Spread FOSTER_DAYS = Spread.lognormal(320, 1.05, 7, 2900);
    private static final Spread ALONE_IN_EMERGENCY_DAYS = Spread.lognormal(42, 0.7, 1, 240);
    private static final Spread STATE_DAYS = Spread.lognormal(95, 0.6, 14, 500);
    private static final Spread SUPPORTED_DAYS = Spread.lognormal(190, 0.7, 30, 900);

    private Risk() {}

    /** The probability that a child is placed; {@code family} is the family's own factor. */
    static double ofPlacement(Profile profile, Place place, double family) {
        return base(profile.target())
                * factor(profile.need())
                * (profile.wasPlacedEarlier() ? EARLIER_FACTOR : 1)
                * place.placementFactor()
                * family;
    }

    static double base(TargetGroup target) {
        return switch (target) {
            case NEGLECT -> 0.16;
            case VIOLENCE -> 0.13;
            case CONDUCT -> 0.20;
            case SCHOOL_ABSENCE -> 0.09;
            case NOT_STATED -> 0.10;
        };
    }

    static double factor(NeedLevel need) {
        return switch (need) {
            case LOW -> 0.3;
            case MEDIUM -> 0.9;
            case HIGH -> 1.6;
            case NOT_STATED -> 0;
        };
    }

    static double earlierPlacement(NeedLevel need) {
        return switch (need) {
            case LOW -> 0.03;
            case MEDIUM -> 0.07;
            case HIGH -> 0.15;
            case NOT_STATED -> 0.01;
        };
    }

    static Lottery<PlacementType> types(TargetGroup target) {
        return switch (target) {
            case CONDUCT -> types(52, 18, 10, 20);
            case SCHOOL_ABSENCE -> types(45, 35, 15, 5);
            case NEGLECT, NOT_STATED -> types(18, 57, 25, 0);
            case VIOLENCE -> types(15, 45, 40, 0);
        };
    }

    static Spread days(PlacementType type) {
        return switch (type) {
            case RESIDENTIAL_HOME -> RESIDENTIAL_DAYS;
            case FOSTER_HOME -> FOSTER_DAYS;
            case EMERGENCY_HOME -> ALONE_IN_EMERGENCY_DAYS;
            case STATE_INSTITUTION -> STATE_DAYS;
            case SUPPORTED_HOUSING -> SUPPORTED_DAYS;
            case NOT_APPLICABLE, NOT_STATED -> throw new IllegalArgumentException(type + " is no placement");
        };
    }

    static boolean canFollowEmergency(PlacementType type) {
        return type == PlacementType.RESIDENTIAL_HOME || type == PlacementType.FOSTER_HOME;
    }

    private static Lottery<PlacementType> types(int residential, int foster, int emergency, int state) {
        return Lottery.of(
                lot(PlacementType.RESIDENTIAL_HOME, residential),
                lot(PlacementType.FOSTER_HOME, foster),
                lot(PlacementType.EMERGENCY_HOME, emergency),
                lot(PlacementType.STATE_INSTITUTION, state));
    }
}
