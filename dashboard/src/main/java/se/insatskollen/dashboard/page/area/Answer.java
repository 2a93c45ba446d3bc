package se.insatskollen.dashboard.page.area;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.knowledge.Knowledge;
import se.insatskollen.dashboard.web.place.Area;
import se.insatskollen.dashboard.web.place.Merger;
import se.insatskollen.dashboard.web.profile.ProfileView;

/**
 * What the page of a real area answers before anything else: which projects are known, and whether they have paid.
 *
 * @param sentence can be said aloud
 * @param rest what a reader wants to know next
 */
record Answer(String sentence, String rest) {

    static Answer of(Area area, List<ProjectRow> entries, List<Knowledge> knowledge, Optional<ProfileView> profile) {
        List<ProjectRow> projects =
                entries.stream().filter(ProjectRow::isProject).toList();
        String known = known(area, projects, knowledge);
        String more = Stream.of(
                        Early.sentence(projects), others(entries.size() - projects.size()), figures(area, profile))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
        if (!area.isEnded()) {
            return new Answer(known, more);
        }
        String end = area.mergers().end(area.place()).map(Merger::sentence).orElse("");
        return new Answer("%s finns inte längre. %s".formatted(area.name(), end).strip(), known + " " + more);
    }

    private static String known(Area area, List<ProjectRow> projects, List<Knowledge> knowledge) {
        if (projects.isEmpty()) {
            return "Vi känner inte till något projekt i %s.".formatted(area.name());
        }
        long paid = projects.stream()
                .filter(project -> knowledge.stream()
                        .anyMatch(row -> row.entry().projectKey().equals(project.projectKey())
                                && row.entry().isKnown()))
                .count();
        if (projects.size() == 1) {
            return "Vi känner till ett projekt i %s: %s. %s"
                    .formatted(
                            area.name(),
                            projects.get(0).projectName(),
                            paid == 1
                                    ? "Kostnaden är prövad av någon utomstående."
                                    : "Vi vet inte om det har lönat sig.");
        }
        return "Vi känner till %s projekt i %s. %s"
                .formatted(
                        SwedishFormat.word(projects.size()),
                        area.name(),
                        paid == 0
                                ? "Om något av dem har lönat sig vet vi inte."
                                : "För %s av dem är kostnaden prövad av någon utomstående."
                                        .formatted(SwedishFormat.word(paid)));
    }

    private static String others(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> "Registret har också ett program, en fond eller en studie.";
            default -> "Registret har också %s program, fonder eller studier.".formatted(SwedishFormat.word(count));
        };
    }

    private static String figures(Area area, Optional<ProfileView> profile) {
        return profile.map(view -> "De nyaste publicerade siffrorna vi har om %s är från %s."
                        .formatted(
                                area.kind(),
                                view.times().get(view.times().size() - 1).label()))
                .orElse("Vi har inga publicerade siffror om %s.".formatted(area.kind()));
    }
}
