package se.insatskollen.dashboard.page.invented.compare;

import java.math.BigDecimal;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;

/** What change on a questionnaire is measured against. */
record ScaleRow(
        String instrumentName,
        int beforeCount,
        BigDecimal beforeDeviation,
        Optional<BigDecimal> reliability,
        Optional<String> reliabilitySource,
        Optional<BigDecimal> reliablePoints) {
    private static final int POINT_DECIMALS = 1;
    private static final int RELIABILITY_DECIMALS = 2;

    /** Spread, and where the indicator needs it reliability with its source and the points that are beyond error. */
    String sentence() {
        String spread = "%s: standardavvikelsen före insatsen är %s poäng, räknad på %s mätningar."
                .formatted(
                        instrumentName,
                        SwedishFormat.decimals(beforeDeviation, POINT_DECIMALS),
                        SwedishFormat.number(beforeCount));
        if (reliability.isEmpty() || reliablePoints.isEmpty()) {
            return spread;
        }
        return spread
                + " Formulärets reliabilitet är %s%s. En förändring är säker när den är större än %s poäng."
                        .formatted(
                                SwedishFormat.decimals(reliability.get(), RELIABILITY_DECIMALS),
                                reliabilitySource.map(" (%s)"::formatted).orElse(""),
                                SwedishFormat.decimals(reliablePoints.get(), POINT_DECIMALS));
    }
}
