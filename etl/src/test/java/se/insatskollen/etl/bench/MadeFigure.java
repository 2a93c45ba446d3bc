package se.insatskollen.etl.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.insatskollen.etl.demo.OwnFigures;
import se.insatskollen.etl.demo.OwnTally;
import se.insatskollen.warehouse.duckdb.DuckDb;

/**
 * The figure of an area worked out by hand of what the generator counted.
 *
 * @param units by their value
 */
record MadeFigure(
        String indicator, String area, int firstYear, int lastYear, SortedMap<Integer, Long> units, long tooEarly) {
    private static final String BY_CHILDREN = "children_reached";

    /** Of a year such as 2019, or of several such as 2016-2018. */
    static MadeFigure of(OwnFigures made, String indicator, String area, String period) {
        int first = Integer.parseInt(period.substring(0, 4));
        int last = Integer.parseInt(period.substring(period.length() - 4));
        List<OwnTally> years = IntStream.rangeClosed(first, last)
                .mapToObj(year -> made.tallies().get(new OwnFigures.Cell(indicator, area, year)))
                .filter(tally -> tally != null)
                .toList();
        SortedMap<Integer, Long> units = new TreeMap<>();
        years.forEach(tally -> tally.units().forEach((value, count) -> units.merge(value, count, Long::sum)));
        long tooEarly = years.stream().mapToLong(OwnTally::tooEarly).sum();
        return new MadeFigure(indicator, area, first, last, units, tooEarly);
    }

    /** Whether the years add up: a child reached in two of them is one child. */
    boolean isCounted() {
        return firstYear == lastYear || !indicator.equals(BY_CHILDREN);
    }

    boolean isAboutAnybody() {
        return measured() > 0 || tooEarly > 0;
    }

    /** Units that could be measured; there are no more families behind them. */
    long measured() {
        return units.values().stream().mapToLong(Long::longValue).sum();
    }

    /** As it is to be shown where it is not hidden. */
    String shown(Connection connection) throws SQLException {
        if (measured() == 0) {
            return "TOO_EARLY";
        }
        return switch (indicator) {
            case BY_CHILDREN -> perThousand(connection);
            case "wait_for_support" -> decimals(middle());
            default -> wholePerCent();
        };
    }

    // In whole numbers: the share goes to the nearest per cent, a half upwards.
    private String wholePerCent() {
        long yes = units.getOrDefault(1, 0L);
        return "%d.0000".formatted((200 * yes + measured()) / (2 * measured()));
    }

    // A district that ended before the last day of the year has no children to divide by.
    private String perThousand(Connection connection) throws SQLException {
        String population = DuckDb.texts(
                        connection,
                        "select sum(person_count) from fct_population where area_key = '%s' and population_year = %d"
                                .formatted(area, firstYear))
                .get(0);
        return population == null ? "NOT_COMPUTABLE" : decimals(1000.0 * measured() / Long.parseLong(population));
    }

    private double middle() {
        List<Integer> days = units.entrySet().stream()
                .flatMap(unit -> Collections.nCopies(Math.toIntExact(unit.getValue()), unit.getKey()).stream())
                .toList();
        return (days.get((days.size() - 1) / 2) + days.get(days.size() / 2)) / 2.0;
    }

    private static String decimals(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
    }
}
