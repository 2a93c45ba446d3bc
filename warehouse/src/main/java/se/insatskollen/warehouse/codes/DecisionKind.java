package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** What a committee was asked to do. */
public enum DecisionKind implements Code {
    GRANT("anslag"),
    IMPLEMENTATION("implementering"),
    MOTION("motion"),
    REFERRAL("remiss"),
    REPLY("yttrande"),
    ASSIGNMENT("uppdrag"),
    FORWARDING("överlämnande"),
    REPORTING("redovisning"),
    PREPARATION("beredning");

    private final String label;

    DecisionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
