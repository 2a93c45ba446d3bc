package se.insatskollen.warehouse.figures;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.codes.PublishedShape;
import se.insatskollen.warehouse.codes.TimeGrain;
import se.insatskollen.warehouse.disclosure.AuditMemory;
import se.insatskollen.warehouse.disclosure.FamilyMarks;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.statistics.Estimate;
import se.insatskollen.warehouse.statistics.Interval;

/**
 * What the edition before has told, and cannot be taken back: what it hid stays hidden, and a figure that it showed stays
 * until so many families have changed that the change tells of none of them.
 */
public final class EarlierEdition {
    /** Of a first edition. */
    public static final EarlierEdition NONE = new EarlierEdition();

    /** One cell of it. */
    record Told(Figure figure, Optional<FamilyMarks> marks) {}

    private record TableKey(String indicatorId, PublishedShape shape) {}

    private final Map<CellKey, Told> cells = new HashMap<>();
    private final Map<TableKey, Optional<Step>> steps = new HashMap<>();
    private final List<String> passed = new ArrayList<>();

    private EarlierEdition() {}

    /**
     * Reads it.
     *
     * @param connection its current schema holds the tables of the edition before as {@code earlier_<table>}; they are
     *     empty before the first
     */
    public static EarlierEdition read(Connection connection) throws SQLException {
        EarlierEdition earlier = new EarlierEdition();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(SqlFile.read("figures", "earlier_cell"))) {
                while (rows.next()) {
                    earlier.cells.put(key(rows), told(rows));
                }
            }
            try (ResultSet rows = statement.executeQuery("select * from earlier_open_published_table")) {
                while (rows.next()) {
                    PublishedShape shape = PublishedShape.valueOf(rows.getString("shape"));
                    earlier.steps.put(new TableKey(rows.getString("indicator_id"), shape), step(rows, shape));
                }
            }
        }
        earlier.passed.addAll(DuckDb.texts(connection, "select input_hash from earlier_edition_passed_component"));
        return earlier;
    }

    /** What has passed its audit. */
    AuditMemory memory() {
        return new AuditMemory(passed);
    }

    boolean isNone() {
        return cells.isEmpty();
    }

    Optional<Told> cell(CellKey key) {
        return Optional.ofNullable(cells.get(key));
    }

    /** How finely it told a table: a later edition tells it no finer. The finest step where it did not tell it at all. */
    Optional<Step> firstStep(String indicatorId, PublishedShape shape) {
        return steps.getOrDefault(
                new TableKey(indicatorId, shape), Optional.of(Ladder.of(shape).get(0)));
    }

    private static CellKey key(ResultSet rows) throws SQLException {
        return new CellKey(
                rows.getString("indicator_id"),
                rows.getString("area_key"),
                rows.getString("area_vintage"),
                rows.getString("period"),
                rows.getString("sex"),
                rows.getString("age_band"),
                rows.getString("group_id"));
    }

    private static Told told(ResultSet rows) throws SQLException {
        CellState state = CellState.valueOf(rows.getString("state"));
        Optional<Interval> p95 = interval(rows, "lower_95", "upper_95");
        Optional<Interval> p998 = interval(rows, "lower_998", "upper_998");
        Optional<Estimate> estimate = number(rows, "value").map(value -> new Estimate(value, p95, p998));
        return new Told(
                new Figure(state, estimate, rows.getLong("n")),
                Optional.ofNullable(rows.getString("marks")).map(FamilyMarks::of));
    }

    private static Optional<Step> step(ResultSet rows, PublishedShape shape) throws SQLException {
        String grain = rows.getString("time_grain");
        return grain == null
                ? Optional.empty()
                : Optional.of(new Step(
                        shape, TimeGrain.valueOf(grain), rows.getBoolean("is_by_sex"), rows.getBoolean("is_by_age")));
    }

    private static Optional<Interval> interval(ResultSet rows, String lower, String upper) throws SQLException {
        Optional<Double> from = number(rows, lower);
        Optional<Double> to = number(rows, upper);
        return from.isPresent() && to.isPresent() ? Optional.of(new Interval(from.get(), to.get())) : Optional.empty();
    }

    private static Optional<Double> number(ResultSet rows, String column) throws SQLException {
        return Optional.ofNullable(rows.getBigDecimal(column)).map(BigDecimal::doubleValue);
    }
}
