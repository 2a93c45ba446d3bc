package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Which way an instrument's score is better. */
public enum ScoreDirection implements Code {
    HIGHER_IS_BETTER("högre är bättre"),
    HIGHER_IS_WORSE("högre är sämre"),
    NO_SCORE("ingen poäng");

    private final String label;

    ScoreDirection(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
