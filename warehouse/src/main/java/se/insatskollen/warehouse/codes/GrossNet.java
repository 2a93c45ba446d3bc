package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Whether the cost of the project itself has been taken from a saving. */
public enum GrossNet implements Code {
    GROSS("brutto"),
    NET("netto"),
    NOT_STATED("framgår inte"),
    NOT_APPLICABLE("gäller inte");

    private final String label;

    GrossNet(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
