package se.insatskollen.warehouse.effectshelf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.PrimaryRules;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.effectshelf.Care.Year;
import se.insatskollen.warehouse.figures.Computed;
import se.insatskollen.warehouse.tables.OpenCarePrice;

/**
 * What a day in placement cost: the mean over the days of all years that may be told, and the means of the cheapest and the
 * dearest of them. A draw prices all days of a form at once, so that what may vary is the mean and not the price of one
 * child's day: how dear single homes are says how they differ, not how sure the mean is.
 *
 * <p>A year is told when money about it may be: by enough families, enough providers where care is purchased, and no family
 * that stands out. Sums of such years keep the same rules, since no family contributes more to the sum than the largest of
 * each year do together. The share of days is no money: it is told also where the price is not, unless the days are those
 * of few families.
 */
final class CarePrices {
    private final Map<Care.Name, Care> cares = new LinkedHashMap<>();
    private final PrimaryRules rules;

    private CarePrices(Limits limits) {
        this.rules = new PrimaryRules(limits);
    }

    /**
     * Fills the relation that the open shelf reads.
     *
     * @param connection its current schema has the research tables, the annual price index and the edition before
     */
    static void compute(Connection connection, Limits limits) throws SQLException {
        CarePrices prices = new CarePrices(limits);
        prices.read(connection);
        Set<String> hiddenEarlier = Set.copyOf(DuckDb.texts(connection, """
                select concat_ws(' ', municipality_key, placement_type, provision)
                from earlier_open_care_price
                where state = 'SUPPRESSED'"""));
        String schema = DuckDb.texts(connection, "select current_schema()").get(0);
        try (DuckDBAppender appender =
                connection.unwrap(DuckDBConnection.class).createAppender(schema, Computed.name(OpenCarePrice.TABLE))) {
            for (Care care : prices.cares.values()) {
                prices.write(appender, care, hiddenEarlier.contains(care.name().text()));
            }
        }
    }

    private void read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SqlFile.read("effects", "care_year"))) {
            while (row.next()) {
                Care.Name name = Care.Name.of(row);
                if (!cares.containsKey(name)) {
                    cares.put(name, Care.of(row));
                }
                cares.get(name).years().add(Year.of(row));
            }
        }
    }

    private void write(DuckDBAppender appender, Care care, boolean wasHidden) throws SQLException {
        List<Year> told = care.years().stream()
                .filter(year -> !wasHidden && rules.reasons(year.facts()).isEmpty())
                .toList();
        appender.beginRow();
        appender.append(care.name().municipalityKey());
        appender.append(care.name().type().name())
                .append(care.name().provision().name());
        price(appender, told);
        Optional<BigDecimal> share = shareOfDays(care);
        if (share.isPresent()) {
            appender.append(share.get());
        } else {
            appender.appendNull();
        }
        appender.append((told.isEmpty() ? CellState.SUPPRESSED : CellState.VALUE).name());
        appender.append(care.priceYear());
        appender.endRow();
    }

    private static void price(DuckDBAppender appender, List<Year> told) throws SQLException {
        if (told.isEmpty()) {
            appender.appendNull().appendNull().appendNull();
            return;
        }
        BigDecimal mean = perDay(sum(told, Year::costOre), sum(told, Year::days));
        List<BigDecimal> means =
                told.stream().map(year -> perDay(year.costOre(), year.days())).toList();
        appender.append(ore(means.stream().reduce(mean, BigDecimal::min)));
        appender.append(ore(mean));
        appender.append(ore(means.stream().reduce(mean, BigDecimal::max)));
    }

    // The shares of a form add up to 1, so that one tells the other.
    private Optional<BigDecimal> shareOfDays(Care care) {
        List<Care> ofTheForm = cares.values().stream()
                .filter(other -> other.name().isFormOf(care.name()))
                .toList();
        long all = sum(ofTheForm, Care::days);
        return ofTheForm.stream().allMatch(other -> rules.reasons(other.facts()).isEmpty())
                ? Optional.of(EffectDigits.share(care.days() / (double) all))
                : Optional.empty();
    }

    private static <T> long sum(List<T> all, ToLongFunction<T> of) {
        return all.stream().mapToLong(of).sum();
    }

    private static BigDecimal perDay(long costOre, long days) {
        return BigDecimal.valueOf(costOre).divide(BigDecimal.valueOf(days), 4, RoundingMode.HALF_EVEN);
    }

    /** Whole kronor, as prices of a day are agreed. */
    private static long ore(BigDecimal perDay) {
        return perDay.movePointLeft(2).setScale(0, RoundingMode.HALF_EVEN).longValueExact() * 100;
    }
}
