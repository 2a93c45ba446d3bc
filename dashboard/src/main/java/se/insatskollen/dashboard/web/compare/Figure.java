package se.insatskollen.dashboard.web.compare;

import java.util.Optional;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.table.Table;

/**
 * A picture and the table of the same figures.
 *
 * @param id how a link finds it
 * @param warning what must be said beside a comparison that is not quite fair
 * @param counted how many it is about and of when, for the footer
 * @param how where the method page tells of it
 */
public record Figure(
        String id,
        String title,
        String subtitle,
        Optional<String> warning,
        Optional<Chart> chart,
        Table table,
        String counted,
        String how) {}
