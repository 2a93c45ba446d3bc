package se.insatskollen.etl.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Counts the objects of a JSON list, or the innermost ones of a page of Kolada, by its brackets, and tells what is
 * neither.
 */
final class JsonScan implements ByteScan {
    static final int DEEPEST = 100;

    private static final int BYTE_ORDER_MARK = 3;
    private static final String NO_LIST = "is no JSON list. Deliver one list of objects as [{…}, {…}].";
    // Where the brackets of a page stand: {"values": [{…, "values": [{…}]}]}
    private static final int OBJECTS_OF_PAGE = 2;
    private static final int INNER_LIST = 3;
    private static final int INNER_OBJECTS = 4;

    private final Letters letters = new Letters();
    private final JsonPageKeys keys = new JsonPageKeys();
    private boolean inString;
    private boolean isEscaped;
    private boolean hasNul;
    private boolean isList;
    private boolean isPage;
    private boolean isOpen = true;
    private boolean hasMore;
    private boolean hasInnerLists;
    private int depth;
    private int deepest;
    private long position;
    private long objects;
    private long innerObjects;

    @Override
    public void take(byte[] buffer, int length) {
        letters.take(buffer, length);
        for (int i = 0; i < length; i++) {
            byte b = buffer[i];
            if (inString) {
                inString = isEscaped || b != '"';
                isEscaped = !isEscaped && b == '\\';
                if (isPage && depth == 1) {
                    keys.inString(b, inString);
                }
            } else if (b > ' ' || b < 0) {
                outside(b, position + i);
            }
            hasNul |= b == 0;
        }
        position += length;
    }

    @Override
    public Findings finish() {
        long records = hasInnerLists ? innerObjects + 1 : objects == 0 ? 0 : objects + 1;
        return new Findings(
                StandardCharsets.UTF_8,
                "",
                "",
                List.of(new ByteFacts.Part("", records)),
                keys.nextPage(),
                flaw(records));
    }

    private void outside(byte b, long at) {
        if (!isList && !isPage) {
            // Some programs write the mark of UTF-8 in front.
            boolean isMark = b < 0 && at < BYTE_ORDER_MARK;
            isList = b == '[';
            isPage = b == '{';
            depth = isMark ? 0 : 1;
            hasMore |= !isList && !isPage && !isMark;
            return;
        }
        hasMore |= !isOpen;
        if (isPage && depth == 1) {
            keys.outside(b);
        }
        switch (b) {
            case '"' -> inString = true;
            case '{', '[' -> open(b);
            case '}', ']' -> isOpen = --depth > 0;
            default -> {}
        }
    }

    private void open(byte b) {
        boolean isObject = b == '{';
        if (isList) {
            objects += isObject && depth == 1 ? 1 : 0;
        } else {
            objects += isObject && depth == OBJECTS_OF_PAGE ? 1 : 0;
            hasInnerLists |= !isObject && depth == INNER_LIST;
            innerObjects += isObject && depth == INNER_OBJECTS ? 1 : 0;
        }
        depth++;
        deepest = Math.max(deepest, depth);
    }

    private Optional<Flaw> flaw(long records) {
        if (hasNul || !letters.areUtf8()) {
            return Optional.of(Flaw.lasting("is not UTF-8, as JSON must be. Save it as UTF-8."));
        }
        if (position == 0) {
            return Optional.of(Flaw.incomplete(NO_LIST));
        }
        if (deepest > DEEPEST) {
            return Optional.of(Flaw.lasting(
                    "nests lists and objects more than %d deep. Deliver flat objects.".formatted(DEEPEST)));
        }
        if ((!isList && !isPage) || hasMore) {
            return Optional.of(Flaw.lasting(NO_LIST));
        }
        if (isOpen) {
            return Optional.of(Flaw.incomplete("ends in the middle of its list. Deliver it again, whole."));
        }
        if (isPage && !keys.areThoseOfKolada()) {
            return Optional.of(Flaw.lasting(NO_LIST));
        }
        if (letters.areLost()) {
            return Optional.of(Flaw.lasting("holds the sign that stands where a letter could not be read (U+FFFD):"
                    + " letters were lost before it was delivered. Export it again."));
        }
        return records > Integer.MAX_VALUE
                ? Optional.of(Flaw.lasting("has more than two thousand million objects. Split it into several files."))
                : Optional.empty();
    }
}
