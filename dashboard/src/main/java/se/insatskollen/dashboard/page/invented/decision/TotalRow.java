package se.insatskollen.dashboard.page.invented.decision;

import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;

/**
 * All years of a project together; a figure is empty where it is hidden.
 *
 * @param caseCostOre what is booked, divided by the cases; empty without cases too
 */
record TotalRow(
        Optional<Long> caseCount, Optional<Long> familyCount, Optional<Long> costOre, Optional<Long> caseCostOre) {

    /** "77 ärenden i 74 familjer. 63 av ärendena har fått stöd." */
    String reached(Optional<Long> supported) {
        return supported
                .filter(count -> caseCount.filter(all -> count < all).isPresent())
                .map(count -> "%s. %s av ärendena har fått stöd.".formatted(reached(), SwedishFormat.number(count)))
                .orElseGet(this::reached);
    }

    /** "412 ärenden i 390 familjer". */
    private String reached() {
        if (caseCount.isEmpty() || familyCount.isEmpty()) {
            return SwedishFormat.sentence(SwedishFormat.HIDDEN);
        }
        return "%s ärenden i %s familjer"
                .formatted(SwedishFormat.number(caseCount.get()), SwedishFormat.number(familyCount.get()));
    }

    /** "32,5 miljoner kronor". */
    String cost() {
        return costOre.map(SwedishFormat::roundedKronor).orElse(SwedishFormat.HIDDEN);
    }

    /** What a case must spare for the project to pay, where that is not known in days; empty where it cannot be said. */
    Optional<String> needed() {
        return caseCostOre
                .filter(ore -> ore > 0)
                .map(ore ->
                        ("Det som är bokfört motsvarar i snitt cirka %s per ärende. Så mycket behöver andra kostnader i snitt"
                                        + " minska per ärende för att projektet ska löna sig. Beloppet är i de priser som gällde då.")
                                .formatted(SwedishFormat.kronor(ore)));
    }
}
