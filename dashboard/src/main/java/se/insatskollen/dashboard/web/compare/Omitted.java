package se.insatskollen.dashboard.web.compare;

import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.Finding;
import se.insatskollen.warehouse.codes.Sex;

/**
 * What a comparison leaves out, to be said beside what it tells.
 *
 * @param hidden "Två stadsdelar visas inte (för få)."; empty where all are shown
 * @param test that chance has not been asked; empty where it has
 */
record Omitted(String hidden, String test) {
    static Omitted of(Comparison comparison) {
        return new Omitted(hidden(comparison), test(comparison));
    }

    private static String hidden(Comparison comparison) {
        int count = comparison.hidden().size();
        if (count == 0) {
            return "";
        }
        String counted = comparison.isOfDistricts()
                ? count == 1 ? "en stadsdel" : SwedishFormat.word(count) + " stadsdelar"
                : count == 1 ? "en kommun" : SwedishFormat.word(count) + " kommuner";
        return "%s %s.".formatted(SwedishFormat.sentence(counted), SwedishFormat.HIDDEN);
    }

    // Of girls or boys alone it is said that nothing is tested.
    private static String test(Comparison comparison) {
        boolean isHeldBeside = comparison.question().isAgainstOthers()
                && comparison.question().sex() == Sex.ALL
                && comparison.measured().size() > 1;
        boolean isTested =
                comparison.measured().stream().anyMatch(place -> comparison.finding(place) != Finding.NOT_COMPARED);
        return isHeldBeside && !isTested ? "Vi har inte prövat om skillnaderna är större än slumpen." : "";
    }
}
