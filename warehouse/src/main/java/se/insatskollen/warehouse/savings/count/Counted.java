package se.insatskollen.warehouse.savings.count;

import se.insatskollen.warehouse.codes.CountUnit;

/**
 * How many of one unit. Two counts of different units have no common type that {@link PartOf} would take.
 *
 * @param <U> the unit itself
 */
public sealed interface Counted<U extends Counted<U>>
        permits Families, Households, Persons, Children, Youths, Cases, Placements {
    int number();

    /** The Swedish word in the plural, such as "familjer". */
    String label();

    /** What a document counts. */
    static Counted<?> of(CountUnit unit, int number) {
        return switch (unit) {
            case FAMILY -> new Families(number);
            case HOUSEHOLD -> new Households(number);
            case PERSON -> new Persons(number);
            case CHILD -> new Children(number);
            case YOUTH -> new Youths(number);
            case PLACEMENT -> new Placements(number);
        };
    }
}
