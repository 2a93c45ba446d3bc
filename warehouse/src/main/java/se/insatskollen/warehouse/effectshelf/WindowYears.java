package se.insatskollen.warehouse.effectshelf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.effects.Window;

/**
 * Which share of the windows' days falls in each calendar year: w_t of methods 5. Days of a year that the windows of few
 * families reach into are counted to the year beside it.
 */
final class WindowYears {
    private static final int DECIMALS = 4;

    private final SortedMap<Integer, Year> years = new TreeMap<>();

    private WindowYears() {}

    /** Days of a year, and whose they are. */
    private record Year(long days, Set<String> families) {
        Year and(Year other) {
            Set<String> both = new HashSet<>(families);
            both.addAll(other.families);
            return new Year(days + other.days, both);
        }
    }

    /** Shares of four decimals that add up to 1, of the windows of these children. */
    static SortedMap<Integer, BigDecimal> shares(List<IndexedChild> children, Window window, Limits limits) {
        WindowYears all = new WindowYears();
        children.forEach(child -> all.add(child, window));
        while (all.mergeFew(limits)) {
            // Once more: the year beside it may have few families too.
        }
        return all.shares();
    }

    private void add(IndexedChild child, Window window) {
        LocalDate first = child.openedDate();
        LocalDate end = first.plusMonths(window.months());
        for (int year = first.getYear(); year <= end.getYear(); year++) {
            LocalDate from = first.getYear() == year ? first : LocalDate.of(year, 1, 1);
            LocalDate to = end.getYear() == year ? end : LocalDate.of(year + 1, 1, 1);
            long days = ChronoUnit.DAYS.between(from, to);
            if (days > 0) {
                years.merge(year, new Year(days, Set.of(child.child().familyKey())), Year::and);
            }
        }
    }

    private boolean mergeFew(Limits limits) {
        for (Map.Entry<Integer, Year> year : years.entrySet()) {
            if (limits.isFew(year.getValue().families().size()) && years.size() > 1) {
                int few = year.getKey();
                int beside = few == years.lastKey()
                        ? years.headMap(few).lastKey()
                        : years.tailMap(few + 1).firstKey();
                years.merge(beside, years.remove(few), Year::and);
                return true;
            }
        }
        return false;
    }

    // What rounding leaves over goes to the year with most days, which it changes least.
    private SortedMap<Integer, BigDecimal> shares() {
        long all = years.values().stream().mapToLong(Year::days).sum();
        SortedMap<Integer, BigDecimal> shares = new TreeMap<>();
        years.forEach((year, its) -> shares.put(
                year,
                BigDecimal.valueOf(its.days()).divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_EVEN)));
        BigDecimal left = shares.values().stream().reduce(BigDecimal.ONE, BigDecimal::subtract);
        years.entrySet().stream()
                .max(Map.Entry.comparingByValue((one, other) -> Long.compare(one.days(), other.days())))
                .ifPresent(most -> shares.merge(most.getKey(), left, BigDecimal::add));
        return shares;
    }
}
