package se.insatskollen.dashboard.web.compare;

import java.util.List;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.place.PlaceRow;

/**
 * From the lowest to the highest of the areas that have a figure.
 *
 * @param text "från 0,3 procent (Östermalm) till 7,2 procent (Rinkeby-Kista)"; empty without figures
 */
record Spread(IndicatorRow indicator, String basis, String text) {
    static Spread of(Comparison comparison) {
        List<PlaceRow> measured = comparison.measured();
        if (measured.isEmpty()) {
            return new Spread(comparison.indicator(), comparison.basis(), "");
        }
        String highest = withName(comparison, measured.get(0));
        String lowest = withName(comparison, measured.get(measured.size() - 1));
        String text = measured.size() == 1 ? highest : "från %s till %s".formatted(lowest, highest);
        return new Spread(comparison.indicator(), comparison.basis(), text);
    }

    /** "Andel med bistånd 2017: från 0,3 procent (Östermalm) till 7,2 procent (Rinkeby-Kista)." */
    String sentence() {
        return text.isEmpty()
                ? "%s %s: inget område har en siffra att visa.".formatted(indicator.indicatorTitle(), basis)
                : "%s %s: %s.".formatted(indicator.indicatorTitle(), basis, text);
    }

    /** "Stadsdelarna går från 0,3 procent (Östermalm) till 7,2 procent (Rinkeby-Kista)." */
    String ofAll(String areas) {
        return text.isEmpty() ? "" : "%s går %s.".formatted(SwedishFormat.sentence(areas), text);
    }

    private static String withName(Comparison comparison, PlaceRow place) {
        return "%s (%s)"
                .formatted(comparison.indicator().said(comparison.figure(place).orElseThrow()), place.areaName());
    }
}
