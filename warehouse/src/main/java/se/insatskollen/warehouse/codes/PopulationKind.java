package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Whether a population figure was counted, forecast or derived. */
public enum PopulationKind implements Code {
    ACTUAL("utfall"),
    FORECAST("prognos"),
    DERIVED("härlett");

    private final String label;

    PopulationKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
