package se.insatskollen.dashboard.web.saving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.codes.PayerKind;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.Reason;
import se.insatskollen.warehouse.savings.money.PriceIndex;
import se.insatskollen.warehouse.savings.money.PricedAmount;

/**
 * What a project cost by payer and year, in the kronor of one year, and what ordinary support would have cost.
 *
 * @param firstYear the calendar year that is year 0: the first with a cost or an avoided day
 * @param wholeOreByPayer the project's whole cost, real öre by year from the first on
 * @param costShare share of it that is for the children who are compared
 * @param ordinaryOre what ordinary support would have cost for them, real öre in all
 * @param yearsOfWindow w, the share of the window in each year from the first on
 */
public record Money(
        int firstYear,
        Answer<Map<PayerKind, List<Long>>> wholeOreByPayer,
        double costShare,
        Answer<Long> ordinaryOre,
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
        Mover mover = new Mover(evidence.index(), assumptions.priceYear());
        long children = effect.matchedChildren().orElseThrow();
        return new Money(
                first,
                whole(evidence.paid(), first, mover),
                effect.costShare().orElseThrow(),
                mover.move(
                        effect.ordinarySupportOre().orElseThrow() * children,
                        effect.priceYear().orElseThrow()),
                shares(window, first));
    }

    /** Years in which anything was paid. */
    int yearsPaid() {
        return wholeOreByPayer.value()
                .map(payers -> payers.values().stream().mapToInt(List::size).max().orElse(0))
                .orElse(0);
    }

    /** The whole cost of a year, real öre. */
    static long ofYear(Map<PayerKind, List<Long>> payers, int year) {
        return payers.values().stream()
                .mapToLong(years -> year < years.size() ? years.get(year) : 0)
                .sum();
    }

    private static Answer<Map<PayerKind, List<Long>>> whole(List<Rows.Paid> paid, int first, Mover mover) {
        String hidden = paid.stream()
                .filter(row -> row.costOre().isEmpty())
                .map(row -> "%s %d".formatted(row.payerKey().label(), row.yearNumber()))
                .collect(Collectors.joining(", "));
        if (!hidden.isEmpty() || paid.isEmpty()) {
            return new Answer.NotKnown<>(Reason.COST_NOT_KNOWN, hidden);
        }
        Map<PayerKind, List<Long>> payers = new TreeMap<>(Comparator.naturalOrder());
        for (Rows.Paid row : paid) {
            Answer<Long> moved = mover.move(row.costOre().orElseThrow(), row.yearNumber());
            if (moved instanceof Answer.NotKnown<Long> missing) {
                return new Answer.NotKnown<>(missing.reason(), missing.detail());
            }
            List<Long> years = payers.computeIfAbsent(row.payerKey(), payer -> new ArrayList<>());
            while (years.size() <= row.yearNumber() - first) {
                years.add(0L);
            }
            years.set(row.yearNumber() - first, moved.value().orElseThrow());
        }
        return Answer.of(payers);
    }

    private static List<Double> shares(List<Rows.WindowYear> window, int first) {
        Map<Integer, Double> byYear = window.stream()
                .collect(Collectors.toMap(year -> year.yearNumber() - first, Rows.WindowYear::windowShare));
        int last = byYear.keySet().stream().mapToInt(year -> year).max().orElseThrow();
        return IntStream.rangeClosed(0, last)
                .mapToObj(year -> byYear.getOrDefault(year, 0.0))
                .toList();
    }

    /** Moves amounts into the kronor of one year. */
    private record Mover(PriceIndex index, int year) {
        Answer<Long> move(long ore, int from) {
            return index.move(PricedAmount.ofOre(ore, from), year).map(PricedAmount::roundedOre);
        }
    }
}
