package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** What a document answers to a yes-or-no question, when it may be silent. */
public enum StatedAnswer implements Code {
    YES("ja"),
    NO("nej"),
    NOT_STATED("framgår inte"),
    NOT_APPLICABLE("gäller inte");

    private final String label;

    StatedAnswer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
