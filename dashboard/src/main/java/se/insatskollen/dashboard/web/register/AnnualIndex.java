package se.insatskollen.dashboard.web.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.warehouse.savings.money.PriceIndex;

/**
 * The consumer price index of whole years, as published.
 *
 * @param levels the newest year first
 */
public record AnnualIndex(List<Level> levels) {
    /** The index of a year. */
    public record Level(int indexYear, BigDecimal indexValue) {}

    /** That of a release. */
    public static AnnualIndex of(Queries open) {
        return new AnnualIndex(open.list(AnnualIndex.class, "annual_index.sql", Level.class));
    }

    /** The years that have one, the newest first. */
    public List<Integer> years() {
        return levels.stream().map(Level::indexYear).toList();
    }

    /** What moves amounts from one year's kronor to another's. */
    public PriceIndex index() {
        return PriceIndex.of(levels.stream().collect(Collectors.toMap(Level::indexYear, Level::indexValue)));
    }
}
