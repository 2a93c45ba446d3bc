package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** What a truth planted in invented data is about. */
public enum TruthSubject implements Code {
    PROJECT("projekt"),
    AREA("område"),
    ALL("allt");

    private final String label;

    TruthSubject(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
