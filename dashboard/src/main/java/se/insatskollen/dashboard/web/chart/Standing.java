package se.insatskollen.dashboard.web.chart;

/** How a value stands against the others where chance does not explain it and one way is better. */
public enum Standing {
    PLAIN(Option.OTHERS),
    OWN(Option.ACCENT),
    BETTER("@better"),
    WORSE("@worse");

    private final String colour;

    Standing(String colour) {
        this.colour = colour;
    }

    String colour() {
        return colour;
    }
}
