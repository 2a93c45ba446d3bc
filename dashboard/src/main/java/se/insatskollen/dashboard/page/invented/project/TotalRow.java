package se.insatskollen.dashboard.page.invented.project;

import se.insatskollen.dashboard.web.SwedishFormat;

/** All years of a project together. */
record TotalRow(long caseCount, long costOre) {

    /** "Hemmateamet har haft 412 ärenden, och 15,7 miljoner kronor är bokförda på projektet." */
    String answer(String project) {
        String cases =
                switch ((int) caseCount) {
                    case 0 -> "inga ärenden";
                    case 1 -> "ett ärende";
                    default -> SwedishFormat.number(caseCount) + " ärenden";
                };
        String cost = costOre == 0
                ? "och inget är bokfört på projektet"
                : "och %s är bokförda på projektet".formatted(SwedishFormat.roundedKronor(costOre));
        return "%s har haft %s, %s.".formatted(project, cases, cost);
    }

    String cost() {
        return SwedishFormat.wholeKronor(costOre) + " kronor";
    }
}
