package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** How much of a document we have seen. */
public enum DocumentAccess implements Code {
    WHOLE("hela dokumentet"),
    TRANSCRIBED("avskrift av uppgifter"),
    ONLY_MENTIONED("bara omnämnt");

    private final String label;

    DocumentAccess(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
