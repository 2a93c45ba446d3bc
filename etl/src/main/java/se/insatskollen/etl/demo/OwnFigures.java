package se.insatskollen.etl.demo;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.insatskollen.warehouse.codes.CaseOutcome;
import se.insatskollen.warehouse.codes.ReferralKind;

/**
 * What the generator itself counts of some indicators, area by area and year by year: from the cases as it made them, not
 * from what it delivered and by no SQL. Held against the indicators it shows that nothing is lost on the way.
 */
public final class OwnFigures {
    /** An indicator in an area, as it was on the day the case was opened, and a year of the index date. */
    public record Cell(String indicatorId, String areaKey, int year) {}

    private static final int DAYS_TO_ASSESS = 14;
    private static final int MONTHS_TO_INVESTIGATE = 4;
    private static final int WINDOW_MONTHS = 12;
    private static final int ADULT_AGE = 18;

    private final Map<Cell, OwnTally> tallies = new TreeMap<>(
            Comparator.comparing(Cell::indicatorId).thenComparing(Cell::areaKey).thenComparing(Cell::year));

    /** Every cell that something fell into. */
    public Map<Cell, OwnTally> tallies() {
        return Collections.unmodifiableMap(tallies);
    }

    /** Counts all cases of one child. */
    void add(List<SocialCase> child) {
        Set<Cell> reached = new HashSet<>();
        for (SocialCase its : child) {
            its.timeline().supportFrom().ifPresent(day -> {
                if (isChild(its.child(), day)) {
                    reached.add(cell("children_reached", its, day));
                }
                tell("wait_for_support", its, day, Optional.of(days(its.opened(), day)));
            });
            assessed(its);
            investigated(its);
            closed(its, child);
            placed(its, child);
        }
        reached.forEach(cell -> tally(cell).add(Optional.of(1)));
    }

    private void assessed(SocialCase its) {
        if (its.profile().referral() == ReferralKind.REPORT) {
            LocalDate due = its.opened().plusDays(DAYS_TO_ASSESS);
            tell(
                    "assessment_within_14_days",
                    its,
                    its.opened(),
                    inTime(its.timeline().assessed(), due));
        }
    }

    private void investigated(SocialCase its) {
        its.timeline()
                .investigationFrom()
                .filter(from -> !its.timeline().isExtended())
                .ifPresent(from -> tell(
                        "investigation_within_4_months",
                        its,
                        from,
                        inTime(its.timeline().investigationTo(), from.plusMonths(MONTHS_TO_INVESTIGATE))));
    }

    private void closed(SocialCase its, List<SocialCase> child) {
        its.timeline().closed().ifPresent(day -> {
            LocalDate last = day.plusMonths(WINDOW_MONTHS);
            Predicate<SocialCase> isReturn = other -> !other.id().equals(its.id())
                    && !other.opened().isBefore(day)
                    && !other.opened().isAfter(last);
            tell("return_within_12_months", its, day, known(last, child.stream().anyMatch(isReturn)));
            if (its.timeline().supportFrom().isPresent()) {
                tell("goal_reached", its, day, Optional.of(number(its.outcome() == CaseOutcome.GOAL_REACHED)));
            }
        });
    }

    private void placed(SocialCase its, List<SocialCase> child) {
        LocalDate end = its.opened().plusMonths(WINDOW_MONTHS);
        boolean isPlaced = child.stream()
                .flatMap(other -> other.stays().stream())
                .anyMatch(stay -> stay.from().isBefore(end) && !stay.to().isBefore(its.opened()));
        tell("placed_within_12_months", its, its.opened(), known(end, isPlaced));
    }

    // Judged when the day it was due has passed, also what was done before: what has not happened then is late.
    private static Optional<Integer> inTime(Optional<LocalDate> done, LocalDate due) {
        boolean isInTime = done.map(day -> !day.isAfter(due)).orElse(false);
        return Optional.of(number(isInTime)).filter(judged -> Observation.LAST_DAY.isAfter(due));
    }

    private static Optional<Integer> known(LocalDate windowEnd, boolean happened) {
        return Optional.of(number(happened)).filter(told -> Observation.knows(windowEnd));
    }

    // To the month: the warehouse does not keep the day of birth.
    private static boolean isChild(Child child, LocalDate day) {
        return child.identity().born().withDayOfMonth(1).plusYears(ADULT_AGE).isAfter(day);
    }

    private static int number(boolean isSo) {
        return isSo ? 1 : 0;
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(to.toEpochDay() - from.toEpochDay());
    }

    private void tell(String indicator, SocialCase its, LocalDate indexDate, Optional<Integer> value) {
        tally(cell(indicator, its, indexDate)).add(value);
    }

    private static Cell cell(String indicator, SocialCase its, LocalDate indexDate) {
        return new Cell(indicator, City.areaId(its.place(), its.opened()), indexDate.getYear());
    }

    private OwnTally tally(Cell cell) {
        return tallies.computeIfAbsent(cell, none -> new OwnTally());
    }
}
