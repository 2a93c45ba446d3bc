package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/**
 * How sure one can be of a result, by how it was reached and never by what it says; in the order of their numbers, 0 to 5.
 * The words are those of {@link StudyDesign}.
 */
public enum EvidenceGrade implements Code {
    NO_EVALUATION(0, "ingen utvärdering"),
    JUDGEMENT(1, "bedömning av personal eller deltagare"),
    BEFORE_AFTER(2, "före och efter"),
    MATCHED(3, "matchad jämförelse"),
    EXPERIMENT(4, "lottning eller naturligt experiment"),
    SEVERAL_EXPERIMENTS(5, "flera lottningar eller naturliga experiment som pekar åt samma håll");

    private final int number;
    private final String label;

    EvidenceGrade(int number, String label) {
        this.number = number;
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The grade as readers see it, 0 to 5. */
    public int number() {
        return number;
    }
}
