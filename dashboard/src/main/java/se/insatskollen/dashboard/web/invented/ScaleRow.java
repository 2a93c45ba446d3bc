package se.insatskollen.dashboard.web.invented;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.SwedishFormat;

/** What change on a questionnaire is measured against. */
public record ScaleRow(
        String instrumentName,
        int beforeCount,
        BigDecimal beforeDeviation,
        Optional<BigDecimal> reliability,
        Optional<String> reliabilitySource,
        Optional<BigDecimal> reliablePoints) {
    private static final int POINT_DECIMALS = 1;
    private static final int RELIABILITY_DECIMALS = 2;

    /** What an indicator of change is measured against, a sentence for each questionnaire; none for the other indicators. */
    public static List<String> sentences(Queries open, String indicator) {
        return open
                .figures()
                .list(ScaleRow.class, "scales.sql", Map.of("indicator", indicator), ScaleRow.class)
                .stream()
                .map(ScaleRow::sentence)
                .toList();
    }

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
