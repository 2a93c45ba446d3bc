package se.insatskollen.dashboard.web.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.insatskollen.dashboard.web.Queries;

/**
 * What a release has of an indicator.
 *
 * @param shapes how finely it is told; empty where nobody has delivered cases
 * @param families by municipality
 * @param names of the municipalities
 * @param priceYear the year whose kronor it is told in
 */
public record Use(
        List<UseRow> shapes, List<FamiliesRow> families, Map<String, String> names, Optional<Integer> priceYear) {

    /** A municipality and its name. */
    public record NameRow(String areaKey, String areaName) {}

    /** The prices of an indicator. */
    public record PriceRow(Optional<Integer> priceYear) {}

    /** Reads it behind one door. */
    public static Use of(Measure measure, Queries open) {
        Map<String, String> indicator = Map.of("indicator", measure.id());
        return new Use(
                open.figures().list(Use.class, "shapes.sql", indicator, UseRow.class),
                open.figures().list(Use.class, "families.sql", indicator, FamiliesRow.class),
                open.list(Use.class, "municipalities.sql", NameRow.class).stream()
                        .collect(Collectors.toMap(NameRow::areaKey, NameRow::areaName)),
                open.figures()
                        .find(Use.class, "priceyear.sql", indicator, PriceRow.class)
                        .flatMap(PriceRow::priceYear));
    }

    boolean isEmpty() {
        return shapes.isEmpty();
    }
}
