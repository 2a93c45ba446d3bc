package se.insatskollen.etl.demo;

import java.time.LocalDate;
import java.util.Optional;
import se.insatskollen.warehouse.codes.NeedLevel;
import se.insatskollen.warehouse.codes.ReferralKind;

/** Draws how long the steps of a case take. */
final class Timelines {
    /** Days from a report to the decision whether to investigate; due within 14. */
    static final Spread ASSESSMENT = Spread.lognormal(9, 0.55, 0, 90);

    /** Days of an investigation in an ordinary place; due within four months. */
    static final Spread INVESTIGATION = Spread.lognormal(103, 0.3, 10, 330);

    private static final Spread WAIT = Spread.lognormal(16, 0.7, 0, 150);
    private static final Spread WAIT_IN_PROJECT = Spread.lognormal(5, 0.6, 0, 40);
    private static final Spread SUPPORT = Spread.lognormal(170, 0.55, 14, 900);
    private static final int FOUR_MONTHS = 121;
    private static final double EXTENDED_WHEN_LATE = 0.35;

    private Timelines() {}

    static Timeline drawn(Dice dice, Opening opening) {
        LocalDate opened = opening.day();
        Profile profile = opening.profile();
        boolean isInProject = opening.project().isPresent();
        Timeline timeline = Timeline.assessed(opened, assessed(dice, profile, opened));
        if (!profile.isInvestigated()) {
            return timeline;
        }
        LocalDate from = timeline.assessed().orElse(opened.plusDays(dice.below(6)));
        int days = investigation(dice, opening.place(), opened.getYear());
        LocalDate to = from.plusDays(days);
        Timeline investigated = timeline.investigated(from, to, days > FOUR_MONTHS && dice.happens(EXTENDED_WHEN_LATE));
        if (!isInProject && !dice.happens(supported(profile.need()))) {
            return investigated;
        }
        LocalDate supportFrom = to.plusDays((isInProject ? WAIT_IN_PROJECT : WAIT).draw(dice));
        LocalDate supportTo = supportFrom.plusDays(SUPPORT.draw(dice));
        return investigated.supported(supportFrom, supportTo, supportTo.plusDays(dice.below(21)));
    }

    private static Optional<LocalDate> assessed(Dice dice, Profile profile, LocalDate opened) {
        return profile.referral() == ReferralKind.REPORT
                ? Optional.of(opened.plusDays(ASSESSMENT.draw(dice)))
                : Optional.empty();
    }

    // Investigations have become a little quicker over the years.
    private static int investigation(Dice dice, Place place, int year) {
        double pace = 1.08 - 0.012 * (year - Observation.FIRST_YEAR);
        return (int) (INVESTIGATION.draw(dice) * place.investigationFactor() * pace);
    }

    // Whether support follows depends on the need and nothing else, so that those who got it are like those who did
    // not.
    static double supported(NeedLevel need) {
        return switch (need) {
            case LOW -> 0.62;
            case MEDIUM -> 0.88;
            case HIGH -> 0.97;
            case NOT_STATED -> 0;
        };
    }
}
