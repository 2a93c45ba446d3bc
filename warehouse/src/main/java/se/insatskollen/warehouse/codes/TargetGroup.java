package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** What a case is about, in the groups that may be compared with each other. */
public enum TargetGroup implements Code {
    NEGLECT("brister i omsorgen"),
    VIOLENCE("våld i nära relation"),
    CONDUCT("normbrytande beteende"),
    SCHOOL_ABSENCE("skolfrånvaro"),
    NOT_STATED("framgår inte");

    private final String label;

    TargetGroup(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
