package se.insatskollen.dashboard.page.projects;

import java.util.List;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.knowledge.Entry;

/** What a reader of the list wants to know first: how many of all that is in it somebody external has evaluated. */
final class Heading {
    private static final String EMPTY = "Registret har ännu inga projekt, program eller fonder";

    private Heading() {}

    static String of(List<Entry> entries) {
        return of((int) entries.stream().filter(Entry::isEvaluatedExternally).count(), entries.size());
    }

    /** The answer in one clause, right in the singular and for none. */
    static String of(int evaluated, int all) {
        if (all == 0) {
            return EMPTY;
        }
        String every = SwedishFormat.number(all) + " projekt, program och fonder";
        return switch (evaluated) {
            case 0 -> "Inget av %s är utvärderat av någon utomstående".formatted(every);
            case 1 -> "Ett av %s är utvärderat av någon utomstående".formatted(every);
            default -> "%s av %s är utvärderade av någon utomstående".formatted(SwedishFormat.number(evaluated), every);
        };
    }
}
