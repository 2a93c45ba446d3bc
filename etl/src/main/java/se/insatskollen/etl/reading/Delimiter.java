package se.insatskollen.etl.reading;

import java.util.Arrays;

/**
 * Tells what separates the fields of a delimited text: the one of semicolon, tab and comma that gives the most records
 * the same number of fields. Headers and titles count, so a decimal comma in the data does not win.
 */
final class Delimiter {
    static final byte SEMICOLON = ';';

    // Best first, where two give the same.
    private static final byte[] CANDIDATES = {SEMICOLON, '\t', ','};
    private static final int RECORDS = 50;

    private final byte[] text;
    private final int length;
    private final byte candidate;
    private final int[] fieldCounts = new int[RECORDS];
    private int records;
    private int fields = 1;
    private boolean isBlank = true;
    // A comma between two digits may be a decimal comma, one beside anything else is none.
    private boolean standsBesideLetter;

    private Delimiter(byte[] text, int length, byte candidate) {
        this.text = text;
        this.length = length;
        this.candidate = candidate;
    }

    /**
     * The delimiter of a text, of which this is the beginning.
     *
     * @param isWhole whether it is all of it, so that its last record counts though it may lack a line end
     */
    static byte of(byte[] text, int length, boolean isWhole) {
        byte best = SEMICOLON;
        int most = 0;
        for (byte candidate : CANDIDATES) {
            int agreeing = new Delimiter(text, length, candidate).agreeing(isWhole);
            if (agreeing > most) {
                most = agreeing;
                best = candidate;
            }
        }
        return best;
    }

    /** Of the records with more than one field, how many have the number that is most common. */
    private int agreeing(boolean isWhole) {
        split();
        if (isWhole || records == 0) {
            endRecord();
        }
        Arrays.sort(fieldCounts, 0, records);
        int most = 0;
        int run = 0;
        for (int i = 0; i < records; i++) {
            run = i > 0 && fieldCounts[i] == fieldCounts[i - 1] ? run + 1 : 1;
            most = fieldCounts[i] > 1 ? Math.max(most, run) : most;
        }
        return candidate == ',' && !standsBesideLetter ? 0 : most;
    }

    private void split() {
        boolean inQuotes = false;
        boolean isFieldStart = true;
        for (int i = 0; i < length && records < RECORDS; i++) {
            byte b = text[i];
            if (b == '"' && (inQuotes || isFieldStart)) {
                inQuotes = !inQuotes;
                // A second one directly behind, which stands for one of the text, opens the field again.
                isFieldStart = !inQuotes;
            } else if (inQuotes) {
                isBlank &= b >= 0 && b <= ' ';
            } else if (b == candidate) {
                fields++;
                isFieldStart = true;
                standsBesideLetter |= !isDigit(i - 1) || !isDigit(i + 1);
            } else if (b == '\n' || b == '\r') {
                endRecord();
                isFieldStart = true;
            } else {
                isBlank &= b >= 0 && b <= ' ';
                isFieldStart = false;
            }
        }
    }

    private boolean isDigit(int i) {
        return i >= 0 && i < length && text[i] >= '0' && text[i] <= '9';
    }

    private void endRecord() {
        if (!isBlank && records < RECORDS) {
            fieldCounts[records++] = fields;
        }
        fields = 1;
        isBlank = true;
    }
}
