package se.insatskollen.warehouse.savings;

import se.insatskollen.warehouse.schema.Code;

/** Why a saving, a ratio or a break-even cannot be told. */
public enum Reason implements Code {
    COST_NOT_KNOWN("hela kostnaden är inte känd"),
    COST_NOT_TOLD("kostnaden visas inte för alla år"),
    PRICE_NOT_TOLD("priset för ett dygn visas inte"),
    COSTS_NO_MORE("projektet kostar inte mer än vanligt stöd"),
    NOTHING_GAINED("den beräknade effekten är inte värd något som kan täcka kostnaden"),
    NOT_PAID_BACK("pengarna kommer inte tillbaka under de år som räknas"),
    INDEX_MISSING("index saknas"),
    NOTHING_TO_DIVIDE_BY("det finns inget att dela med"),
    PART_EXCEEDS_WHOLE("delen är större än det hela");

    private final String label;

    Reason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
