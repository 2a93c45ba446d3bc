package se.insatskollen.etl.demo;

import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.codes.PlacementType;

/**
 * A child's time away from home after its first case opened: the main placement, often with an emergency home before.
 *
 * @param emergencyDays days in an emergency home first; 0 when none
 */
record Episode(PlacementType type, int start, int emergencyDays, int days) {

    /** What happens to a child without any project: mostly nothing. */
    static Optional<Episode> drawn(Dice dice, double risk, Profile profile) {
        if (!dice.happens(risk)) {
            return Optional.empty();
        }
        PlacementType type = Risk.types(profile.target()).draw(dice);
        int start = Risk.START.draw(dice);
        boolean isEmergencyFirst = Risk.canFollowEmergency(type) && dice.happens(Risk.EMERGENCY_FIRST);
        int emergencyDays = isEmergencyFirst ? Risk.EMERGENCY_DAYS.draw(dice) : 0;
        return Optional.of(
                new Episode(type, start, emergencyDays, Risk.days(type).draw(dice)));
    }

    List<Leg> legs() {
        Leg main = new Leg(type, start + emergencyDays, days);
        return emergencyDays == 0
                ? List.of(main)
                : List.of(new Leg(PlacementType.EMERGENCY_HOME, start, emergencyDays), main);
    }
}
