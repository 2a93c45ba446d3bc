package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** How far an evaluation has come, as of the date of its source. */
public enum EvaluationStatus implements Code {
    PLANNED("planerad"),
    ONGOING("pågår"),
    DONE("klar"),
    UNKNOWN("okänt");

    private final String label;

    EvaluationStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
