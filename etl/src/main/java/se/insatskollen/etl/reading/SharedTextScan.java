package se.insatskollen.etl.reading;

import java.util.BitSet;

/** Finds the blank ones among a workbook's shared texts: a cell that points at one holds nothing. */
final class SharedTextScan extends XmlScan {
    private final BitSet blank = new BitSet();
    private int count;
    private boolean inText;
    private boolean isFilled;

    BitSet blank() {
        return blank;
    }

    @Override
    void open(String name) {
        inText |= name.equals("t");
        isFilled &= !name.equals("si");
    }

    @Override
    void text(byte[] bytes, int from, int to) {
        if (inText) {
            for (int i = from; i < to; i++) {
                isFilled |= bytes[i] > ' ' || bytes[i] < 0;
            }
        }
    }

    @Override
    void close(String name) {
        inText &= !name.equals("t");
        if (name.equals("si")) {
            blank.set(count++, !isFilled);
        }
    }
}
