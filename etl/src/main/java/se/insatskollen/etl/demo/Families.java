package se.insatskollen.etl.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells one family after the other, each by its number: its home over the years, its children and their cases. */
final class Families {
    private static final double PARENTS_LIVE_APART = 0.35;

    private final long seed;
    private final PersonalNumbers numbers;
    private final ChildHistory history;

    Families(long seed, PersonalNumbers numbers, ChildHistory history) {
        this.seed = seed;
        this.numbers = numbers;
        this.history = history;
    }

    /** The cases of each child of the family, from the first to the last. */
    List<List<SocialCase>> family(long number) {
        Dice dice = new Dice(seed, number);
        LocalDate firstDay = Arrival.firstDay(dice);
        Family family = new Family(
                number,
                Home.drawn(dice, firstDay),
                Risk.FAMILY_FACTOR.draw(dice),
                dice.happens(PARENTS_LIVE_APART) ? 2 : 1);
        List<List<SocialCase>> children = new ArrayList<>();
        for (Arrival arrival : Arrival.drawn(dice, firstDay)) {
            children.add(history.cases(dice, family, child(dice, family, arrival), arrival.opened()));
        }
        return children;
    }

    private Child child(Dice dice, Family family, Arrival arrival) {
        return new Child(
                identity(numbers, arrival.born(), arrival.isBoy(), arrival.opened()),
                family.id(),
                family.householdId(dice.between(1, family.households())),
                false);
    }

    /** A number for a child that is under 18 on the day its case opens. */
    static PersonalNumbers.Identity identity(PersonalNumbers numbers, LocalDate born, boolean isBoy, LocalDate opened) {
        return numbers.next(born, isBoy, opened.minusYears(Arrival.GROWN).plusDays(1), opened);
    }
}
