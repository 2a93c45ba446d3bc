package se.insatskollen.dashboard.web.evaluation;

import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.StudyDesign;

/** How sure a result makes us: by how it was reached, never by what it says. */
public enum Grade {
    NONE(0, "ingen utvärdering", "Att personal eller deltagare bedömer vad insatsen gav."),
    JUDGEMENT(1, "bedömning av personal eller deltagare", "Att samma sak mäts före och efter insatsen."),
    BEFORE_AFTER(
            2,
            "mätning före och efter insatsen",
            "Att de som fick insatsen jämförs med en liknande grupp som inte fick den."),
    MATCHED(
            3,
            "jämförelse med en liknande grupp",
            "Att lotten, eller något som verkar som en lott, avgör vem som får insatsen."),
    EXPERIMENT(4, "lottning eller naturligt experiment", "Att flera sådana studier pekar åt samma håll."),
    SEVERAL_EXPERIMENTS(5, "flera studier av grad 4 som pekar åt samma håll", "Inget. Det är den högsta graden.");

    private final int number;
    private final String design;
    private final String missing;

    Grade(int number, String design, String missing) {
        this.number = number;
        this.design = design;
        this.missing = missing;
    }

    /** The grade of one study; empty where nobody says how its result was reached. */
    public static Optional<Grade> of(StudyDesign design) {
        return switch (design) {
            case JUDGEMENT -> Optional.of(JUDGEMENT);
            case BEFORE_AFTER -> Optional.of(BEFORE_AFTER);
            case MATCHED -> Optional.of(MATCHED);
            case EXPERIMENT -> Optional.of(EXPERIMENT);
            case NOT_STATED -> Optional.empty();
        };
    }

    /** How results of a design were reached, in the words of the grade it gives. */
    public static String words(StudyDesign design) {
        return of(design).map(Grade::design).orElse(design.label());
    }

    public int number() {
        return number;
    }

    /** "mätning före och efter insatsen": how results of the grade were reached. */
    public String design() {
        return design;
    }

    /** "2 av 5". */
    public String step() {
        return "%d av %d".formatted(number, SEVERAL_EXPERIMENTS.number);
    }

    /** "2 av 5: mätning före och efter insatsen". */
    public String words() {
        return "%s: %s".formatted(step(), design);
    }

    /** "2 av 5: mätning före och efter insatsen. Det som saknas: att …". */
    public String wordsAndMissing() {
        return "%s. Det som saknas: %s".formatted(words(), SwedishFormat.inside(missing));
    }

    /** What is missing for the next grade, as a sentence. */
    public String missing() {
        return missing;
    }
}
