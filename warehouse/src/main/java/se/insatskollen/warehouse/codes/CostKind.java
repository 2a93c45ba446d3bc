package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** What a ledger row was paid for. */
public enum CostKind implements Code {
    PLACEMENT_CARE("vård och placering"),
    STAFF("personal"),
    PREMISES("lokaler"),
    TRAINING("utbildning"),
    OTHER("övrigt");

    private final String label;

    CostKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
