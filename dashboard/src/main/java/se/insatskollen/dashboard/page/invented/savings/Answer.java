package se.insatskollen.dashboard.page.invented.savings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.dashboard.web.saving.Outcome;

/** How many pay, how many go back and of how many that cannot be said, or not yet. */
final class Answer {
    private Answer() {}

    static String of(List<Line> lines) {
        return switch (lines.size()) {
            case 0 -> "Exempelstad har inga projekt att räkna på i den här utgåvan.";
            case 1 -> lines.get(0).sentence();
            default -> ofMany(lines);
        };
    }

    private static String ofMany(List<Line> lines) {
        List<String> known = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            long count =
                    count(lines, line -> line.outcome().filter(outcome::equals).isPresent());
            if (count > 0) {
                known.add("%s %s".formatted(SwedishFormat.word(count), outcome.clause()));
            }
        }
        String all = SwedishFormat.word(lines.size());
        return known.isEmpty()
                ? "Om de %s påhittade projekten lönar sig %s.".formatted(all, untold(lines))
                : SwedishList.sentences(
                        "Av %s påhittade projekt är det %s.".formatted(all, SwedishList.and(known)), unknown(lines));
    }

    private static String untold(List<Line> lines) {
        return lines.stream().allMatch(Line::isTooEarly) ? "är för tidigt att säga" : "går inte att säga";
    }

    /** "För ett är det för tidigt att säga, och för två går det inte."; empty where all can be said. */
    private static String unknown(List<Line> lines) {
        long early = count(lines, Line::isTooEarly);
        long never = count(lines, line -> line.outcome().isEmpty() && !line.isTooEarly());
        List<String> parts = new ArrayList<>();
        if (early > 0) {
            parts.add("för %s är det för tidigt att säga".formatted(SwedishFormat.word(early)));
        }
        if (never > 0) {
            parts.add("för %s går det inte att säga".formatted(SwedishFormat.word(never)));
        }
        return parts.isEmpty() ? "" : SwedishFormat.sentence(String.join(", och ", parts)) + ".";
    }

    private static long count(List<Line> lines, Predicate<Line> which) {
        return lines.stream().filter(which).count();
    }
}
