package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** What a caseworker's time went to. */
public enum ActivityType implements Code {
    MEETING("möte med familjen"),
    HOME_VISIT("hembesök"),
    PHONE_CALL("telefonsamtal med familjen"),
    NETWORK_MEETING("nätverksmöte"),
    DOCUMENTATION("dokumentation"),
    TRAVEL("resa");

    private final String label;

    ActivityType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
