package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** The price indices kept. */
public enum PriceIndexCode implements Code {
    KPI("KPI"),
    KPI_MONTHLY("KPI_MÅNAD"),
    PKV("PKV"),
    AKI_WORKERS("AKI_ARBETARE"),
    AKI_SALARIED("AKI_TJÄNSTEMÄN"),
    SKR_FOSTER_CARE("SKR_FAMILJEHEM");

    private final String label;

    PriceIndexCode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
