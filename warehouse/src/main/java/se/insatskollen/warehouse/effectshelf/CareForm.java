package se.insatskollen.warehouse.effectshelf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.Provision;
import se.insatskollen.warehouse.disclosure.PrimaryRules;

/**
 * A form of placement of a municipality, purchased and its own. It is told, or kept as it was, as a whole: of two shares that
 * add up to 1 one tells the other.
 *
 * @param cares one for each provision it has
 * @param marks of the families behind each year of each of them
 */
record CareForm(List<Care> cares, FigureMarks marks) {
    /** Which one. */
    record Name(String municipalityKey, PlacementType type) {
        String text() {
            return "%s|%s".formatted(municipalityKey, type);
        }
    }

    CareForm() {
        this(new ArrayList<>(), new FigureMarks());
    }

    /** Adds what a family has of a year. */
    void mark(Provision provision, int year, String familyKey, long days, long costOre) {
        marks.add("%s %d".formatted(provision, year), familyKey, (double) days, (double) costOre);
    }

    /**
     * The share of the form's days that each of its provisions has. It is no money: it is told also where a price is not,
     * unless the days are those of few families.
     */
    Optional<BigDecimal> shareOfDays(Care care, PrimaryRules rules) {
        long all = cares.stream().mapToLong(Care::days).sum();
        return cares.stream().allMatch(each -> rules.reasons(each.facts()).isEmpty())
                ? Optional.of(EffectDigits.share(care.days() / (double) all))
                : Optional.empty();
    }
}
