package se.insatskollen.warehouse.figures;

import java.util.Optional;
import se.insatskollen.warehouse.codes.AreaDivision;
import se.insatskollen.warehouse.codes.TrendMarker;
import se.insatskollen.warehouse.statistics.Estimate;

/** One row of {@code open_indicator_comparison}: what is said beside the figure of one area in one year. */
record ComparisonRow(
        String indicatorId,
        String areaKey,
        AreaDivision division,
        String period,
        Against against,
        Optional<FunnelPlace> funnel,
        Optional<Estimate> shrunken,
        Optional<Estimate> standardised,
        Optional<Estimate> sexGap,
        TrendMarker trend) {}
