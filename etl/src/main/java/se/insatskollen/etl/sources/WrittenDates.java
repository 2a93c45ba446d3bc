package se.insatskollen.etl.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.etl.reading.DatePrecisionRule.Edge;
import se.insatskollen.etl.reading.DateText;
import se.insatskollen.etl.reading.PeriodText;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.etl.reading.WrittenDate;
import se.insatskollen.etl.reading.WrittenPeriod;

/**
 * Reads dates as exactly as they are written, {@code augusti 2006} as a month: in a file that has no columns for their
 * precision, or that says {@code 2014 till 2017} in one column {@code period}.
 */
final class WrittenDates {
    static final String PERIOD = "period";

    private static final String DATE = "_date";
    private static final String PRECISION = "_precision";
    private static final List<String> EDGES_OF_A_PERIOD = List.of("from_date", "to_date", "start_date", "end_date");

    /** A date and its precision, by their places among the fields of a source. */
    private record Pair(int date, int precision, String column) {
        boolean isEdgeOfAPeriod() {
            return EDGES_OF_A_PERIOD.contains(column);
        }
    }

    private final Source source;
    private final List<Pair> pairs = new ArrayList<>();

    WrittenDates(Source source) {
        this.source = source;
        List<String> columns =
                source.fields().stream().map(field -> field.column().name()).toList();
        for (String column : columns) {
            int date = columns.indexOf(column.replace(PRECISION, DATE));
            if (column.endsWith(PRECISION) && date >= 0) {
                pairs.add(new Pair(date, columns.indexOf(column), columns.get(date)));
            }
        }
    }

    /** Whether one column can tell from when to when. */
    boolean hasPeriod() {
        return pairs.stream().anyMatch(Pair::isEdgeOfAPeriod);
    }

    /** Whether a file may be without a field, because a date tells it, or a period. */
    boolean tell(int field, boolean isPeriodThere) {
        return pairs.stream()
                .anyMatch(pair ->
                        pair.precision() == field || (isPeriodThere && pair.date() == field && pair.isEdgeOfAPeriod()));
    }

    /** Whether a field is to be read from a date as it is written. */
    boolean isWritten(Columns columns, int field) {
        return !pairs.isEmpty()
                && pair(field)
                        .filter(pair -> columns.fields().get(pair.precision()) == Columns.MISSING)
                        .isPresent();
    }

    /** The day that stands for the date, or its precision; null where nothing is written. */
    Object value(Columns columns, int field, List<String> record) throws RejectedException {
        Pair pair = pair(field).orElseThrow();
        boolean isOwn = columns.fields().get(pair.date()) != Columns.MISSING || columns.period() == Columns.MISSING;
        String header = isOwn ? source.fields().get(pair.date()).header().name() : PERIOD;
        String text = isOwn ? columns.text(pair.date(), record) : record.get(columns.period());
        if (text.isEmpty()) {
            if (source.fields().get(field).isRequired()) {
                throw new RejectedException(header, "is empty", header + " is empty");
            }
            return null;
        }
        try {
            Optional<WrittenDate> written = isOwn ? Optional.of(DateText.parse(text)) : edge(pair, text);
            return written.map(
                            date -> field == pair.precision() ? date.precision().name() : day(pair, date))
                    .orElse(null);
        } catch (UnreadableException e) {
            throw new RejectedException(header, e.getMessage(), source.told(header, text) + " " + e.getMessage());
        }
    }

    private static Optional<WrittenDate> edge(Pair pair, String text) throws UnreadableException {
        WrittenPeriod period = PeriodText.parse(text);
        return RowRules.edge(pair.column()) == Edge.FIRST ? Optional.of(period.start()) : period.end();
    }

    private static LocalDate day(Pair pair, WrittenDate date) {
        return RowRules.edge(pair.column()) == Edge.FIRST ? date.first() : date.last();
    }

    private Optional<Pair> pair(int field) {
        return pairs.stream()
                .filter(pair -> pair.date() == field || pair.precision() == field)
                .findFirst();
    }
}
