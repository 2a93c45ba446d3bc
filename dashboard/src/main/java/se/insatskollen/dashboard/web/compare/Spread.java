package se.insatskollen.dashboard.web.compare;

import java.util.List;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.place.PlaceRow;

/**
 * From the lowest to the highest of the areas that have a figure.
 *
 * @param text "från 0,3 procent (Östermalm) till 7,2 procent (Rinkeby-Kista)"; empty without figures
 * @param shown "de nio stadsdelar som visas" where some are hidden; empty where none is
 */
record Spread(IndicatorRow indicator, String basis, String text, String shown) {
    static Spread of(Comparison comparison) {
        List<PlaceRow> measured = comparison.measured();
        if (measured.isEmpty()) {
            return new Spread(comparison.indicator(), comparison.basis(), "", "");
        }
        String highest = withName(comparison, measured.get(0));
        String lowest = withName(comparison, measured.get(measured.size() - 1));
        String text = measured.size() == 1 ? highest : "från %s till %s".formatted(lowest, highest);
        return new Spread(comparison.indicator(), comparison.basis(), text, shown(comparison));
    }

    /** "Andel med bistånd 2017: från 0,3 procent (Östermalm) till 7,2 procent (Rinkeby-Kista)." */
    String sentence() {
        return text.isEmpty()
                ? "%s %s: inget område har en siffra att visa.".formatted(indicator.indicatorTitle(), basis)
                : "%s %s%s: %s."
                        .formatted(indicator.indicatorTitle(), basis, shown.isEmpty() ? "" : ", bland " + shown, text);
    }

    /** "Stadsdelarna går från 0,3 procent (Östermalm) till 7,2 procent (Rinkeby-Kista)." */
    String ofAll(String areas) {
        return text.isEmpty()
                ? ""
                : "%s går %s.".formatted(SwedishFormat.sentence(shown.isEmpty() ? areas : shown), text);
    }

    private static String shown(Comparison comparison) {
        if (comparison.hidden().isEmpty()) {
            return "";
        }
        int count = comparison.measured().size();
        String kinds = comparison.isOfDistricts() ? "stadsdelar" : "kommuner";
        return count == 1
                ? "den enda %s som visas".formatted(comparison.isOfDistricts() ? "stadsdel" : "kommun")
                : "de %s %s som visas".formatted(SwedishFormat.word(count), kinds);
    }

    private static String withName(Comparison comparison, PlaceRow place) {
        return "%s (%s)"
                .formatted(comparison.indicator().said(comparison.figure(place).orElseThrow()), place.areaName());
    }
}
