package se.insatskollen.etl.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Counts the records of a delimited file and tells its encoding. */
final class CsvScan implements ByteScan {
    private static final byte ORDINARY = 0;
    private static final byte QUOTE = 1;
    private static final byte LINE_END = 2;
    private static final byte NUL = 3;
    private static final byte UNDEFINED_IN_WINDOWS_1252 = 4;
    private static final byte[] KINDS = kinds();

    private final Utf8Check utf8 = new Utf8Check();
    private boolean inQuotes;
    private boolean lineHasContent;
    private boolean hasUndefined;
    private boolean hasNul;
    private long records;

    @Override
    public void take(byte[] buffer, int length) {
        utf8.take(buffer, length);
        for (int i = 0; i < length; i++) {
            byte kind = KINDS[buffer[i] & 0xff];
            if (kind == ORDINARY) {
                lineHasContent = true;
                do {
                    i++;
                } while (i < length && KINDS[buffer[i] & 0xff] == ORDINARY);
                i--;
            } else {
                special(kind);
            }
        }
    }

    @Override
    public ByteFacts finish(String sha256, long bytes) {
        if (lineHasContent) {
            records++;
        }
        boolean isUtf8 = utf8.finish();
        Charset encoding = isUtf8 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        return new ByteFacts(
                sha256, bytes, encoding, ";", "", List.of(new ByteFacts.Part("", records)), unreadable(isUtf8));
    }

    private Optional<String> unreadable(boolean isUtf8) {
        if (hasNul) {
            return Optional.of("holds zero bytes: it is UTF-16 or no text. Save it as CSV UTF-8.");
        }
        if (!isUtf8 && hasUndefined) {
            return Optional.of("holds bytes that are neither UTF-8 nor Windows-1252. Save it as CSV UTF-8.");
        }
        if (inQuotes) {
            return Optional.of("has a quotation mark that is never closed. Close it; it would swallow the rest.");
        }
        return Optional.empty();
    }

    private void special(byte kind) {
        if (kind == LINE_END && !inQuotes) {
            records += lineHasContent ? 1 : 0;
            lineHasContent = false;
            return;
        }
        lineHasContent = true;
        inQuotes ^= kind == QUOTE;
        hasNul |= kind == NUL;
        hasUndefined |= kind == UNDEFINED_IN_WINDOWS_1252;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        kinds['"'] = QUOTE;
        kinds['\n'] = LINE_END;
        kinds['\r'] = LINE_END;
        kinds[0] = NUL;
        for (int undefined : new int[] {0x81, 0x8d, 0x8f, 0x90, 0x9d}) {
            kinds[undefined] = UNDEFINED_IN_WINDOWS_1252;
        }
        return kinds;
    }
}
