package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** How an area stands against the others, once chance is allowed for. */
public enum Finding implements Code {
    /** The 99.8 per cent interval of the difference lies above nought. */
    HIGHER("högre än de andra"),
    /** The 99.8 per cent interval of the difference lies below nought. */
    LOWER("lägre än de andra"),
    NOT_DIFFERENT("ingen säker skillnad mot de andra"),
    /** There is nobody to compare with, nothing to compare, or the comparison is refused. */
    NOT_COMPARED("jämförs inte");

    private final String label;

    Finding(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
