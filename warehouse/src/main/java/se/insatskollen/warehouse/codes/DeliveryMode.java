package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** What a delivery means for what its source delivered before. What it replaces or withdraws stays in staging. */
public enum DeliveryMode implements Code {
    /** Replaces everything of the source, or of the days it says it covers. */
    FULL("full"),
    /** Each row replaces the row of the same key. */
    DELTA("delta"),
    /** Each row withdraws the row of the same key. */
    DELETE("delete");

    private final String label;

    DeliveryMode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
