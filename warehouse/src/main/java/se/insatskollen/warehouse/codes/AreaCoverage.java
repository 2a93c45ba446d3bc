package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** How much of its area a project covered. */
public enum AreaCoverage implements Code {
    WHOLE("hela området"),
    PART("del av området"),
    SEVERAL("flera områden"),
    NOT_STATED("framgår inte");

    private final String label;

    AreaCoverage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
