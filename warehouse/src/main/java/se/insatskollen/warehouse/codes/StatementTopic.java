package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** What a statement in a document is about. */
public enum StatementTopic implements Code {
    PURPOSE("syfte"),
    TARGET_GROUP("målgrupp"),
    METHOD("metod"),
    GOAL("mål"),
    BACKGROUND("bakgrund"),
    ORGANISATION("organisation"),
    OWN_CONTRIBUTION("egen insats"),
    RESULT("resultat"),
    SATISFACTION("nöjdhet"),
    COMPARISON("jämförelse"),
    COST("kostnad"),
    CONTINUATION("fortsättning"),
    ENDING("avslut"),
    KNOWLEDGE("kunskapsläge");

    private final String label;

    StatementTopic(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
