package se.insatskollen.dashboard.page.invented.project;

import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;

/** All years of a project together; both figures are hidden, or none is. */
record TotalRow(Optional<Long> caseCount, Optional<Long> costOre) {

    /** "Hemmateamet har haft 412 ärenden, och 15,7 miljoner kronor är bokförda på projektet." */
    String answer(String project) {
        if (caseCount.isEmpty() || costOre.isEmpty()) {
            return "Hur många ärenden %s har haft och vad det har kostat %s.".formatted(project, SwedishFormat.HIDDEN);
        }
        return "%s har haft %s, %s.".formatted(project, cases(caseCount.get()), booked(costOre.get()));
    }

    String cost() {
        return costOre.map(ore -> SwedishFormat.wholeKronor(ore) + " kronor").orElse(SwedishFormat.HIDDEN);
    }

    private static String cases(long count) {
        return count == 0 ? "inga ärenden" : SwedishFormat.number(count) + " ärenden";
    }

    private static String booked(long ore) {
        return ore == 0
                ? "och inget är bokfört på projektet"
                : "och %s är bokförda på projektet".formatted(SwedishFormat.roundedKronor(ore));
    }
}
