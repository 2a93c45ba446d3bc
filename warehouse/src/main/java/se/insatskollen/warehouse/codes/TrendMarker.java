package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Where the last five years point. */
public enum TrendMarker implements Code {
    INCREASING("ökar"),
    DECREASING("minskar"),
    NO_CLEAR_CHANGE("ingen tydlig förändring"),
    /** Fewer than five years in a row can be measured. */
    TOO_FEW_YEARS("för få år");

    private final String label;

    TrendMarker(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
