package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** How free the evaluator is from what is evaluated. */
public enum EvaluatorPosition implements Code {
    OWN_STAFF("egen personal"),
    OWN_RD_UNIT("egen FoU-enhet"),
    EXTERNAL("extern"),
    UNKNOWN("okänd");

    private final String label;

    EvaluatorPosition(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
