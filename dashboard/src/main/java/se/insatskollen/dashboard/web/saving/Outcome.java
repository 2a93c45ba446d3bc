package se.insatskollen.dashboard.web.saving;

import se.insatskollen.warehouse.savings.simulation.Chance;

/** How a project comes out, in words that the calculations bear. */
public enum Outcome {
    PAYS("%s lönar sig", "som lönar sig"),
    LOSES("%s går back", "som går back"),
    NOT_SURE("Vi kan inte säga säkert om %s lönar sig", "där det är osäkert");

    private final String sentence;
    private final String clause;

    Outcome(String sentence, String clause) {
        this.sentence = sentence;
        this.clause = clause;
    }

    /** "Hemmateamet lönar sig", without a full stop. */
    public String of(String project) {
        return sentence.formatted(project);
    }

    /** The same after "är det två". */
    public String clause() {
        return clause;
    }

    static Outcome of(Chance chance) {
        if (chance.maySayItPays()) {
            return PAYS;
        }
        return chance.maySayItLoses() ? LOSES : NOT_SURE;
    }
}
