package se.insatskollen.dashboard.page.saving;

import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.UnitCostQuality;
import se.insatskollen.warehouse.savings.money.PricedAmount;

/**
 * What a day in a type of placement cost, as the source of its price writes it.
 *
 * @param isNearest whether it is of something else, for want of a price of the type itself
 */
record PriceRow(
        PlacementType placementType,
        String costType,
        boolean isNearest,
        String costLevel,
        long amountOre,
        int amountDigits,
        int priceYear,
        Optional<String> areaName,
        UnitCostQuality costQuality,
        String source,
        Optional<String> note) {

    /** "Ett dygn, HVB: extern plats, snitt". */
    String name() {
        return "Ett dygn, %s: %s".formatted(costType, costLevel);
    }

    /** "4 500 kronor i 2018 års priser". */
    String asWritten() {
        return "%s i %d års priser".formatted(SwedishFormat.kronor(amountOre), priceYear);
    }

    /** "corren.se, om Motala". */
    String origin() {
        return areaName.map(area -> "%s, om %s".formatted(source, area)).orElse(source);
    }

    PricedAmount amount() {
        return PricedAmount.ofOre(amountOre, priceYear);
    }
}
