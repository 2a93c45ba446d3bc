package se.insatskollen.dashboard.web.saving;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.codes.PayerKind;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.Reason;
import se.insatskollen.warehouse.savings.money.PriceIndex;
import se.insatskollen.warehouse.savings.money.PricedAmount;
import se.insatskollen.warehouse.savings.money.PricedFlow;

/**
 * What a project cost for the children who are compared, by payer and year, in the kronor of one year, and what ordinary
 * support would have cost.
 *
 * @param firstYear the calendar year that is year 0: the first with a cost or an avoided day
 * @param cost by payer, by year from the first on: of the whole cost of each year what is for the compared
 * @param ordinary what ordinary support would have cost for them
 * @param yearsOfWindow w, the share of the window in each year from the first on; together 1
 */
public record Money(
        int firstYear,
        Answer<Map<PayerKind, PricedFlow>> cost,
        Answer<PricedAmount> ordinary,
        List<Double> yearsOfWindow) {

    static Money of(Evidence evidence, Assumptions assumptions, EffectRow effect) {
        List<Rows.WindowYear> window = evidence.windowYears().stream()
                .filter(year -> year.windowMonths() == effect.windowMonths())
                .toList();
        int first = IntStream.concat(
                        evidence.paid().stream().mapToInt(Rows.Paid::yearNumber),
                        window.stream().mapToInt(Rows.WindowYear::yearNumber))
                .min()
                .orElseThrow();
        return new Money(
                first,
                cost(
                        evidence.paid(),
                        shareByYear(evidence, effect),
                        new Booked(first, evidence.index(), assumptions.priceYear())),
                ordinary(effect).then(cost -> evidence.index().move(cost, assumptions.priceYear())),
                shares(window, first));
    }

    private static Answer<PricedAmount> ordinary(EffectRow effect) {
        long children = effect.matchedChildren().orElseThrow();
        return effect.ordinarySupportOre()
                .map(ore -> Answer.of(
                        PricedAmount.ofOre(ore * children, effect.priceYear().orElseThrow())))
                .orElseGet(() -> Answer.not(Reason.COST_NOT_KNOWN));
    }

    /** What the project cost for them in each year from the first on, öre. */
    Optional<List<Double>> costByYear() {
        return cost.value().map(payers -> IntStream.range(0, years(payers))
                .mapToObj(year -> payers.values().stream()
                        .mapToDouble(flow -> flow.ore().in(year))
                        .sum())
                .toList());
    }

    private static int years(Map<PayerKind, PricedFlow> payers) {
        return payers.values().stream()
                .mapToInt(flow -> flow.oreByYear().size())
                .max()
                .orElse(0);
    }

    private static Map<Integer, Double> shareByYear(Evidence evidence, EffectRow effect) {
        return evidence.costYears().stream()
                .filter(year -> year.windowMonths() == effect.windowMonths())
                .collect(Collectors.toMap(Rows.CostYear::costYear, Rows.CostYear::costShare));
    }

    private static Answer<Map<PayerKind, PricedFlow>> cost(
            List<Rows.Paid> paid, Map<Integer, Double> shareByYear, Booked booked) {
        String hidden = paid.stream()
                .filter(row -> row.costOre().isEmpty())
                .map(row -> "%s %d".formatted(row.payerKey().label(), row.yearNumber()))
                .collect(Collectors.joining(", "));
        if (!hidden.isEmpty() || paid.isEmpty()) {
            return new Answer.NotKnown<>(Reason.COST_NOT_KNOWN, hidden);
        }
        if (shareByYear.isEmpty()) {
            return new Answer.NotKnown<>(Reason.COST_NOT_KNOWN, "den del som gäller de jämförda barnen");
        }
        Map<PayerKind, PricedFlow> payers = new TreeMap<>(Comparator.naturalOrder());
        for (PayerKind payer : PayerKind.values()) {
            SortedMap<Integer, Long> years = booked.years(paid, payer);
            Answer<PricedFlow> flow = booked.flow(years);
            if (flow instanceof Answer.NotKnown<PricedFlow> missing) {
                return new Answer.NotKnown<>(missing.reason(), missing.detail());
            }
            if (!years.isEmpty()) {
                payers.put(payer, booked.part(flow.value().orElseThrow(), shareByYear));
            }
        }
        return Answer.of(payers);
    }

    // What is stored has few decimals; together the years are the whole window.
    private static List<Double> shares(List<Rows.WindowYear> window, int first) {
        double whole = window.stream().mapToDouble(Rows.WindowYear::windowShare).sum();
        Map<Integer, Double> byYear = window.stream()
                .collect(Collectors.toMap(year -> year.yearNumber() - first, year -> year.windowShare() / whole));
        int last = byYear.keySet().stream().mapToInt(year -> year).max().orElseThrow();
        return IntStream.rangeClosed(0, last)
                .mapToObj(year -> byYear.getOrDefault(year, 0.0))
                .toList();
    }

    /** Moves what was booked into the kronor of one year. */
    private record Booked(int firstYear, PriceIndex index, int priceYear) {
        SortedMap<Integer, Long> years(List<Rows.Paid> paid, PayerKind payer) {
            return paid.stream()
                    .filter(row -> row.payerKey() == payer)
                    .collect(Collectors.toMap(
                            Rows.Paid::yearNumber, row -> row.costOre().orElseThrow(), Long::sum, TreeMap::new));
        }

        // What is for the compared. In a year without a share nothing was booked when the effect was made.
        PricedFlow part(PricedFlow whole, Map<Integer, Double> shareByYear) {
            List<BigDecimal> years = whole.oreByYear();
            return new PricedFlow(
                    IntStream.range(0, years.size())
                            .mapToObj(year -> years.get(year)
                                    .multiply(BigDecimal.valueOf(shareByYear.getOrDefault(firstYear + year, 0.0))))
                            .toList(),
                    whole.priceYear());
        }

        Answer<PricedFlow> flow(SortedMap<Integer, Long> years) {
            return PricedFlow.booked(years, firstYear, index, priceYear);
        }
    }
}
