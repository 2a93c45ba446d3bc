package se.insatskollen.dashboard.web.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.Choice;
import se.insatskollen.dashboard.web.Parameters;

/**
 * In whose kronor amounts are told. The figures lie in the prices of one year; another base year moves all of them by the
 * quotient of two published annual indices, which changes no comparison.
 *
 * @param year the base year; empty where the indicator is not in kronor
 * @param factor what every amount is multiplied by
 */
public record Prices(Optional<Integer> year, double factor, List<Choice<Integer>> choices) {
    static final String NAME = "prisar";

    /** The annual index of a year. */
    public record LevelRow(int indexYear, BigDecimal indexValue) {}

    /** What is chosen, and what can be: every year with a published index. */
    static Prices of(Parameters parameters, IndicatorRow indicator, List<LevelRow> levels) {
        Optional<BigDecimal> own = indicator.priceYear().flatMap(year -> level(levels, year));
        if (own.isEmpty()) {
            return new Prices(indicator.priceYear(), 1, List.of());
        }
        List<Choice<Integer>> choices = levels.stream()
                .map(row ->
                        new Choice<>(String.valueOf(row.indexYear()), row.indexYear() + " års priser", row.indexYear()))
                .toList();
        int year = parameters.choice(NAME, choices).orElse(indicator.priceYear().get());
        double factor =
                level(levels, year).orElseThrow().doubleValue() / own.get().doubleValue();
        return new Prices(Optional.of(year), factor, choices);
    }

    private static Optional<BigDecimal> level(List<LevelRow> levels, int year) {
        return levels.stream()
                .filter(row -> row.indexYear() == year)
                .map(LevelRow::indexValue)
                .findFirst();
    }
}
