package se.insatskollen.warehouse.counts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import se.insatskollen.warehouse.codes.CountFate;
import se.insatskollen.warehouse.disclosure.FamilyMarks;
import se.insatskollen.warehouse.disclosure.Retelling;
import se.insatskollen.warehouse.duckdb.Ddl;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.tables.EditionCountMark;

/** What the edition before told of every cell, and how many of the families behind it have changed since. */
final class EarlierCounts {
    private static final String MARKS = "computed_count_mark";

    /**
     * What it told of a cell: nothing where it hid it.
     *
     * @param families shown number of them; empty where it is not shown
     */
    private record Told(boolean isHidden, FamilyMarks marks, Optional<Long> families) {}

    private final Map<CellName, Told> told = new HashMap<>();
    private final Map<CellName, FamilyMarks> now = new HashMap<>();
    private final Map<CellName, Long> families = new HashMap<>();

    private EarlierCounts() {}

    static EarlierCounts read(Connection connection) throws SQLException {
        EarlierCounts counts = new EarlierCounts();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(SqlFile.read("counts", "earlier_count"))) {
                while (rows.next()) {
                    String marks = rows.getString("marks");
                    counts.told.put(
                            name(rows),
                            new Told(
                                    rows.getBoolean("is_hidden"),
                                    marks == null ? new FamilyMarks() : FamilyMarks.of(marks),
                                    Optional.ofNullable(rows.getObject("family_count", Long.class))));
                }
            }
            try (ResultSet rows = statement.executeQuery(SqlFile.read("counts", "told_family"))) {
                while (rows.next()) {
                    counts.families.merge(name(rows), rows.getDouble("first_amount") > 0 ? 1L : 0L, Long::sum);
                    counts.now
                            .computeIfAbsent(name(rows), key -> new FamilyMarks())
                            .add(
                                    rows.getLong("family_number"),
                                    rows.getDouble("first_amount"),
                                    rows.getDouble("second_amount"));
                }
            }
        }
        return counts;
    }

    private static CellName name(ResultSet row) throws SQLException {
        return new CellName(CountFate.valueOf(row.getString("fate")), row.getString("cell"));
    }

    boolean wasHidden(CellName name) {
        return told.containsKey(name) && told.get(name).isHidden();
    }

    boolean wasShown(CellName name) {
        return told.containsKey(name) && !told.get(name).isHidden();
    }

    /** How many families have changed since the cell was shown; empty where it was not. */
    Optional<Integer> changed(CellName name) {
        if (!wasShown(name)) {
            return Optional.empty();
        }
        Told before = told.get(name);
        int marked = now.getOrDefault(name, new FamilyMarks()).changedSince(before.marks());
        long count = families.getOrDefault(name, 0L);
        return Optional.of(Retelling.changed(marked, before.families().orElse(count), count));
    }

    /**
     * Leaves the marks of every cell that is shown for the next edition: of a kept figure those of the families that it was
     * made of.
     */
    void write(Connection connection, Map<CountFate, HiddenCells> withheld) throws SQLException {
        DuckDb.execute(connection, Ddl.empty(MARKS, EditionCountMark.TABLE));
        Map<CellName, FamilyMarks> shown = new HashMap<>(now);
        told.forEach((name, before) -> {
            if (withheld.get(name.fate()).keeps(name.cell())) {
                shown.put(name, before.marks());
            }
        });
        String schema = DuckDb.texts(connection, "select current_schema()").get(0);
        try (DuckDBAppender appender = connection.unwrap(DuckDBConnection.class).createAppender(schema, MARKS)) {
            for (Map.Entry<CellName, FamilyMarks> each : shown.entrySet()) {
                HiddenCells its = withheld.get(each.getKey().fate());
                if (!its.has(each.getKey().cell()) || its.keeps(each.getKey().cell())) {
                    appender.beginRow();
                    appender.append(each.getKey().fate().name())
                            .append(each.getKey().cell());
                    appender.append(each.getValue().text());
                    appender.endRow();
                }
            }
        }
    }
}
