package se.insatskollen.etl.reading;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import se.insatskollen.warehouse.codes.DatePrecision;

/**
 * Holds a day and its precision together: a month is written as its first or last day, so that a spreadsheet cannot
 * mangle it, and a day in the middle of a month is never "a month".
 */
public final class DatePrecisionRule {
    /** Which day of a month, season or year stands for it: the first where something starts, the last where it ends. */
    public enum Edge {
        FIRST("first"),
        LAST("last");

        private final String word;

        Edge(String word) {
            this.word = word;
        }
    }

    private DatePrecisionRule() {}

    /** What is wrong with the pair, if anything. Seasons: spring is March to May, and so on round the year. */
    public static Optional<String> problem(LocalDate day, DatePrecision precision, Edge edge) {
        // The last day of a period is the day before the first day of the next.
        LocalDate first = edge == Edge.FIRST ? day : day.plusDays(1);
        boolean fits =
                switch (precision) {
                    case DAY -> true;
                    case MONTH -> first.getDayOfMonth() == 1;
                    case SEASON -> first.getDayOfMonth() == 1 && startsSeason(first.getMonth());
                    case YEAR -> first.getDayOfYear() == 1;
                };
        return fits
                ? Optional.empty()
                : Optional.of("is not the %s day of a whole %s".formatted(edge.word, precision.label()));
    }

    private static boolean startsSeason(Month month) {
        return month.getValue() % 3 == 0;
    }
}
