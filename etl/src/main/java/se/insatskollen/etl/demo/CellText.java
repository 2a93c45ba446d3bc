package se.insatskollen.etl.demo;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The rest of a cell after its place: its type, its style and its value. */
final class CellText {
    private static final LocalDate DAY_ZERO_OF_EXCEL = LocalDate.of(1899, 12, 30);
    private static final long DAY_ZERO = DAY_ZERO_OF_EXCEL.toEpochDay();

    private CellText() {}

    static String of(Object value, SharedTexts texts) {
        if (value instanceof Ore amount) {
            return " s=\"" + WorkbookParts.AMOUNT_STYLE + "\"><v>" + amount.plain() + "</v></c>";
        }
        if (value instanceof LocalDate day) {
            return " s=\"" + WorkbookParts.DATE_STYLE + "\"><v>" + (day.toEpochDay() - DAY_ZERO) + "</v></c>";
        }
        if (value instanceof BigDecimal number) {
            return "><v>" + number.toPlainString() + "</v></c>";
        }
        if (value instanceof Integer) {
            return "><v>" + value + "</v></c>";
        }
        return " t=\"s\"><v>" + texts.number(value.toString()) + "</v></c>";
    }

    static String inline(Object value) {
        return " t=\"inlineStr\"><is><t>" + escaped(value.toString()) + "</t></is></c>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
