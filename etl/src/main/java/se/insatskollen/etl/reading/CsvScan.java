package se.insatskollen.etl.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Tells the encoding and the delimiter of a delimited text and counts its records. */
final class CsvScan implements ByteScan {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final Letters letters = new Letters();
    private Optional<Utf16> utf16 = Optional.empty();
    private Charset encodingOfUtf16 = StandardCharsets.UTF_16LE;
    private Optional<CsvCount> count = Optional.empty();
    private byte delimiter = Delimiter.SEMICOLON;
    private boolean hasMark;
    private long bytes;

    @Override
    public void take(byte[] buffer, int length) {
        if (bytes == 0) {
            Optional<Charset> order = Utf16.order(buffer, length);
            utf16 = order.map(charset -> new Utf16(charset, BUFFER));
            encodingOfUtf16 = order.orElse(encodingOfUtf16);
        }
        bytes += length;
        if (utf16.isPresent()) {
            byte[] turned = utf16.get().take(buffer, length);
            count(turned, utf16.get().length(), length);
        } else {
            letters.take(buffer, length);
            count(buffer, length, length);
        }
    }

    @Override
    public Findings finish() {
        if (utf16.isPresent() && count.isPresent()) {
            byte[] rest = utf16.get().finish();
            count(rest, utf16.get().length(), BUFFER);
        }
        count.ifPresent(CsvCount::finish);
        boolean isUtf8 = utf16.isPresent() || letters.areUtf8();
        Charset encoding = utf16.isPresent() ? encodingOfUtf16 : isUtf8 ? StandardCharsets.UTF_8 : WINDOWS_1252;
        return new Findings(
                encoding,
                String.valueOf((char) delimiter),
                count.map(CsvCount::lineEnds).orElse(""),
                List.of(new ByteFacts.Part("", count.map(c -> c.records(isUtf8)).orElse(0L))),
                Optional.empty(),
                problem(isUtf8).map(Flaw::lasting));
    }

    private void count(byte[] text, int length, int delivered) {
        int from = 0;
        if (count.isEmpty()) {
            hasMark = startsWithMark(text, length);
            from = hasMark ? BYTE_ORDER_MARK.length : 0;
            delimiter = Delimiter.of(text, length, delivered < BUFFER);
            count = Optional.of(new CsvCount(delimiter));
        }
        if (utf16.isPresent()) {
            letters.take(text, length);
        }
        count.get().take(text, from, length);
    }

    private static boolean startsWithMark(byte[] text, int length) {
        return length >= BYTE_ORDER_MARK.length
                && text[0] == BYTE_ORDER_MARK[0]
                && text[1] == BYTE_ORDER_MARK[1]
                && text[2] == BYTE_ORDER_MARK[2];
    }

    private Optional<String> problem(boolean isUtf8) {
        return Stream.<Supplier<Optional<String>>>of(
                        this::problemOfUtf16,
                        () -> told(
                                count.map(CsvCount::hasZero).orElse(false),
                                "holds zero bytes: it is UTF-16 or no text. Save it as CSV UTF-8."),
                        () -> isUtf8 ? Optional.empty() : problemOfWindows1252(),
                        () -> told(
                                letters.areLost(),
                                "holds the sign that stands where a letter could not be read (U+FFFD): letters were"
                                        + " lost before it was delivered. Export it again as CSV UTF-8."),
                        () -> count.flatMap(CsvCount::problem))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> problemOfUtf16() {
        if (utf16.isEmpty()) {
            return Optional.empty();
        }
        return told(bytes % 2 == 1, "is UTF-16 and ends in the middle of a letter. Deliver it again, whole.")
                .or(() -> told(
                        utf16.get().isBroken(),
                        "is UTF-16 and holds half letters (surrogates). Save it as CSV UTF-8."));
    }

    private Optional<String> problemOfWindows1252() {
        return told(hasMark, "is marked as UTF-8 but holds bytes that are not. Save it as CSV UTF-8.")
                .or(() -> told(
                        letters.areUndefinedInWindows1252(),
                        "holds bytes that are neither UTF-8 nor Windows-1252. Save it as CSV UTF-8."))
                .or(() -> told(
                        letters.holdSwedishUtf8(),
                        "mixes UTF-8 and Windows-1252: some letters would be wrong. Save it as CSV UTF-8."));
    }

    private static Optional<String> told(boolean isSo, String problem) {
        return isSo ? Optional.of(problem) : Optional.empty();
    }
}
