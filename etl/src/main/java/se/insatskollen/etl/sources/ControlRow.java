package se.insatskollen.etl.sources;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.etl.reading.ValueReader;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.ColumnType;

/**
 * Tells the rows of a system's export that count or sum up the rows above them: {@code Summa;;;1 234,50} and
 * {@code Antal rader;12}. They are no rows, but they must be right.
 */
final class ControlRow {
    private static final Set<String> OF_A_SUM =
            Set.of("summa", "totalt", "total", "totalsumma", "slutsumma", "delsumma");
    private static final Set<String> OF_A_COUNT = Set.of("antal_rader", "antal_poster");
    private static final Column COUNT = Column.optional("row_count", ColumnType.INTEGER, "Rows above.");
    private static final int LONGEST = "antal poster".length() + 2;

    private ControlRow() {}

    /** Whether the first filled cell says so. */
    static boolean isOne(List<String> texts) {
        String first = first(texts);
        return mayBeAWord(first)
                && (OF_A_SUM.contains(HeaderName.folded(first)) || OF_A_COUNT.contains(HeaderName.folded(first)));
    }

    /** How many rows it says there are; empty where it counts none. */
    static Optional<Long> statedRows(List<String> texts) throws UnreadableException {
        String first = first(texts);
        if (!OF_A_COUNT.contains(HeaderName.folded(first))) {
            return Optional.empty();
        }
        for (String text : texts.subList(texts.indexOf(first) + 1, texts.size())) {
            if (!text.isEmpty()) {
                return Optional.of(((Integer) ValueReader.read(COUNT, text)).longValue());
            }
        }
        return Optional.empty();
    }

    private static String first(List<String> texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    // Asked of every row: folding each first cell would take longer than reading the row.
    private static boolean mayBeAWord(String text) {
        return text.length() >= 5
                && text.length() <= LONGEST
                && ("stdSTD".indexOf(text.charAt(0)) >= 0 || text.regionMatches(true, 0, "antal", 0, 5));
    }
}
