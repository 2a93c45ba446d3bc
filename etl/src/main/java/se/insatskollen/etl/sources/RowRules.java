package se.insatskollen.etl.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.insatskollen.etl.reading.DatePrecisionRule;
import se.insatskollen.etl.reading.DatePrecisionRule.Edge;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.warehouse.codes.DatePrecision;

/**
 * The rules that hold between the values of one row, found by the columns' names: a count is not negative, a period
 * does not end before it starts, and a date is written as the edge of what its precision says.
 */
final class RowRules {
    private static final String PRECISION = "_precision";
    private static final String DATE = "_date";

    private final Source source;
    private final List<Object> values;

    private RowRules(Source source, List<Object> values) {
        this.source = source;
        this.values = values;
    }

    /** @throws UnreadableException with the header, the value and the rule that is broken */
    static void check(Source source, List<Object> values) throws UnreadableException {
        RowRules row = new RowRules(source, values);
        for (Field field : source.fields()) {
            String name = field.column().name();
            if (name.endsWith("_count")) {
                row.checkCount(field);
            } else if (name.endsWith(PRECISION)) {
                row.checkPrecision(field);
            } else if (name.endsWith(DATE)) {
                row.checkOrder(field);
            }
        }
    }

    private void checkCount(Field field) throws UnreadableException {
        if (value(field) instanceof Number count && count.doubleValue() < 0) {
            throw new UnreadableException(
                    "%s \"%s\" is negative".formatted(field.header().name(), count));
        }
    }

    private void checkPrecision(Field field) throws UnreadableException {
        Field date = named(field.column().name().replace(PRECISION, DATE)).orElseThrow();
        String header = date.header().name();
        LocalDate day = (LocalDate) value(date);
        String precision = (String) value(field);
        if ((day == null) != (precision == null)) {
            throw new UnreadableException(header + " and its noggrannhet must both be filled or both be empty");
        }
        if (day != null) {
            Optional<String> problem = DatePrecisionRule.problem(
                    day, DatePrecision.valueOf(precision), edge(date.column().name()));
            if (problem.isPresent()) {
                throw new UnreadableException("%s \"%s\" %s".formatted(header, day, problem.get()));
            }
        }
    }

    // x_from_date goes with x_to_date, start_date with end_date.
    private void checkOrder(Field from) throws UnreadableException {
        String name = from.column().name();
        Optional<Field> to = named(name.replace("from_date", "to_date").replace("start_date", "end_date"))
                .filter(field -> !field.equals(from));
        if (to.isPresent() && value(from) instanceof LocalDate first && value(to.get()) instanceof LocalDate last) {
            if (last.isBefore(first)) {
                throw new UnreadableException("%s \"%s\" is before %s \"%s\""
                        .formatted(to.get().header().name(), last, from.header().name(), first));
            }
        }
    }

    private static Edge edge(String column) {
        boolean isLast = column.endsWith("to_date") || column.equals("end_date") || column.equals("due_date");
        return isLast ? Edge.LAST : Edge.FIRST;
    }

    private Optional<Field> named(String column) {
        return source.fields().stream()
                .filter(field -> field.column().name().equals(column))
                .findFirst();
    }

    private Object value(Field field) {
        return values.get(source.fields().indexOf(field));
    }
}
