package se.insatskollen.etl.demo;

import static se.insatskollen.etl.demo.Lottery.lot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.codes.LegalGround;
import se.insatskollen.warehouse.codes.PlacementType;

/** Turns what happens to a child into placements with provider and price. */
final class Stays {
    private static final Lottery<PlacementType> EARLIER_TYPES = Lottery.of(
            lot(PlacementType.FOSTER_HOME, 45),
            lot(PlacementType.EMERGENCY_HOME, 40),
            lot(PlacementType.RESIDENTIAL_HOME, 15));
    private static final int SHORTEST = 10;
    private static final int LONGEST_EARLIER = 260;
    private static final double IN_A_LATER_CASE = 0.2;
    private static final double ALONE_AT_SIXTEEN = 0.5;
    private static final int SIXTEEN = 16;
    private static final int CARE_ENDS_AT = 21;

    private Stays() {}

    /** The placement before the child's first case; a newborn has had none. */
    static Optional<Stay> earlier(Dice dice, LocalDate born, LocalDate opened) {
        int life = (int) ChronoUnit.DAYS.between(born, opened);
        if (life < 4 * SHORTEST) {
            return Optional.empty();
        }
        int days = dice.between(SHORTEST, Math.min(LONGEST_EARLIER, life / 2));
        int gap = dice.between(SHORTEST, Math.min(2 * LONGEST_EARLIER, life - days));
        LocalDate to = opened.minusDays(gap);
        return Optional.of(stay(dice, EARLIER_TYPES.draw(dice), to.minusDays(days - 1L), to));
    }

    /** The placements of an episode, as far as they have begun. */
    static List<Stay> of(Dice dice, Episode episode, LocalDate born, LocalDate opened) {
        List<Stay> stays = new ArrayList<>();
        for (Leg leg : episode.legs()) {
            LocalDate from = opened.plusDays(leg.start());
            if (Observation.knows(from)) {
                LocalDate to = from.plusDays(leg.days() - 1L);
                stays.add(stay(dice, leg.type(), from, earliest(to, longest(born, opened))));
            }
        }
        return stays;
    }

    /** A placement in a later case, so late that the first case's 24 months have passed. */
    static Optional<Stay> later(Dice dice, Profile profile, LocalDate born, LocalDate opened) {
        if (!dice.happens(IN_A_LATER_CASE * Risk.factor(profile.need()))) {
            return Optional.empty();
        }
        boolean isSixteen = ChronoUnit.YEARS.between(born, opened) >= SIXTEEN;
        PlacementType type = isSixteen && dice.happens(ALONE_AT_SIXTEEN)
                ? PlacementType.SUPPORTED_HOUSING
                : Risk.types(profile.target()).draw(dice);
        LocalDate from = opened.plusDays(Risk.START.draw(dice));
        if (!Observation.knows(from)) {
            return Optional.empty();
        }
        LocalDate to = from.plusDays(Risk.days(type).draw(dice) - 1L);
        return Optional.of(stay(dice, type, from, earliest(to, longest(born, opened))));
    }

    private static Stay stay(Dice dice, PlacementType type, LocalDate from, LocalDate to) {
        Provider provider = Provider.of(type).draw(dice);
        LegalGround ground = dice.happens(compulsory(type)) ? LegalGround.LVU : LegalGround.SOL;
        return new Stay(type, ground, from, to, provider, Prices.dayPrice(type, provider, from));
    }

    // Care ends at 21, but never within the 24 months that the planted truths are about.
    private static LocalDate longest(LocalDate born, LocalDate opened) {
        LocalDate grown = born.plusYears(CARE_ENDS_AT);
        LocalDate window = opened.plusDays(Observation.WINDOW_DAYS + 30L);
        return grown.isAfter(window) ? grown : window;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static double compulsory(PlacementType type) {
        return switch (type) {
            case RESIDENTIAL_HOME -> 0.35;
            case FOSTER_HOME -> 0.4;
            case EMERGENCY_HOME -> 0.45;
            case STATE_INSTITUTION -> 0.95;
            case SUPPORTED_HOUSING, NOT_APPLICABLE, NOT_STATED -> 0;
        };
    }
}
