package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Whether a decision was followed up, as far as we know. */
public enum FollowUp implements Code {
    YES("ja"),
    NO("nej"),
    UNKNOWN("okänt"),
    NOT_APPLICABLE("gäller inte");

    private final String label;

    FollowUp(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
