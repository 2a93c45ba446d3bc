package se.insatskollen.dashboard.web.saving;

import se.insatskollen.warehouse.savings.simulation.Chance;

/** How a project comes out, in words that the calculations bear. */
public enum Outcome {
    PAYS("lönar sig", "som lönar sig"),
    LOSES("går back", "som går back"),
    NO_SURE_DIFFERENCE("gör ingen säker skillnad", "som inte gör någon säker skillnad");

    private final String verb;
    private final String clause;

    Outcome(String verb, String clause) {
        this.verb = verb;
        this.clause = clause;
    }

    /** What is said after the project's name. */
    public String verb() {
        return verb;
    }

    /** The same after "är det två". */
    public String clause() {
        return clause;
    }

    static Outcome of(Chance chance) {
        if (chance.maySayItPays()) {
            return PAYS;
        }
        return chance.maySayItLoses() ? LOSES : NO_SURE_DIFFERENCE;
    }
}
