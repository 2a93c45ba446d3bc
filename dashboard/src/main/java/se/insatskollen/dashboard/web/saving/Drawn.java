package se.insatskollen.dashboard.web.saving;

import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.dashboard.web.chart.Stamp;
import se.insatskollen.dashboard.web.compare.Figure;
import se.insatskollen.dashboard.web.table.Table;

/**
 * What all figures of an estimate have in common: what they must say about themselves, and whom they are about.
 *
 * @param origin whether the figures are invented
 */
record Drawn(Origin origin, Estimate estimate) {
    Stamp stamp() {
        return new Stamp(origin, estimate.assumptions().isReaders());
    }

    /** "Påhittade siffror: nettot av Hemmateamet", with whose assumptions. */
    String caption(String what) {
        return "%s%s, %s".formatted(stamp().mark(), what, estimate.projectName());
    }

    /** A picture in words. */
    String summary(String words) {
        return stamp().mark().isEmpty()
                ? words
                : "%s %s".formatted(stamp().mark().strip().replaceFirst(":$", "."), words);
    }

    /** "miljoner kronor i 2025 års priser". */
    String millions() {
        return "miljoner kronor i %d års priser"
                .formatted(estimate.assumptions().priceYear());
    }

    Figure figure(String title, String subtitle, Optional<Chart> chart, Table table) {
        return new Figure(
                table.id(),
                title,
                subtitle,
                Optional.empty(),
                chart,
                table,
                "%s barn som har jämförts".formatted(SwedishFormat.number(estimate.children())),
                "/metod#beraknad");
    }
}
