package se.insatskollen.dashboard.web.timeline;

/** What a moment rests on: a proposal is no decision, and what somebody claims is not what happened. */
public enum Footing {
    HAPPENED("enligt källan", "sure"),
    DECIDED("beslutat", "sure"),
    GRANTED("beviljat", "sure"),
    PROPOSED("föreslaget", "open"),
    APPLIED("sökt", "open"),
    PLANNED("planerat", "open"),
    ANNOUNCED("aviserat", "open"),
    CLAIMED("uppgivet", "claimed"),
    UNKNOWN("om det beslutades framgår inte", "unsure"),
    WRITTEN("dokument", "written"),
    AROUND("i hela landet", "around");

    private final String label;
    private final String mark;

    Footing(String label, String mark) {
        this.label = label;
        this.mark = mark;
    }

    String label() {
        return label;
    }

    /** The class of its mark in the style sheet; the words say the same. */
    String mark() {
        return mark;
    }

    boolean isDecided() {
        return this == DECIDED || this == GRANTED;
    }
}
