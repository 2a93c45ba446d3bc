package se.insatskollen.etl.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;

/** Writes the value of an Excel cell as a CSV file would hold it: numbers digit for digit, dates as yyyy-mm-dd. */
final class CellText {
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate START_OF_1904 = LocalDate.of(1904, 1, 1);
    // Excel counts a 29 February 1900 that never was: serial 60 is no day, and later ones are one too high.
    private static final int NO_DAY = 60;
    private static final int LAST_SERIAL = 2_958_465;
    private static final int SECONDS_OF_A_DAY = 86_400;

    private final boolean countsFrom1904;
    private final Map<Integer, Boolean> isDateByFormat = new HashMap<>();

    CellText(boolean countsFrom1904) {
        this.countsFrom1904 = countsFrom1904;
    }

    String of(Cell cell) {
        Object value = cell.getValue();
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean isTrue) {
            return isTrue ? "ja" : "nej";
        }
        if (value instanceof BigDecimal number) {
            return isDate(cell) ? date(number.doubleValue(), cell.getRawValue()) : WrittenNumber.of(cell.getRawValue());
        }
        return Blank.strip(value.toString());
    }

    private boolean isDate(Cell cell) {
        Integer format = cell.getDataFormatId();
        return format != null
                && isDateByFormat.computeIfAbsent(format, id -> NumberFormat.showsDate(id, cell.getDataFormatString()));
    }

    // A time of day is written out, so that a column of days rejects it: nobody has said that it may be dropped.
    private String date(double serial, String raw) {
        int days = (int) Math.floor(serial);
        boolean isDay = days >= (countsFrom1904 ? 0 : 1) && days <= LAST_SERIAL;
        if (!isDay || (!countsFrom1904 && days == NO_DAY)) {
            return WrittenNumber.of(raw);
        }
        String day = day(days).toString();
        return serial == days ? day : day + " " + LocalTime.ofSecondOfDay((long) ((serial - days) * SECONDS_OF_A_DAY));
    }

    private LocalDate day(int days) {
        if (countsFrom1904) {
            return START_OF_1904.plusDays(days);
        }
        return BEFORE_1900.plusDays(days > NO_DAY ? days - 1 : days);
    }
}
