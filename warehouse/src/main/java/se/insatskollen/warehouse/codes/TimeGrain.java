package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** How long a time a published cell is about. */
public enum TimeGrain implements Code {
    TERTIAL("fyra månader"),
    YEAR("år"),
    THREE_YEARS("tre år"),
    ALL_YEARS("alla år");

    private final String label;

    TimeGrain(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
