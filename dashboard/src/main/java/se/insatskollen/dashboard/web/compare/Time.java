package se.insatskollen.dashboard.web.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a figure is told for: a year, or several years together where a year would give somebody away. */
public record Time(int firstYear, int lastYear) implements Comparable<Time> {
    private static final Pattern ADDRESS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");
    private static final int FAR_YEARS = 2;
    private static final Comparator<Time> OLDEST_FIRST =
            Comparator.comparingInt(Time::lastYear).thenComparing(Time::firstYear, Comparator.reverseOrder());

    public Time {
        if (lastYear < firstYear) {
            throw new IllegalArgumentException("A time ends %d before it starts %d".formatted(lastYear, firstYear));
        }
    }

    /** What an address means; empty where it means no time. */
    static Optional<Time> in(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        return first <= last ? Optional.of(new Time(first, last)) : Optional.empty();
    }

    /** Whether it is one year. */
    public boolean isYear() {
        return firstYear == lastYear;
    }

    /** "2016", "2016-2018". */
    public String address() {
        return isYear() ? Integer.toString(firstYear) : firstYear + "-" + lastYear;
    }

    /** "2016", "2016–2018". */
    public String label() {
        return isYear() ? Integer.toString(firstYear) : firstYear + "–" + lastYear;
    }

    /** The same where there is no room beside it. */
    String onTwoLines() {
        return isYear() ? label() : firstYear + "–\n" + lastYear;
    }

    /** Whether both are equally long. */
    public boolean isAsLongAs(Time other) {
        return lastYear - firstYear == other.lastYear - other.firstYear;
    }

    /** The one that has years of it, or that it lies near to, as where three years have not ended yet. */
    public Optional<Time> nearest(List<Time> times) {
        return times.stream()
                .filter(time -> yearsFrom(time) <= FAR_YEARS)
                .min(Comparator.comparingInt(this::yearsFrom).thenComparing(Comparator.reverseOrder()));
    }

    /** The first year that is near to it. */
    int earliestNear() {
        return firstYear - FAR_YEARS;
    }

    /** The last year that is near to it. */
    int latestNear() {
        return lastYear + FAR_YEARS;
    }

    /** How many years lie from one to the other; 0 where they meet. */
    private int yearsFrom(Time other) {
        return Math.max(0, Math.max(firstYear - other.lastYear, other.firstYear - lastYear));
    }

    @Override
    public int compareTo(Time other) {
        return OLDEST_FIRST.compare(this, other);
    }
}
