package se.insatskollen.dashboard.web.needed;

import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.GrantStatus;
import se.insatskollen.warehouse.savings.money.PriceIndex;
import se.insatskollen.warehouse.savings.needed.Sourced;
import se.insatskollen.warehouse.savings.needed.SpreadAmount;

/** Money for a project over a known period. It is not the cost. */
record MoneyRow(
        String funder,
        Optional<String> programmeName,
        long amountOre,
        int amountDigits,
        boolean isAmountApproximate,
        GrantStatus grantStatus,
        @Nested Period period,
        @Nested Source source) {

    /** The same money in the prices of a year; none where the index of a year is missing. */
    Optional<Sourced> in(int year, PriceIndex index) {
        SpreadAmount spread = new SpreadAmount(
                amountOre, period.firstDay().orElseThrow(), period.lastDay().orElseThrow());
        return spread.kronorOf(year, index)
                .map(kronor -> Sourced.of(
                        "%s, %s".formatted(SwedishFormat.sentence(what()), period.text()),
                        kronor,
                        amountDigits,
                        "%s: %s i den tidens priser, omräknat med konsumentprisindex (KPI)"
                                .formatted(said(source), original())))
                .value();
    }

    /** "1 950 000 kronor". */
    String original() {
        return (isAmountApproximate ? "cirka " : "") + SwedishFormat.kronor(amountOre);
    }

    /** "bidraget", with the word for how far it had come. */
    String what() {
        return switch (grantStatus) {
            case APPLIED -> "det sökta bidraget";
            case PROPOSED -> "det föreslagna bidraget";
            case GRANTED -> "det beviljade bidraget";
            case UNKNOWN -> "beloppet";
        };
    }

    /** What the documents leave open about it; empty where it was granted. */
    String caution() {
        return switch (grantStatus) {
            case APPLIED, PROPOSED -> "Att pengarna beviljades framgår inte.";
            case UNKNOWN -> "Om pengarna beviljades framgår inte.";
            case GRANTED -> "";
        };
    }

    static String said(Source source) {
        String unchecked = source.isUnchecked() ? ", " + source.warning() : "";
        return "%s, %s%s".formatted(source.documentTitle(), source.asOf(), unchecked);
    }
}
