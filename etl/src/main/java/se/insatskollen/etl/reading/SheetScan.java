package se.insatskollen.etl.reading;

import java.util.BitSet;

/** Counts the rows of a sheet that hold anything: a cell with a value, or with a text that is not blank. */
final class SheetScan extends XmlScan {
    private final BitSet blankTexts;
    private boolean rowIsFilled;
    private boolean isShared;
    private boolean inValue;
    private boolean hasText;
    private int number;
    private long rows;

    /** @param blankTexts the numbers of the workbook's shared texts that are blank */
    SheetScan(BitSet blankTexts) {
        this.blankTexts = blankTexts;
    }

    long rows() {
        return rows;
    }

    @Override
    void open(String name) {
        switch (name) {
            case "row" -> rowIsFilled = false;
            case "c" -> isShared = hasAttribute('t', 's');
            case "v", "t" -> {
                inValue = true;
                hasText = false;
                number = 0;
            }
            default -> {}
        }
    }

    @Override
    void text(byte[] bytes, int from, int to) {
        if (inValue) {
            for (int i = from; i < to; i++) {
                hasText |= bytes[i] > ' ' || bytes[i] < 0;
                number = 10 * number + bytes[i] - '0';
            }
        }
    }

    @Override
    void close(String name) {
        switch (name) {
            case "v", "t" -> {
                rowIsFilled |= hasText && !(isShared && number >= 0 && blankTexts.get(number));
                inValue = false;
            }
            case "row" -> rows += rowIsFilled ? 1 : 0;
            default -> {}
        }
    }
}
