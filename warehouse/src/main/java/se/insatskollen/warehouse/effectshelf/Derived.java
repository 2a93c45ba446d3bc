package se.insatskollen.warehouse.effectshelf;

import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.warehouse.disclosure.CellFacts;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.PrimaryRules;

/**
 * Days that nobody publishes, but that can be worked out of what is. They are protected as a sum of money is (methods 7.5): by
 * enough families of whom none stands out, or where the rounding of what is published leaves them uncertain by p per cent of
 * the largest family's days to both sides.
 *
 * @param days what each family has of them
 * @param off how many more are worked out than there are
 * @param mostOff how many more or less it may be at most
 */
record Derived(Contributions days, double off, double mostOff) {

    /** Of days that sums which are published, or differences of them, are used for. */
    static Derived of(Contributions days, List<PublishedMean> plus, List<PublishedMean> minus) {
        double off = sum(plus) - sum(minus);
        double mostOff = Stream.concat(plus.stream(), minus.stream())
                .mapToDouble(PublishedMean::mostOff)
                .sum();
        return new Derived(days, Math.abs(off), mostOff);
    }

    private static double sum(List<PublishedMean> means) {
        return means.stream().mapToDouble(PublishedMean::off).sum();
    }

    boolean isTelling(Limits limits) {
        CellFacts facts = days.facts();
        boolean isUncertain =
                mostOff - off >= limits.percent() / 100 * facts.money().largest();
        return !new PrimaryRules(limits).reasons(facts).isEmpty() && !isUncertain;
    }
}
