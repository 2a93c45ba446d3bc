package se.insatskollen.warehouse.figures;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.indicators.UnitColumns;
import se.insatskollen.warehouse.indicators.UnitColumns.UnitColumn;

/** Reads the units of one indicator, cluster after cluster, and refuses what its SQL must not return. */
final class UnitReader {
    private final Connection connection;
    private final Grid grid;
    private final Indicator indicator;

    UnitReader(Connection connection, Grid grid, Indicator indicator) {
        this.connection = connection;
        this.grid = grid;
        this.indicator = indicator;
    }

    /** Runs the indicator's SQL once; what is read afterwards are its rows. */
    void prepare(String sql) throws SQLException, IndicatorException {
        DuckDb.execute(connection, "create or replace temp view indicator_unit as " + sql);
        requireColumns();
        DuckDb.execute(
                connection, "create or replace temp table coded_unit as " + SqlFile.read("figures", "coded_unit"));
        requireValues();
    }

    /** Every unit, all of a cluster after each other. */
    void read(Indicator.Cluster cluster, Consumer<Unit> units) throws SQLException {
        read("units_by_cluster", Optional.of(cluster), units);
    }

    /**
     * Every unit once with each of its parties, all of a party after each other; the party is its cluster.
     *
     * @param view a relation of (unit_key, party_key)
     */
    void readByParty(String view, Consumer<Unit> units) throws SQLException {
        DuckDb.execute(connection, "create or replace temp view indicator_party as select * from " + view);
        read("units_by_party", Optional.empty(), units);
    }

    private void read(String ordered, Optional<Indicator.Cluster> bound, Consumer<Unit> units) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SqlFile.read("figures", ordered))) {
            if (bound.isPresent()) {
                statement.setString(1, bound.get().name());
            }
            try (ResultSet rows = statement.executeQuery()) {
                CodedUnits coded = new CodedUnits(rows, grid);
                while (rows.next()) {
                    units.accept(coded.unit());
                }
            }
        }
    }

    private void requireColumns() throws SQLException, IndicatorException {
        Map<String, String> actual = new LinkedHashMap<>();
        DuckDb.columns(connection, "indicator_unit")
                .forEach((name, type) -> actual.put(name, type.toLowerCase(Locale.ROOT)));
        Map<String, String> expected = new LinkedHashMap<>();
        UnitColumns.ALL.forEach(column -> expected.put(column.name(), column.type()));
        if (!actual.equals(expected)) {
            throw fault("%s. One row per unit of analysis has the columns %s"
                    .formatted(difference(expected, actual), text(expected)));
        }
    }

    private static String difference(Map<String, String> expected, Map<String, String> actual) {
        TreeSet<String> lacking = new TreeSet<>(expected.keySet());
        lacking.removeAll(actual.keySet());
        TreeSet<String> added = new TreeSet<>(actual.keySet());
        added.removeAll(expected.keySet());
        if (lacking.isEmpty() && added.isEmpty()) {
            return "gives other types: " + text(actual);
        }
        return Stream.of(told("lacks ", lacking), told("adds ", added))
                .filter(part -> !part.isEmpty())
                .collect(joining(" and "));
    }

    private static String told(String verb, Set<String> columns) {
        return columns.isEmpty() ? "" : verb + String.join(", ", columns);
    }

    private static String text(Map<String, String> columns) {
        return columns.entrySet().stream()
                .map(column -> column.getKey() + " " + column.getValue())
                .collect(joining(", "));
    }

    // One look at all rows; which rule is broken is asked only where one is.
    private void requireValues() throws SQLException, IndicatorException {
        List<Rule> rules = rules();
        String anyBroken = rules.stream().map(Rule::broken).collect(joining(") or (", "(", ")"));
        if (DuckDb.texts(connection, "select 1 from coded_unit where %s limit 1".formatted(anyBroken))
                .isEmpty()) {
            return;
        }
        for (Rule rule : rules) {
            List<String> examples = DuckDb.texts(
                    connection,
                    "select cast(%s as varchar) from coded_unit where %s order by 1 limit 1"
                            .formatted(rule.example(), rule.broken()));
            if (!examples.isEmpty()) {
                throw fault(rule.problem().formatted(examples.get(0)));
            }
        }
    }

    /**
     * What no unit may be.
     *
     * @param example an expression whose value the message shows; never of a person
     */
    private record Rule(String broken, String problem, String example) {}

    private List<Rule> rules() {
        Stream<Rule> filled = UnitColumns.ALL.stream()
                .filter(UnitColumn::isFilled)
                .map(column -> new Rule(
                        "lacks_" + column.name(),
                        "returns units without %s; leave out units that lack it".formatted(column.name()),
                        "''"));
        Stream<Rule> others = Stream.of(
                new Rule(
                        "own_slot is null",
                        "names an area that dim_area does not know as a municipality or district: %s. Add it to the areas, or leave its units out",
                        "area_key"),
                new Rule(
                        "not (weight >= 0 and isfinite(weight))",
                        "gives a weight of %s; a weight is 0 or more",
                        "weight"),
                new Rule(
                        "value is not null and not isfinite(value)",
                        "gives a value of %s; a value is a finite number, or null where it is too early",
                        "value"));
        return Stream.concat(filled, others).toList();
    }

    private IndicatorException fault(String problem) {
        return new IndicatorException("%s %s".formatted(indicator.sqlFile(), problem));
    }
}
