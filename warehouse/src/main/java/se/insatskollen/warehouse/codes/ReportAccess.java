package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** How much of an evaluation report we have read. */
public enum ReportAccess implements Code {
    FULL("hela rapporten"),
    SUMMARY_ONLY("bara sammanfattning"),
    NOT_AVAILABLE("inte tillgänglig");

    private final String label;

    ReportAccess(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
