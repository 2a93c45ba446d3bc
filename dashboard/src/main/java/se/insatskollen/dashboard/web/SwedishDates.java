package se.insatskollen.dashboard.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.insatskollen.warehouse.codes.DatePrecision;

/** Dates as exactly as a source gives them: a month given is not a day known. */
public final class SwedishDates {
    public static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", SWEDISH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", SWEDISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", SWEDISH);
    private static final DateTimeFormatter MONTH_ALONE = DateTimeFormatter.ofPattern("MMMM", SWEDISH);

    private SwedishDates() {}

    /** "21 november 2026". */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "21 november 2026", "augusti 2006", "våren 2017" or "2014", as the precision allows. */
    public static String date(LocalDate date, DatePrecision precision) {
        return switch (precision) {
            case DAY -> DAY.format(date);
            case MONTH -> MONTH.format(date);
            case SEASON -> season(date.getMonthValue()) + " " + date.getYear();
            case YEAR -> Integer.toString(date.getYear());
        };
    }

    /** The date without its year, for the beginning of a span within one year: "1 augusti", "augusti". */
    static String withoutYear(LocalDate date, DatePrecision precision) {
        return switch (precision) {
            case DAY -> DAY_AND_MONTH.format(date);
            case MONTH -> MONTH_ALONE.format(date);
            case SEASON -> season(date.getMonthValue());
            case YEAR -> Integer.toString(date.getYear());
        };
    }

    private static String season(int month) {
        return switch (month) {
            case 3, 4, 5 -> "våren";
            case 6, 7, 8 -> "sommaren";
            case 9, 10, 11 -> "hösten";
            default -> "vintern";
        };
    }
}
