package se.insatskollen.warehouse.indicators;

/** Where an area lies in a funnel. */
public enum ChanceField {
    INSIDE_95("inom det som 95 av 100 områden gör av slumpen"),
    OUTSIDE_95("utanför det mörka fältet, inom det ljusa"),
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
