package se.insatskollen.etl.sources;

import java.util.List;
import java.util.Set;

/** Tells the rows of a system's export that sum up the rows above them; they are no rows, but they must be right. */
final class ControlRow {
    private static final Set<String> WORDS = Set.of("summa", "totalt", "total", "totalsumma", "slutsumma", "delsumma");
    private static final int LONGEST = "totalsumma".length() + 2;

    private ControlRow() {}

    /** Whether the first filled cell says so. */
    static boolean isOne(List<String> texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return mayBeAWord(text) && WORDS.contains(HeaderName.folded(text));
            }
        }
        return false;
    }

    // Asked of every row: folding each first cell would take longer than reading the row.
    private static boolean mayBeAWord(String text) {
        return text.length() <= LONGEST && "stdSTD".indexOf(text.charAt(0)) >= 0;
    }
}
