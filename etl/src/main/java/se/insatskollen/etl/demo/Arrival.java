package se.insatskollen.etl.demo;

import static se.insatskollen.etl.demo.Lottery.lot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A child of a family comes to the social services' knowledge for the first time. */
record Arrival(LocalDate born, boolean isBoy, LocalDate opened) {
    static final int GROWN = 18;

    private static final Lottery<Integer> CHILDREN =
            Lottery.of(lot(1, 42), lot(2, 33), lot(3, 16), lot(4, 6), lot(5, 3));
    private static final Lottery<Integer> AGES = Lottery.of(ages(7, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 6, 7, 8, 9, 9, 7, 5));
    // The first years hold more first cases, because no child has come back yet.
    private static final Lottery<Integer> YEARS =
            Lottery.of(years(190, 128, 104, 94, 90, 88, 88, 89, 82, 86, 92, 97, 99, 101));
    private static final double BOY = 0.52;
    private static final double SAME_DAY_AS_THE_FIRST = 0.7;
    private static final int LATER_AT_MOST = 1500;
    private static final int SHORTEST_SPACING = 420;
    private static final int LONGEST_SPACING = 1500;

    /** The day a family's first case opens. */
    static LocalDate firstDay(Dice dice) {
        LocalDate day = LocalDate.ofYearDay(YEARS.draw(dice), 1 + dice.below(365));
        return Observation.within(Observation.workday(day));
    }

    /** The children of a family: one, and siblings older and younger, each 0–17 years when its first case opens. */
    static List<Arrival> drawn(Dice dice, LocalDate firstDay) {
        LocalDate born = firstDay.minusYears(AGES.draw(dice)).minusDays(dice.below(365));
        List<Arrival> arrivals = new ArrayList<>();
        arrivals.add(new Arrival(born, dice.happens(BOY), firstDay));
        LocalDate oldest = born;
        LocalDate youngest = born;
        for (int more = CHILDREN.draw(dice) - 1; more > 0; more--) {
            boolean isOlder = dice.happens(0.5);
            int spacing = dice.between(SHORTEST_SPACING, LONGEST_SPACING);
            LocalDate birth = isOlder ? oldest.minusDays(spacing) : youngest.plusDays(spacing);
            LocalDate opened = dice.happens(SAME_DAY_AS_THE_FIRST)
                    ? firstDay
                    : Observation.workday(firstDay.plusDays(dice.between(1, LATER_AT_MOST)));
            Arrival sibling = new Arrival(birth, dice.happens(BOY), opened);
            if (sibling.isChild()) {
                arrivals.add(sibling);
                oldest = isOlder ? birth : oldest;
                youngest = isOlder ? youngest : birth;
            }
        }
        return arrivals;
    }

    private boolean isChild() {
        return Observation.knows(opened) && !born.isAfter(opened) && Child.age(born, opened) < GROWN;
    }

    private static List<Lottery.Lot<Integer>> ages(int... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(age -> lot(age, weights[age]))
                .toList();
    }

    private static List<Lottery.Lot<Integer>> years(int... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> lot(Observation.FIRST_YEAR + i, weights[i]))
                .toList();
    }
}
