package se.insatskollen.etl.reading;

import java.util.OptionalInt;

/** Follows where the rows and cells of a sheet say they are: they may only go onwards, within what Excel has room for. */
final class CellPlace {
    private static final int LAST_ROW = 1 << 20;
    private static final int LAST_COLUMN = 1 << 14;

    private int row;
    private int column;

    int row() {
        return row;
    }

    /** Goes to the row that a tag opens; false where it may not. */
    boolean goToRow(XmlTag tag) {
        int before = row;
        column = 0;
        row = tag.find("r") ? number(tag, 0).orElse(0) : row + 1;
        return row > before && row <= LAST_ROW && !tag.isCut();
    }

    /** Goes to the cell that a tag opens; false where it may not. */
    boolean goToCell(XmlTag tag) {
        int before = column;
        column++;
        if (tag.find("r")) {
            int i = 0;
            column = 0;
            while (i < tag.valueLength() && tag.valueAt(i) >= 'A' && tag.valueAt(i) <= 'Z' && column <= LAST_COLUMN) {
                column = column * 26 + tag.valueAt(i++) - 'A' + 1;
            }
            if (number(tag, i).orElse(0) != row) {
                return false;
            }
        }
        return column > before && column <= LAST_COLUMN && !tag.isCut();
    }

    private static OptionalInt number(XmlTag tag, int from) {
        int number = 0;
        for (int i = from; i < tag.valueLength(); i++) {
            byte b = tag.valueAt(i);
            if (b < '0' || b > '9' || number > LAST_ROW) {
                return OptionalInt.empty();
            }
            number = 10 * number + b - '0';
        }
        return OptionalInt.of(number);
    }
}
