package se.insatskollen.warehouse.indicators;

/** Where an area lies in a funnel. */
public enum ChanceField {
    INSIDE_95("i det mörka fältet"),
    OUTSIDE_95("i det ljusa fältet"),
    /** Chance alone would put two areas in a thousand there. */
    OUTSIDE_998("utanför båda fälten");

    private final String label;

    ChanceField(String label) {
        this.label = label;
    }

    /** The place in Swedish. */
    public String label() {
        return label;
    }
}
