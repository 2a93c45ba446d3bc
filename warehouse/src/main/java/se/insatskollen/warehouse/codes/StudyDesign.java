package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** How a result was reached; the ground for how sure we can be. */
public enum StudyDesign implements Code {
    JUDGEMENT("bedömning av personal eller deltagare"),
    BEFORE_AFTER("före och efter"),
    MATCHED("matchad jämförelse"),
    EXPERIMENT("lottning eller naturligt experiment"),
    NOT_STATED("framgår inte");

    private final String label;

    StudyDesign(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
