package se.insatskollen.etl.sources;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.etl.reading.DatePrecisionRule;
import se.insatskollen.etl.reading.DatePrecisionRule.Edge;
import se.insatskollen.warehouse.codes.DatePrecision;

/**
 * The rules that hold between the values of one row, found by the columns' names when the file is opened: a count is not
 * negative, a share lies between 0 and 1 and its bounds on either side of it, a period does not end before it starts, and a
 * date is written as the edge of what its precision says.
 */
final class RowRules {
    private static final String PRECISION = "_precision";
    private static final String DATE = "_date";

    /** A rule over one row's values. */
    private interface Rule {
        void check(List<Object> values) throws RejectedException;
    }

    /** A field and its place among the row's values. */
    private record Cell(Field field, int index) {
        Object of(List<Object> values) {
            return values.get(index);
        }

        String header() {
            return field.header().name();
        }

        String column() {
            return field.column().name();
        }
    }

    private final Source source;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    RowRules(Source source) {
        this.source = source;
        for (Field field : source.fields()) {
            cells.add(new Cell(field, cells.size()));
        }
        for (Cell cell : cells) {
            String name = cell.column();
            if (name.endsWith("_count") || name.endsWith("_minutes")) {
                rules.add(values -> checkCount(cell, values));
            } else if (name.endsWith("_share")) {
                rules.add(values -> checkShare(cell, values));
                // low_x goes with mode_x, mode_x with high_x.
                named(name.replace("mode_", "high_").replace("low_", "mode_"))
                        .filter(larger -> !larger.equals(cell))
                        .ifPresent(larger -> rules.add(values -> checkSize(cell, larger, values)));
            } else if (name.endsWith(PRECISION)) {
                Cell date = named(name.replace(PRECISION, DATE)).orElseThrow();
                rules.add(values -> checkPrecision(date, cell, values));
            } else if (name.endsWith(DATE)) {
                // x_from_date goes with x_to_date, start_date with end_date.
                named(name.replace("from_date", "to_date").replace("start_date", "end_date"))
                        .filter(to -> !to.equals(cell))
                        .ifPresent(to -> rules.add(values -> checkOrder(cell, to, values)));
            }
        }
        addDateOrder();
    }

    /** @throws RejectedException with the header and the rule that is broken */
    void check(List<Object> values) throws RejectedException {
        for (Rule rule : rules) {
            rule.check(values);
        }
    }

    private void addDateOrder() {
        List<Cell> dates = source.dateOrder().stream()
                .map(name -> named(name).orElseThrow())
                .toList();
        for (int later = 1; later < dates.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Cell from = dates.get(earlier);
                Cell to = dates.get(later);
                rules.add(values -> checkOrder(from, to, values));
            }
        }
    }

    private void checkCount(Cell cell, List<Object> values) throws RejectedException {
        if (cell.of(values) instanceof Number count && count.doubleValue() < 0) {
            throw rejected(cell, count, "is negative");
        }
    }

    private void checkShare(Cell cell, List<Object> values) throws RejectedException {
        if (cell.of(values) instanceof BigDecimal share
                && (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)) {
            throw rejected(cell, swedish(share), "is not between 0 and 1");
        }
    }

    private void checkSize(Cell smaller, Cell larger, List<Object> values) throws RejectedException {
        if (smaller.of(values) instanceof BigDecimal small
                && larger.of(values) instanceof BigDecimal large
                && large.compareTo(small) < 0) {
            throw new RejectedException(
                    larger.header(),
                    "is less than " + smaller.header(),
                    "%s is less than %s".formatted(told(larger, swedish(large)), told(smaller, swedish(small))));
        }
    }

    private void checkPrecision(Cell date, Cell cell, List<Object> values) throws RejectedException {
        LocalDate day = (LocalDate) date.of(values);
        String precision = (String) cell.of(values);
        if ((day == null) != (precision == null)) {
            String rule = "and its noggrannhet must both be filled or both be empty";
            throw new RejectedException(date.header(), rule, date.header() + " " + rule);
        }
        if (day != null) {
            Optional<String> problem =
                    DatePrecisionRule.problem(day, DatePrecision.valueOf(precision), edge(date.column()));
            if (problem.isPresent()) {
                throw rejected(date, day, problem.get());
            }
        }
    }

    private void checkOrder(Cell from, Cell to, List<Object> values) throws RejectedException {
        if (from.of(values) instanceof LocalDate first
                && to.of(values) instanceof LocalDate last
                && last.isBefore(first)) {
            throw new RejectedException(
                    to.header(),
                    "is before " + from.header(),
                    "%s is before %s".formatted(told(to, last), told(from, first)));
        }
    }

    /** Which day of a period a column holds. */
    static Edge edge(String column) {
        boolean isLast = column.endsWith("to_date") || column.equals("end_date") || column.equals("due_date");
        return isLast ? Edge.LAST : Edge.FIRST;
    }

    private Optional<Cell> named(String column) {
        return cells.stream().filter(cell -> cell.column().equals(column)).findFirst();
    }

    private RejectedException rejected(Cell cell, Object value, String rule) {
        return new RejectedException(cell.header(), rule, told(cell, value) + " " + rule);
    }

    private static String swedish(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    private String told(Cell cell, Object value) {
        return source.told(cell.header(), value);
    }
}
