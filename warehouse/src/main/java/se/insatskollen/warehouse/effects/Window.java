package se.insatskollen.warehouse.effects;

/** How long after the opening of its first case a child's placement days are counted, and before it for the placebo. */
public enum Window {
    MONTHS_12(12),
    MONTHS_24(24),
    MONTHS_36(36);

    private final int months;

    Window(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }
}
