package se.insatskollen.dashboard.page.area;

import java.util.List;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.EarlyIntervention;

/** Says how many of the projects are early interventions for children: the register also has others. */
final class Early {
    private Early() {}

    /** "Källorna beskriver tre som tidiga insatser för barn; för två är det oklart."; empty without projects. */
    static String sentence(List<ProjectRow> projects) {
        long early = count(projects, EarlyIntervention.YES);
        long unclear = count(projects, EarlyIntervention.UNCLEAR);
        return switch (projects.size()) {
            case 0 -> "";
            case 1 -> ofOne(projects.get(0).earlyIntervention());
            default -> "Källorna beskriver %s%s.".formatted(described(early, projects.size()), unclear(unclear));
        };
    }

    private static String ofOne(EarlyIntervention early) {
        return switch (early) {
            case YES -> "Källorna beskriver det som en tidig insats för barn.";
            case NO -> "Källorna beskriver det inte som en tidig insats för barn.";
            case UNCLEAR -> "Det är oklart om det är en tidig insats för barn.";
        };
    }

    private static String described(long early, int all) {
        if (early == all) {
            return (all == 2 ? "båda" : "alla") + " som tidiga insatser för barn";
        }
        return early == 0
                ? "inget av dem som en tidig insats för barn"
                : early == 1
                        ? "ett som en tidig insats för barn"
                        : SwedishFormat.word(early) + " som tidiga insatser för barn";
    }

    private static String unclear(long unclear) {
        return unclear == 0 ? "" : "; för %s är det oklart".formatted(SwedishFormat.word(unclear));
    }

    private static long count(List<ProjectRow> projects, EarlyIntervention early) {
        return projects.stream()
                .filter(project -> project.earlyIntervention() == early)
                .count();
    }
}
