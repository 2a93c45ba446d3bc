package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** How much support the investigation found that the child needs. */
public enum NeedLevel implements Code {
    LOW("låg"),
    MEDIUM("medel"),
    HIGH("hög"),
    NOT_STATED("framgår inte");

    private final String label;

    NeedLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
