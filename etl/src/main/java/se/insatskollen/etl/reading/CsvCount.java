package se.insatskollen.etl.reading;

import java.util.Optional;

/**
 * Counts the records of a delimited text whose ASCII is one byte a letter, by the rules of the parser: a quotation mark
 * opens a field only where the field begins. A record whose fields are all blank is none.
 */
final class CsvCount {
    // What is longer is no record but a quotation mark that was never closed, or no text at all.
    private static final int LONGEST_RECORD = 1 << 20;
    private static final byte NO_BREAK_SPACE_IN_WINDOWS_1252 = (byte) 0xa0;

    private final byte delimiter;
    private final BlankBytes blank = new BlankBytes();
    private boolean isFieldStart = true;
    private boolean inQuotes;
    private boolean isClosed;
    private boolean wasReturn;
    private boolean isFilled;
    private boolean isFilledInUtf8;
    private boolean isFilledInWindows1252;
    private boolean hasZero;
    private long passed;
    private long recordStart;
    private long recordLine = 1;
    private long line = 1;
    private long quoteLine;
    private long records;
    private long recordsInUtf8;
    private long recordsInWindows1252;
    private long lineFeeds;
    private long returns;
    private long pairs;
    private Optional<String> problem = Optional.empty();

    CsvCount(byte delimiter) {
        this.delimiter = delimiter;
    }

    void take(byte[] buffer, int from, int to) {
        int i = from;
        while (i < to && problem.isEmpty()) {
            if (isFilled && !isClosed) {
                int mark = CsvMarks.next(buffer, i, to);
                if (mark > i) {
                    isFieldStart = !inQuotes && buffer[mark - 1] == delimiter;
                    wasReturn = false;
                    i = mark;
                    continue;
                }
            }
            take(buffer[i], passed + i - from);
            i++;
        }
        passed += to - from;
        if (problem.isEmpty() && passed - recordStart > LONGEST_RECORD) {
            problem =
                    Optional.of(("has a record of more than 1 MB, which starts on line %d. Close its quotation mark, or"
                                    + " deliver a text file of lines.")
                            .formatted(recordLine));
        }
    }

    /** Counts the last record, which needs no line end. */
    void finish() {
        endRecord();
        if (inQuotes && problem.isEmpty()) {
            problem = Optional.of(
                    ("has a quotation mark on line %d that is never closed. Close it; it would swallow" + " the rest.")
                            .formatted(quoteLine));
        }
        if (line > Integer.MAX_VALUE && problem.isEmpty()) {
            problem = Optional.of("has more than two thousand million lines. Split it into several files.");
        }
    }

    long records(boolean isUtf8) {
        return records + (isUtf8 ? recordsInUtf8 : recordsInWindows1252);
    }

    boolean hasZero() {
        return hasZero;
    }

    Optional<String> problem() {
        return problem;
    }

    /** The line ends outside quotation marks: {@code LF}, {@code CRLF}, {@code CR}, {@code MIXED}, or empty for none. */
    String lineEnds() {
        if (lineFeeds + returns + pairs == 0) {
            return "";
        }
        if (lineFeeds > 0) {
            return returns + pairs == 0 ? "LF" : "MIXED";
        }
        if (returns > 0) {
            return pairs == 0 ? "CR" : "MIXED";
        }
        return "CRLF";
    }

    private void take(byte b, long place) {
        boolean isSecondOfPair = wasReturn && b == '\n';
        wasReturn = b == '\r';
        if (b == '"') {
            quote();
        } else if (b == '\n' || b == '\r') {
            endLine(isSecondOfPair, b, place);
        } else if (isClosed && b != delimiter) {
            problem = Optional.of(
                    ("has something behind a closing quotation mark on line %d. Double the ones inside a" + " field.")
                            .formatted(line));
        } else if (b == delimiter && !inQuotes) {
            isClosed = false;
            isFieldStart = true;
            blank.reset();
        } else {
            isFieldStart = false;
            hasZero |= b == 0;
            fill(b);
        }
    }

    private void fill(byte b) {
        if (b >= 0) {
            isFilled |= b > ' ' || b == 0;
        } else {
            isFilledInUtf8 |= blank.isFilledBy(b);
            isFilledInWindows1252 |= b != NO_BREAK_SPACE_IN_WINDOWS_1252;
            isFilled |= isFilledInUtf8 && isFilledInWindows1252;
        }
    }

    private void quote() {
        if (inQuotes) {
            inQuotes = false;
            isClosed = true;
        } else if (isClosed) {
            // Two in a row stand for one of the text.
            isClosed = false;
            inQuotes = true;
            isFilled = true;
        } else if (isFieldStart) {
            isFieldStart = false;
            inQuotes = true;
            quoteLine = line;
        } else {
            isFilled = true;
        }
    }

    private void endLine(boolean isSecondOfPair, byte b, long place) {
        line += isSecondOfPair ? 0 : 1;
        if (inQuotes) {
            return;
        }
        if (isSecondOfPair) {
            returns--;
            pairs++;
        } else if (b == '\n') {
            lineFeeds++;
        } else {
            returns++;
        }
        endRecord();
        recordStart = place + 1;
        recordLine = line;
    }

    private void endRecord() {
        records += isFilled ? 1 : 0;
        recordsInUtf8 += !isFilled && isFilledInUtf8 ? 1 : 0;
        recordsInWindows1252 += !isFilled && isFilledInWindows1252 ? 1 : 0;
        isFilled = false;
        isFilledInUtf8 = false;
        isFilledInWindows1252 = false;
        isClosed = false;
        isFieldStart = true;
        blank.reset();
    }
}
