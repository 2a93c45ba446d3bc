package se.insatskollen.dashboard.web.compare;

import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.warehouse.codes.CellState;

/** Says why an area has no figure in a time. */
final class Silence {
    private Silence() {}

    static Answer of(Comparison comparison, PlaceRow subject, CellState state) {
        IndicatorRow indicator = comparison.indicator();
        String why =
                switch (state) {
                    case TOO_EARLY ->
                        indicator
                                        .windowMonths()
                                        .map("%d månader måste ha gått innan vi kan räkna. "::formatted)
                                        .orElse("Tillräckligt lång tid har inte gått. ")
                                + another(comparison, "ett tidigare år");
                    case SUPPRESSED -> SwedishFormat.WHY_HIDDEN;
                    case NOT_COMPUTABLE -> "Det finns för lite att räkna på, eller inget att dela med.";
                    case NO_DATA, VALUE, ZERO ->
                        comparison.question().time().isYear()
                                ? "Inget har levererats för området det året."
                                : "Inget har levererats för området de åren.";
                };
        return new Answer(
                "%s %s: %s.".formatted(subject.areaName(), comparison.basis(), state.label()),
                Answer.joined("%s.".formatted(indicator.indicatorTitle()), why.strip()));
    }

    /** What to choose instead, where there is another time to choose. */
    static String another(Comparison comparison, String year) {
        if (comparison.times().size() == 1) {
            return "";
        }
        return comparison.question().time().isYear() ? "Välj %s.".formatted(year) : "Välj andra år.";
    }
}
