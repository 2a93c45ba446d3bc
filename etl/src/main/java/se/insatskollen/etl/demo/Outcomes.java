package se.insatskollen.etl.demo;

import static se.insatskollen.etl.demo.Lottery.lot;

import java.util.Optional;
import se.insatskollen.warehouse.codes.CaseOutcome;
import se.insatskollen.warehouse.codes.InterventionType;
import se.insatskollen.warehouse.codes.TargetGroup;

/** Draws what support a case led to, and how it ended. */
final class Outcomes {
    private static final Lottery<CaseOutcome> ORDINARY = outcomes(40, 30, 17, 13);
    private static final Lottery<CaseOutcome> IN_A_PROJECT_THAT_HELPS = outcomes(52, 27, 12, 9);
    private static final double GIRLS_REACH_IT_ANYWAY = 0.04;

    private Outcomes() {}

    static Optional<InterventionType> support(Dice dice, Timeline known, Opening opening) {
        InterventionType ordinary = support(opening.profile().target()).draw(dice);
        return known.supportFrom()
                .map(day -> opening.project().map(Project::type).orElse(ordinary));
    }

    static CaseOutcome outcome(Dice dice, Timeline known, Opening opening) {
        boolean isHelped = opening.project().filter(its -> its.scoreGain() > 0).isPresent();
        CaseOutcome drawn = (isHelped ? IN_A_PROJECT_THAT_HELPS : ORDINARY).draw(dice);
        boolean isGirl = !opening.child().identity().isBoy();
        boolean isReachedAnyway = isGirl && dice.happens(GIRLS_REACH_IT_ANYWAY);
        if (known.closed().isEmpty()) {
            return CaseOutcome.ONGOING;
        }
        if (known.supportFrom().isEmpty()) {
            return CaseOutcome.NO_SUPPORT;
        }
        return isReachedAnyway ? CaseOutcome.GOAL_REACHED : drawn;
    }

    private static Lottery<InterventionType> support(TargetGroup target) {
        return switch (target) {
            case NEGLECT -> types(45, 30, 25, 0);
            case VIOLENCE -> types(65, 30, 5, 0);
            case CONDUCT -> types(60, 25, 10, 5);
            case SCHOOL_ABSENCE -> types(10, 25, 5, 60);
            case NOT_STATED -> types(40, 50, 10, 0);
        };
    }

    private static Lottery<InterventionType> types(int treatment, int early, int coordinated, int school) {
        return Lottery.of(
                lot(InterventionType.FAMILY_TREATMENT, treatment),
                lot(InterventionType.EARLY_SUPPORT, early),
                lot(InterventionType.COORDINATED_SUPPORT, coordinated),
                lot(InterventionType.SCHOOL_SUPPORT, school));
    }

    private static Lottery<CaseOutcome> outcomes(int reached, int partly, int not, int interrupted) {
        return Lottery.of(
                lot(CaseOutcome.GOAL_REACHED, reached),
                lot(CaseOutcome.GOAL_PARTLY_REACHED, partly),
                lot(CaseOutcome.GOAL_NOT_REACHED, not),
                lot(CaseOutcome.INTERRUPTED, interrupted));
    }
}
