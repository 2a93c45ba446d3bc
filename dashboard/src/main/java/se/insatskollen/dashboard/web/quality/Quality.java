package se.insatskollen.dashboard.web.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.warehouse.codes.Freshness;
import se.insatskollen.warehouse.codes.Rhythm;

/**
 * The sources seen through one door.
 *
 * @param regular those that are to come regularly, what is wrong first
 * @param byHand those that nobody waits for
 */
public record Quality(List<SourceRow> regular, List<SourceRow> byHand) {
    private static final String REGULAR = "källor som ska leverera regelbundet";

    /** Divides the sources, in their order. */
    public static Quality of(List<SourceRow> rows) {
        return new Quality(
                rows.stream().filter(row -> !row.isKeptByHand()).toList(),
                rows.stream().filter(SourceRow::isKeptByHand).toList());
    }

    /** Whether anything has been delivered. */
    public boolean hasDeliveries() {
        return !byHand.isEmpty() || count(Freshness.NOTHING_YET) < regular.size();
    }

    /** How many of those that are waited for are as fresh as agreed, in a sentence to be said aloud. */
    public String answer() {
        int all = regular.size();
        int fresh = count(Freshness.AS_EXPECTED);
        if (count(Freshness.NOTHING_YET) == all) {
            return "Ingen av de %s %s har levererat något än.".formatted(SwedishFormat.word(all), REGULAR);
        }
        if (fresh == all) {
            return "Alla %s %s är så färska som de ska vara.".formatted(SwedishFormat.word(all), REGULAR);
        }
        return switch (fresh) {
            case 0 -> "Ingen av de %s %s är så färsk som den ska vara.".formatted(SwedishFormat.word(all), REGULAR);
            case 1 -> "En av %s %s är så färsk som den ska vara.".formatted(SwedishFormat.word(all), REGULAR);
            default ->
                "%s av %s %s är så färska som de ska vara."
                        .formatted(SwedishFormat.sentence(SwedishFormat.word(fresh)), SwedishFormat.word(all), REGULAR);
        };
    }

    /** Which are late, which have brought nothing, and that the others cannot be late. */
    List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        if (count(Freshness.LATE) == regular.size()) {
            newest().ifPresent(row -> reasons.add("Alla är sena. Det nyaste är från %s.".formatted(row.newest())));
        } else if (count(Freshness.LATE) > 0) {
            reasons.add("Sent: %s.".formatted(titles(Freshness.LATE)));
        }
        int missing = count(Freshness.NOTHING_YET);
        if (missing > 0 && missing < regular.size()) {
            reasons.add("Inte levererat än: %s.".formatted(titles(Freshness.NOTHING_YET)));
        }
        if (!byHand.isEmpty()) {
            reasons.add(
                    byHand.size() == 1
                            ? "En källa förs för hand och blir aldrig sen."
                            : "%s källor förs för hand och blir aldrig sena."
                                    .formatted(SwedishFormat.sentence(SwedishFormat.word(byHand.size()))));
        }
        return reasons;
    }

    /** "5 dagar för det som ska levereras varje natt och 45 dagar för …". */
    String tolerances() {
        return SwedishList.and(Arrays.stream(Rhythm.values())
                .filter(rhythm -> regular.stream().anyMatch(row -> row.rhythm() == rhythm))
                .map(rhythm -> "%s\u00a0dagar för det som ska levereras %s"
                        .formatted(SwedishFormat.number(rhythm.mostDays()), rhythm.label()))
                .toList());
    }

    boolean hasWarnings() {
        return regular.stream().anyMatch(SourceRow::hasWarning);
    }

    private Optional<SourceRow> newest() {
        return regular.stream()
                .filter(row -> row.newestDate().isPresent())
                .max(Comparator.comparing(row -> row.newestDate().orElseThrow()));
    }

    private int count(Freshness freshness) {
        return (int) regular.stream().filter(of(freshness)).count();
    }

    private String titles(Freshness freshness) {
        return regular.stream()
                .filter(of(freshness))
                .map(SourceRow::withinASentence)
                .collect(Collectors.collectingAndThen(Collectors.toList(), SwedishList::and));
    }

    private static Predicate<SourceRow> of(Freshness freshness) {
        return row -> row.freshness() == freshness;
    }
}
