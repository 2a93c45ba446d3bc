package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** How good the source of a price point is, best first. */
public enum UnitCostQuality implements Code {
    OFFICIAL_PRICE_LIST("officiell prislista"),
    SKR_RECOMMENDATION("SKR-rekommendation"),
    VOUCHER_AMOUNT("checkbelopp"),
    PRICE_LIST("prislista"),
    AUTHORITY_REPORT("myndighetsrapport"),
    ORGANISATION_REPORT("organisationsrapport"),
    STANDARD_AMOUNT("schablon"),
    EXPERT_STATEMENT("expertuttalande"),
    LOCAL_PRESS("lokaltidning"),
    OPINION_SOURCE("opinionskälla");

    private final String label;

    UnitCostQuality(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
