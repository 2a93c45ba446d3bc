package se.insatskollen.warehouse.figures;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.indicators.UnitColumns;
import se.insatskollen.warehouse.indicators.UnitColumns.UnitColumn;

/** Reads the units of one indicator, cluster after cluster, and refuses what its SQL must not return. */
final class UnitReader {
    private static final String UNITS = "indicator_unit";

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
        DuckDb.execute(connection, "create or replace temp view indicator_sql as " + sql);
        requireColumns();
        DuckDb.execute(connection, "create or replace temp table %s as select * from indicator_sql".formatted(UNITS));
        requireValues();
    }

    /** Every unit, all of a cluster after each other. */
    void read(Indicator.Cluster cluster, Consumer<Unit> units) throws SQLException {
        String order =
                switch (cluster) {
                    case FAMILY -> "family_number";
                    case WORKER -> "worker_number";
                };
        String sql =
                "select %s as cluster_number, * from (%s) order by cluster_number, unit_number, index_year, index_month, value, weight"
                        .formatted(order, SqlFile.read("figures", "coded_unit"));
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            CodedUnits coded = new CodedUnits(rows, grid);
            while (rows.next()) {
                units.accept(coded.unit());
            }
        }
    }

    private void requireColumns() throws SQLException, IndicatorException {
        Map<String, String> actual = new LinkedHashMap<>();
        DuckDb.columns(connection, "indicator_sql")
                .forEach((name, type) -> actual.put(name, type.toLowerCase(Locale.ROOT)));
        Map<String, String> expected = new LinkedHashMap<>();
        UnitColumns.ALL.forEach(column -> expected.put(column.name(), column.type()));
        if (!actual.equals(expected)) {
            throw fault("%s. One row per unit of analysis has the columns %s"
                    .formatted(difference(expected, actual), expected));
        }
    }

    private static String difference(Map<String, String> expected, Map<String, String> actual) {
        TreeSet<String> lacking = new TreeSet<>(expected.keySet());
        lacking.removeAll(actual.keySet());
        TreeSet<String> added = new TreeSet<>(actual.keySet());
        added.removeAll(expected.keySet());
        if (lacking.isEmpty() && added.isEmpty()) {
            return "gives other types: " + actual;
        }
        return "lacks the columns %s and adds %s".formatted(lacking, added);
    }

    private void requireValues() throws SQLException, IndicatorException {
        for (UnitColumn column : UnitColumns.ALL) {
            if (column.isFilled()) {
                requireNone(
                        "%s is null".formatted(column.name()),
                        "returns rows without %s. Leave units out that lack it".formatted(column.name()),
                        "''");
            }
        }
        requireNone(
                "area_key not in (select area_key from area_route)",
                "names an area that dim_area does not know as municipality or district: %s. Add it to the areas, or leave its units out",
                "area_key");
        requireNone("not (weight >= 0 and isfinite(weight))", "gives a weight of %s. A weight is 0 or more", "weight");
        requireNone("value is not null and not isfinite(value)", "gives a value of %s", "value");
    }

    private void requireNone(String condition, String problem, String example) throws SQLException, IndicatorException {
        List<String> examples = DuckDb.texts(
                connection,
                "select cast(%s as varchar) from %s where %s order by 1 limit 1".formatted(example, UNITS, condition));
        if (!examples.isEmpty()) {
            throw fault(problem.formatted(examples.get(0)));
        }
    }

    private IndicatorException fault(String problem) {
        return new IndicatorException("%s %s.".formatted(indicator.sqlFile(), problem));
    }
}
