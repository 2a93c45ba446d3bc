package se.insatskollen.etl.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Counts the objects of a JSON list by its brackets, and tells what is no such list. */
final class JsonScan implements ByteScan {
    private static final int BYTE_ORDER_MARK = 3;

    private final Utf8Check utf8 = new Utf8Check();
    private boolean inString;
    private boolean isEscaped;
    private boolean hasNul;
    private boolean isList;
    private boolean isOpen = true;
    private boolean hasMore;
    private int depth;
    private long position;
    private long objects;

    @Override
    public void take(byte[] buffer, int length) {
        utf8.take(buffer, length);
        for (int i = 0; i < length; i++) {
            byte b = buffer[i];
            if (inString) {
                inString = isEscaped || b != '"';
                isEscaped = !isEscaped && b == '\\';
            } else if (b > ' ' || b < 0) {
                outside(b, position + i);
            }
            hasNul |= b == 0;
        }
        position += length;
    }

    @Override
    public ByteFacts finish(String sha256, long bytes) {
        boolean isUtf8 = utf8.finish();
        // A list has no header line; one is added, so that records less one are rows in every format.
        return new ByteFacts(
                sha256,
                bytes,
                StandardCharsets.UTF_8,
                "",
                "",
                List.of(new ByteFacts.Part("", objects + 1)),
                unreadable(isUtf8));
    }

    private void outside(byte b, long at) {
        if (!isList) {
            // Some programs write the mark of UTF-8 in front.
            boolean isMark = b < 0 && at < BYTE_ORDER_MARK;
            isList = b == '[';
            depth = isList ? 1 : 0;
            hasMore |= !isList && !isMark;
            return;
        }
        hasMore |= !isOpen;
        switch (b) {
            case '"' -> inString = true;
            case '{', '[' -> {
                objects += depth == 1 && b == '{' ? 1 : 0;
                depth++;
            }
            case '}', ']' -> isOpen = --depth > 0;
            default -> {}
        }
    }

    private Optional<String> unreadable(boolean isUtf8) {
        if (hasNul || !isUtf8) {
            return Optional.of("is not UTF-8, as JSON must be. Save it as UTF-8.");
        }
        if (!isList || hasMore) {
            return Optional.of("is no JSON list. Deliver one list of objects as [{…}, {…}].");
        }
        if (isOpen) {
            return Optional.of("ends in the middle of its list. Deliver it again, whole.");
        }
        return Optional.empty();
    }
}
