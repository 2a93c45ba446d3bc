package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** What a unit cost is paid for. */
public enum UnitCostUnit implements Code {
    PER_DAY("kr per dygn"),
    PER_MONTH("kr per månad"),
    PER_HOUR("kr per timme"),
    PER_SESSION("kr per samtal"),
    PER_PIECE("kr per styck"),
    PER_YEAR("kr per år"),
    PER_INHABITANT_0_20("kr per invånare 0–20 år"),
    PER_YOUTH("kr per ungdom");

    private final String label;

    UnitCostUnit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
