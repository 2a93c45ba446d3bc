package se.insatskollen.warehouse.effects;

import java.util.Arrays;

/** How long after the opening of its first case a child's placement days are counted, and before it for the placebo. */
public enum Window {
    MONTHS_12(12, 366),
    MONTHS_24(24, 731),
    MONTHS_36(36, 1096);

    private final int months;
    private final int mostDays;

    Window(int months, int mostDays) {
        this.months = months;
        this.mostDays = mostDays;
    }

    /** The window of so many months; another number is a bug. */
    public static Window of(int months) {
        return Arrays.stream(values())
                .filter(window -> window.months == months)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No window has %d months".formatted(months)));
    }

    public int months() {
        return months;
    }

    /** Days of the longest such window, with a leap day in it. */
    int mostDays() {
        return mostDays;
    }
}
