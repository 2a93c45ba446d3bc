package se.insatskollen.dashboard.page.invented.savings;

import java.util.ArrayList;
import java.util.List;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.dashboard.web.saving.Outcome;

/** How many pay, how many go back and of how many we do not know yet. */
final class Answer {
    private Answer() {}

    static String of(List<Line> lines) {
        if (lines.isEmpty()) {
            return "Exempelstad har inga projekt att räkna på i den här utgåvan.";
        }
        List<String> parts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            long count = lines.stream()
                    .filter(line -> line.outcome().filter(outcome::equals).isPresent())
                    .count();
            if (count > 0) {
                parts.add("%s %s".formatted(SwedishFormat.word(count), outcome.clause()));
            }
        }
        long unknown = lines.stream().filter(line -> line.outcome().isEmpty()).count();
        String known = parts.isEmpty()
                ? ""
                : "Av %s påhittade projekt är det %s."
                        .formatted(SwedishFormat.word(lines.size()), SwedishList.and(parts));
        String rest = unknown == 0 ? "" : " För %s vet vi inte ännu.".formatted(SwedishFormat.word(unknown));
        return (known + rest).strip();
    }
}
