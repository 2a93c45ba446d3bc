package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** What a claim says was reached. */
public enum ClaimKind implements Code {
    SAVING("besparing"),
    AVOIDED_PLACEMENTS("undvikna placeringar"),
    FINANCIAL_RESULT("ekonomiskt resultat"),
    GOALS_REACHED("mål nådda"),
    COST_OVERRUN("kostnad blev högre");

    private final String label;

    ClaimKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
