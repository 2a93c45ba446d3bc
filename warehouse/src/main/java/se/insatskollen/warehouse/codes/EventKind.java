package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Why figures before and after an event may not mean the same. */
public enum EventKind implements Code {
    /** What is done may have changed. */
    REFORM("reform"),
    /** What is counted, or how, has changed. */
    METHOD("ändrad mätning");

    private final String label;

    EventKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
