package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Whether what we quote was read in the original. */
public enum SourceCheck implements Code {
    READ_IN_ORIGINAL("läst i original"),
    NOT_CHECKED("inte kontrollerad mot originalet");

    private final String label;

    SourceCheck(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
