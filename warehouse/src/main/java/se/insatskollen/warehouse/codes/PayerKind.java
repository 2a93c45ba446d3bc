package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Who paid a ledger row. */
public enum PayerKind implements Code {
    DISTRICT_COMMITTEE("stadsdelsnämnden"),
    SOCIAL_COMMITTEE("socialnämnden"),
    INVESTMENT_FUND("sociala investeringsfonden"),
    STATE("staten"),
    REGION("regionen");

    private final String label;

    PayerKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
