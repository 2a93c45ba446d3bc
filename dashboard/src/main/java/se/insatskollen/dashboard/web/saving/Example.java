package se.insatskollen.dashboard.web.saving;

import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.Queries;

/**
 * A project of the invented city as the way to it shows it: what is calculated beside what is true.
 *
 * @param answer in a sentence
 * @param facit "lönar sig", "gör ingen skillnad" or "går back"; empty where nothing is planted
 */
public record Example(String answer, Optional<String> facit) {
    /** Those of the names, in their order. */
    public static List<Example> named(Queries open, List<String> names) {
        try (Queries invented = open.invented()) {
            List<SavingProject> projects = SavingProject.all(invented);
            return names.stream()
                    .flatMap(name -> projects.stream()
                            .filter(project -> project.projectName().equals(name)))
                    .map(project -> of(Evidence.of(invented, project)))
                    .toList();
        }
    }

    private static Example of(Evidence evidence) {
        return new Example(Verdict.of(evidence).sentence(), Facit.of(evidence).map(Facit::verb));
    }

    /** The answer with the truth beside it. */
    public String sentence() {
        return facit.map(truth -> "%s Facit: %s.".formatted(answer, truth)).orElse(answer);
    }
}
