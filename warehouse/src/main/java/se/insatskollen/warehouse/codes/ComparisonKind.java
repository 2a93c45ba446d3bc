package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** What a figure can be held against. */
public enum ComparisonKind implements Code {
    AREAS("andra områden"),
    OWN_PAST("samma område tidigare"),
    /** Projects for one target group with the same window, matched. */
    LIKE_PROJECTS("projekt för samma målgrupp"),
    /** Projects with different target groups or windows. */
    UNLIKE_PROJECTS("projekt för olika målgrupper"),
    /** The families of a project against all families. */
    PROJECT_AND_ALL("projektets familjer mot alla familjer");

    private final String label;

    ComparisonKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
