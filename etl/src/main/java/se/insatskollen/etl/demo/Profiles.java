package se.insatskollen.etl.demo;

import static se.insatskollen.etl.demo.Lottery.lot;

import se.insatskollen.warehouse.codes.NeedLevel;
import se.insatskollen.warehouse.codes.ReferralKind;
import se.insatskollen.warehouse.codes.TargetGroup;

/** Deals out what cases are about. What matters for placements depends on the target group and the need alone. */
final class Profiles {
    private static final Lottery<TargetGroup> SMALL_CHILDREN =
            Lottery.of(lot(TargetGroup.NEGLECT, 62), lot(TargetGroup.VIOLENCE, 34), lot(TargetGroup.NOT_STATED, 4));
    private static final Lottery<TargetGroup> GIRLS_AT_SCHOOL = targets(40, 29, 10, 18);
    private static final Lottery<TargetGroup> BOYS_AT_SCHOOL = targets(35, 24, 19, 19);
    private static final Lottery<TargetGroup> GIRLS_IN_THEIR_TEENS = targets(24, 20, 28, 25);
    private static final Lottery<TargetGroup> BOYS_IN_THEIR_TEENS = targets(17, 12, 48, 20);

    private static final double REPORTED = 0.75;
    private static final double LEADS_NOWHERE = 0.28;
    private static final double SAME_TARGET_AGAIN = 0.75;
    private static final double SCHOOL_ABSENCE_RISES_BY = 0.015;
    private static final int SCHOOL_AGE = 6;
    private static final int TEENS = 13;

    private Profiles() {}

    static Profile first(Dice dice, int age, boolean isBoy, int year) {
        Profile profile = profile(dice, target(dice, age, isBoy, year));
        boolean wasPlaced = dice.happens(Risk.earlierPlacement(profile.need()));
        return new Profile(profile.target(), profile.need(), profile.referral(), profile.isInvestigated(), wasPlaced);
    }

    /** A later case of the same child: mostly about the same thing. */
    static Profile later(Dice dice, TargetGroup before, int age, boolean isBoy, int year) {
        return profile(dice, dice.happens(SAME_TARGET_AGAIN) ? before : target(dice, age, isBoy, year));
    }

    /** How need is spread in a target group, among the investigated. */
    static Lottery<NeedLevel> need(TargetGroup target) {
        return switch (target) {
            case NEGLECT -> needs(30, 45, 25);
            case VIOLENCE -> needs(28, 44, 28);
            case CONDUCT -> needs(24, 44, 32);
            case SCHOOL_ABSENCE -> needs(38, 44, 18);
            case NOT_STATED -> needs(45, 40, 15);
        };
    }

    private static Profile profile(Dice dice, TargetGroup target) {
        boolean isReport = dice.happens(REPORTED);
        boolean isInvestigated = !(isReport && dice.happens(LEADS_NOWHERE));
        NeedLevel need = isInvestigated ? need(target).draw(dice) : NeedLevel.NOT_STATED;
        return new Profile(
                target, need, isReport ? ReferralKind.REPORT : ReferralKind.APPLICATION, isInvestigated, false);
    }

    private static TargetGroup target(Dice dice, int age, boolean isBoy, int year) {
        if (age < SCHOOL_AGE) {
            return SMALL_CHILDREN.draw(dice);
        }
        if (dice.happens(SCHOOL_ABSENCE_RISES_BY * (year - Observation.FIRST_YEAR))) {
            return TargetGroup.SCHOOL_ABSENCE;
        }
        if (age < TEENS) {
            return (isBoy ? BOYS_AT_SCHOOL : GIRLS_AT_SCHOOL).draw(dice);
        }
        return (isBoy ? BOYS_IN_THEIR_TEENS : GIRLS_IN_THEIR_TEENS).draw(dice);
    }

    private static Lottery<TargetGroup> targets(int neglect, int violence, int conduct, int absence) {
        return Lottery.of(
                lot(TargetGroup.NEGLECT, neglect),
                lot(TargetGroup.VIOLENCE, violence),
                lot(TargetGroup.CONDUCT, conduct),
                lot(TargetGroup.SCHOOL_ABSENCE, absence),
                lot(TargetGroup.NOT_STATED, 3));
    }

    private static Lottery<NeedLevel> needs(int low, int medium, int high) {
        return Lottery.of(lot(NeedLevel.LOW, low), lot(NeedLevel.MEDIUM, medium), lot(NeedLevel.HIGH, high));
    }
}
