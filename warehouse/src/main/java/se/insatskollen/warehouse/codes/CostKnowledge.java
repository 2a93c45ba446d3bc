package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Whether the full cost of a project is known; a grant is not the cost. */
public enum CostKnowledge implements Code {
    KNOWN("känd"),
    NOT_KNOWN("inte känd");

    private final String label;

    CostKnowledge(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
