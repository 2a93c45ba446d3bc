package se.insatskollen.warehouse.effectshelf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.Provision;
import se.insatskollen.warehouse.disclosure.CellFacts;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.PrimaryRules;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.figures.Computed;
import se.insatskollen.warehouse.tables.OpenCarePrice;

/**
 * What a day in placement cost: the mean over the days of all years that may be told, and the means of the cheapest and the
 * dearest of them. A draw prices all days of a form at once, so that what may vary is the mean and not the price of one
 * child's day: how dear single homes are says how they differ, not how sure the mean is.
 *
 * <p>A year is told when money about it may be: by enough families, enough providers where care is purchased, and no family
 * that stands out. Sums of such years keep the same rules, since no family contributes more to the sum than the largest of
 * each year do together.
 */
final class CarePrices {
    private final Map<Name, List<Year>> years = new LinkedHashMap<>();
    private final PrimaryRules rules;

    private CarePrices(Limits limits) {
        this.rules = new PrimaryRules(limits);
    }

    private record Name(String municipalityKey, PlacementType type, Provision provision) {
        static Name of(ResultSet row) throws SQLException {
            return new Name(
                    row.getString("municipality_key"),
                    PlacementType.valueOf(row.getString("placement_type")),
                    Provision.valueOf(row.getString("provision")));
        }
    }

    private record Year(int priceYear, long days, long costOre, CellFacts facts) {
        BigDecimal perDay() {
            return CarePrices.perDay(costOre, days);
        }
    }

    /**
     * Fills the relation that the open shelf reads.
     *
     * @param connection its current schema has the research tables, the annual price index and the edition before
     */
    static void compute(Connection connection, Limits limits) throws SQLException {
        CarePrices prices = new CarePrices(limits);
        Set<String> hiddenEarlier = Set.copyOf(DuckDb.texts(connection, """
                select concat_ws(' ', municipality_key, placement_type, provision)
                from earlier_open_care_price
                where state = 'SUPPRESSED'"""));
        prices.read(connection);
        prices.write(connection, hiddenEarlier);
    }

    private void read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SqlFile.read("effects", "care_year"))) {
            while (row.next()) {
                years.computeIfAbsent(Name.of(row), name -> new ArrayList<>()).add(year(row));
            }
        }
    }

    private static Year year(ResultSet row) throws SQLException {
        boolean isPurchased = Provision.valueOf(row.getString("provision")) == Provision.PURCHASED;
        CellFacts.Money money =
                new CellFacts.Money(row.getLong("cost_ore"), row.getLong("largest_ore"), row.getLong("second_ore"));
        int providers = isPurchased ? row.getInt("providers") : 0;
        return new Year(
                row.getInt("price_year"),
                row.getLong("days"),
                row.getLong("cost_ore"),
                new CellFacts(row.getLong("families"), null, money, providers, null));
    }

    private void write(Connection connection, Set<String> hiddenEarlier) throws SQLException {
        Map<Name, List<Year>> told = new LinkedHashMap<>();
        years.forEach((name, its) -> {
            boolean wasHidden =
                    hiddenEarlier.contains("%s %s %s".formatted(name.municipalityKey(), name.type(), name.provision()));
            told.put(
                    name,
                    its.stream()
                            .filter(year ->
                                    !wasHidden && rules.reasons(year.facts()).isEmpty())
                            .toList());
        });
        String schema = DuckDb.texts(connection, "select current_schema()").get(0);
        try (DuckDBAppender appender =
                connection.unwrap(DuckDBConnection.class).createAppender(schema, Computed.name(OpenCarePrice.TABLE))) {
            for (Map.Entry<Name, List<Year>> each : told.entrySet()) {
                Name name = each.getKey();
                appender.beginRow();
                appender.append(name.municipalityKey());
                appender.append(name.type().name()).append(name.provision().name());
                price(appender, each.getValue(), shareOfDays(name, told));
                appender.append((each.getValue().isEmpty() ? CellState.SUPPRESSED : CellState.VALUE).name());
                appender.append(years.get(name).get(0).priceYear());
                appender.endRow();
            }
        }
    }

    private static void price(DuckDBAppender appender, List<Year> told, BigDecimal shareOfDays) throws SQLException {
        if (told.isEmpty()) {
            appender.appendNull().appendNull().appendNull().appendNull();
            return;
        }
        BigDecimal mean = perDay(sum(told, Year::costOre), days(told));
        appender.append(ore(told.stream().map(Year::perDay).reduce(mean, BigDecimal::min)));
        appender.append(ore(mean));
        appender.append(ore(told.stream().map(Year::perDay).reduce(mean, BigDecimal::max)));
        appender.append(shareOfDays);
    }

    // Of days that are told, whoever provides them: else what is hidden would be what is left.
    private static BigDecimal shareOfDays(Name name, Map<Name, List<Year>> told) {
        long all = told.entrySet().stream()
                .filter(each -> each.getKey().municipalityKey().equals(name.municipalityKey()))
                .filter(each -> each.getKey().type() == name.type())
                .mapToLong(each -> days(each.getValue()))
                .sum();
        return all == 0 ? BigDecimal.ZERO : EffectDigits.share(days(told.get(name)) / (double) all);
    }

    private static long days(List<Year> years) {
        return sum(years, Year::days);
    }

    private static long sum(List<Year> years, ToLongFunction<Year> of) {
        return years.stream().mapToLong(of).sum();
    }

    private static BigDecimal perDay(long costOre, long days) {
        return BigDecimal.valueOf(costOre).divide(BigDecimal.valueOf(days), 4, RoundingMode.HALF_EVEN);
    }

    /** Whole kronor, as prices of a day are agreed. */
    private static long ore(BigDecimal perDay) {
        return perDay.movePointLeft(2).setScale(0, RoundingMode.HALF_EVEN).longValueExact() * 100;
    }
}
