package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Which way an indicator is better; cost alone is neutral and never coloured. */
public enum Direction implements Code {
    HIGHER_IS_BETTER("högre är bättre"),
    LOWER_IS_BETTER("lägre är bättre"),
    NEUTRAL("neutral");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
