package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.keyCode;
import static se.insatskollen.warehouse.schema.Column.keyReference;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.DECIMAL;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;

import java.util.List;
import se.insatskollen.warehouse.codes.AreaDivision;
import se.insatskollen.warehouse.codes.Finding;
import se.insatskollen.warehouse.codes.TrendMarker;
import se.insatskollen.warehouse.schema.Table;

/** What can be said of an area's figure beside the others', where the comparison is allowed. */
public final class OpenIndicatorComparison {
    public static final Table TABLE = new Table(
            "open_indicator_comparison",
            "One row per indicator, area, division into districts and year, of both sexes and all ages.",
            List.of(
                    keyReference("indicator_id", OpenIndicator.TABLE, "The indicator."),
                    key("area_key", "The area."),
                    keyCode("area_division", AreaDivision.class, "Beside which districts it stands."),
                    key("period", "The year."),
                    optional("peer_count", INTEGER, "How many other areas it is held against; empty where refused."),
                    optional(
                            "others_value",
                            DECIMAL,
                            "The figure of all the others together, never of the area itself; shares here and below in whole per cent, their bounds rounded outwards."),
                    code("finding", Finding.class, "How the area stands against the others at 99.8 per cent."),
                    optional("rank_from", INTEGER, "Lowest rank (5 of 100 draws lie below); 1 is the highest value."),
                    optional("rank_to", INTEGER, "Highest rank (5 of 100 draws lie above)."),
                    optional(
                            "funnel_size",
                            DECIMAL,
                            "Size of the area in the funnel: effective units, whole ones, or expected events."),
                    optional("funnel_value", DECIMAL, "The area's figure in the funnel; rates as observed ÷ expected."),
                    optional(
                            "pooled_value",
                            DECIMAL,
                            "Centre of the funnel: all areas together, the area itself among them; no funnel around a stored share of 0 or 100."),
                    optional(
                            "between_variance",
                            DECIMAL,
                            "τ² between the areas, which widens the funnel; empty below 20 areas."),
                    optional("shrunken_value", DECIMAL, "Estimate drawn towards the others, below 30 units."),
                    optional("shrunken_lower_95", DECIMAL, "Lower bound of its 95 per cent interval."),
                    optional("shrunken_upper_95", DECIMAL, "Upper bound of its 95 per cent interval."),
                    optional("standardised_value", DECIMAL, "As if all areas had the same children by age and sex."),
                    optional("standardised_lower_95", DECIMAL, "Lower bound of its 95 per cent interval."),
                    optional("standardised_upper_95", DECIMAL, "Upper bound of its 95 per cent interval."),
                    optional("sex_gap", DECIMAL, "Girls' share less boys', in whole percentage points."),
                    optional("sex_gap_lower_95", DECIMAL, "Lower bound of its 95 per cent interval."),
                    optional("sex_gap_upper_95", DECIMAL, "Upper bound of its 95 per cent interval."),
                    code("trend", TrendMarker.class, "Where the five years that end with this one point.")));

    private OpenIndicatorComparison() {}
}
