package se.insatskollen.etl.reading;

import java.util.BitSet;

/** Finds the blank ones among a workbook's shared texts: a cell that points at one holds nothing. */
final class SharedTextScan extends XmlScan {
    private final BitSet blank = new BitSet();
    private final XmlText text = new XmlText();
    private int count;
    private boolean inText;
    private boolean inPhonetics;

    /** How many there are. */
    int count() {
        return count;
    }

    boolean isBlank(int number) {
        return blank.get(number);
    }

    @Override
    void open(String name) {
        switch (name) {
            case "si" -> text.reset();
            case "rPh" -> inPhonetics = true;
            case "t" -> inText = !inPhonetics;
            default -> {}
        }
    }

    @Override
    void text(byte[] bytes, int from, int to) {
        if (inText) {
            text.take(bytes, from, to);
        }
    }

    @Override
    void close(String name) {
        switch (name) {
            case "si" -> blank.set(count++, !text.isFilled());
            case "rPh" -> inPhonetics = false;
            case "t" -> inText = false;
            default -> {}
        }
    }
}
