package se.insatskollen.dashboard.web.needed;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.Reason;
import se.insatskollen.warehouse.savings.money.PriceIndex;
import se.insatskollen.warehouse.savings.money.PricedFlow;
import se.insatskollen.warehouse.savings.needed.Sourced;

/** All that is booked on a project, year by year. */
record Booked(List<BookedYearRow> years) {
    private static final int DIGITS = 3;

    /** The sum in kronor of one year; none where a year is hidden or has no index, naming the years, or where nothing is booked. */
    Answer<Sourced> in(int priceYear, PriceIndex index, String said) {
        String hidden = years.stream()
                .filter(row -> row.costOre().isEmpty())
                .map(row -> Integer.toString(row.yearNumber()))
                .collect(Collectors.joining(", "));
        if (!hidden.isEmpty()) {
            return new Answer.NotKnown<>(Reason.COST_NOT_TOLD, hidden);
        }
        SortedMap<Integer, Long> oreByYear = oreByYear();
        if (sum(oreByYear) <= 0) {
            return Answer.not(Reason.COST_NOT_KNOWN);
        }
        return PricedFlow.booked(oreByYear, oreByYear.firstKey(), index, priceYear)
                .map(flow -> sourced(flow, oreByYear, said));
    }

    /** "2019–2020". */
    String period() {
        int first = years.get(0).yearNumber();
        int last = years.get(years.size() - 1).yearNumber();
        return first == last ? Integer.toString(first) : "%d–%d".formatted(first, last);
    }

    private SortedMap<Integer, Long> oreByYear() {
        return years.stream()
                .collect(Collectors.toMap(
                        BookedYearRow::yearNumber, row -> row.costOre().orElseThrow(), Long::sum, TreeMap::new));
    }

    private Sourced sourced(PricedFlow flow, SortedMap<Integer, Long> oreByYear, String said) {
        BigDecimal ore = flow.oreByYear().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Sourced.of(
                "Bokfört " + period(),
                ore.movePointLeft(2),
                DIGITS,
                "%s: bokföringen, %s i varje års priser, omräknat med konsumentprisindex (KPI)"
                        .formatted(said, SwedishFormat.roundedKronor(sum(oreByYear))));
    }

    private static long sum(SortedMap<Integer, Long> oreByYear) {
        return oreByYear.values().stream().mapToLong(ore -> ore).sum();
    }
}
