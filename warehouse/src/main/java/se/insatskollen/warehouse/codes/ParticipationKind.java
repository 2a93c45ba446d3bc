package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Whether a number of participants took part, was aimed at, or is the room there was. */
public enum ParticipationKind implements Code {
    TOOK_PART("deltog"),
    TARGET("mål"),
    CAPACITY("kapacitet");

    private final String label;

    ParticipationKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
