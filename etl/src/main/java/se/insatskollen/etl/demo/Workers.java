package se.insatskollen.etl.demo;

import java.util.Optional;

/** The caseworkers of every place, as many as its cases need. */
final class Workers {
    /** Who works with a case. */
    record Team(String worker, Optional<String> second) {
        /** Who did something in the case: mostly the first. */
        String someone(Dice dice) {
            return second.filter(other -> dice.happens(SECOND_DOES_IT)).orElse(worker);
        }
    }

    private static final double SECOND_DOES_IT = 0.3;
    private static final double WITH_A_SECOND = 0.4;
    // About 25 cases a year each.
    private static final int CASES_A_WORKER = 25 * Observation.YEARS;
    private static final int FEWEST = 3;
    private static final int TENTHS_OF_A_PER_CENT = 1000;

    private final int cases;

    Workers(int cases) {
        this.cases = cases;
    }

    Team team(Dice dice, Place place) {
        int all = Math.max(FEWEST, (int) ((long) cases * place.cases() / TENTHS_OF_A_PER_CENT / CASES_A_WORKER));
        int first = dice.below(all);
        if (!dice.happens(WITH_A_SECOND)) {
            return new Team(id(place, first), Optional.empty());
        }
        int second = (first + 1 + dice.below(all - 1)) % all;
        return new Team(id(place, first), Optional.of(id(place, second)));
    }

    private static String id(Place place, int number) {
        return place.municipality().code()
                + '-'
                + Numbering.padded(place.number() + 1, 2)
                + '-'
                + Numbering.padded(number + 1, 3);
    }
}
