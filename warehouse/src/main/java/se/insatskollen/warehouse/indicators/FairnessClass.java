package se.insatskollen.warehouse.indicators;

import java.util.Optional;
import se.insatskollen.warehouse.codes.ComparisonKind;
import se.insatskollen.warehouse.codes.Verdict;

/**
 * What an indicator may be compared with (methods 3a). An area may always be held against its own past; what differs is
 * whether other areas or projects may stand beside it.
 */
public enum FairnessClass {
    /** Depends on how the authority works, little on whom it meets: timeliness. */
    TIMELINESS(Verdict.FAIR, ""),
    /** Children per 1 000; where no child population is delivered the figure itself cannot be computed. */
    ACCESS(Verdict.FAIR, ""),
    /** Depends on what is written down, and how. */
    RECORDING(Verdict.WARNED, "Områdena kan ha olika vanor för hur de registrerar. En skillnad kan bero på det."),
    /** Depends on what the ledger charges to a case. */
    COST(
            Verdict.WARNED,
            "Områdena kan fördela gemensamma kostnader olika, och köpt vård och egen vård kostar olika. En skillnad kan bero på det."),
    /** The same in the kronor of each year, so that an area's own past is told in other kronor too. */
    NOMINAL_COST(
            Verdict.WARNED,
            COST.reason,
            "Belopp från olika år går inte att jämföra rakt av, för de är i varje års egna priser."),
    /** Known for those who were measured only. */
    MEASURED(
            Verdict.WARNED,
            "Bara barn som har mätts före och efter är med. Vilka som mäts kan skilja sig mellan områden."),
    /** How many are placed says how great the need is as much as how well it is met. */
    PLACEMENT(
            Verdict.REFUSED,
            "Hur många barn som placeras beror mest på vilka behov barnen har. Därför jämför vi inte områden med varandra, bara ett område med sig självt."),
    /** Background from public statistics: the area's circumstances, not its work. */
    BACKGROUND(Verdict.WARNED, "Det här är bakgrund. Siffrorna säger inget om hur väl tidiga insatser fungerar.");

    private static final Fairness ONE_PROJECT_AN_AREA = Fairness.warned(
            "Projekten finns på olika platser. Det går inte att skilja projektets betydelse från platsens.");
    private static final Fairness UNLIKE =
            Fairness.refused("Projekten har olika målgrupper eller uppföljningstid. Då går de inte att jämföra.");
    private static final Fairness CHOSEN_FAMILIES = Fairness.refused(
            "Familjer i ett projekt är utvalda. Att jämföra dem med alla familjer säger inget om projektet.");

    private final Verdict betweenAreas;
    private final String reason;
    private final String pastReason;

    FairnessClass(Verdict betweenAreas, String reason) {
        this.betweenAreas = betweenAreas;
        this.reason = reason;
        this.pastReason = "";
    }

    /** Where what must be said of other years must be said of other areas too: they stand beside each other year by year. */
    FairnessClass(Verdict betweenAreas, String reason, String pastReason) {
        this.betweenAreas = betweenAreas;
        this.reason = reason + " " + pastReason;
        this.pastReason = pastReason;
    }

    /** Whether an indicator of this class may be held against that. */
    public Fairness against(ComparisonKind comparison) {
        return switch (comparison) {
            case AREAS ->
                betweenAreas == Verdict.FAIR ? Fairness.FAIR : new Fairness(betweenAreas, Optional.of(reason));
            case OWN_PAST -> pastReason.isEmpty() ? Fairness.FAIR : Fairness.warned(pastReason);
            case LIKE_PROJECTS -> ONE_PROJECT_AN_AREA;
            case UNLIKE_PROJECTS -> UNLIKE;
            case PROJECT_AND_ALL -> CHOSEN_FAMILIES;
        };
    }
}
