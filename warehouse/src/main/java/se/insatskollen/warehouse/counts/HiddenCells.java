package se.insatskollen.warehouse.counts;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import se.insatskollen.warehouse.duckdb.DuckDb;

/** Keys of the cells of one table that tell nothing new: hidden ones, and those that go on telling what they told. */
final class HiddenCells {
    /** Between the parts of a key; no key has it. */
    static final String BAR = "|";

    private final List<String> columns;
    // Whether the figure that was told before goes on being told.
    private final Map<String, Boolean> cells = new TreeMap<>();

    /** @param columns of the key */
    HiddenCells(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    void hide(String... key) {
        cells.put(String.join(BAR, key), false);
    }

    void keep(String... key) {
        cells.put(String.join(BAR, key), true);
    }

    boolean has(String... key) {
        return cells.containsKey(String.join(BAR, key));
    }

    /** Whether the figure that was told before goes on being told. */
    boolean keeps(String... key) {
        return cells.getOrDefault(String.join(BAR, key), false);
    }

    /** How many are hidden. */
    long size() {
        return cells.values().stream().filter(isKept -> !isKept).count();
    }

    /** Leaves them in a relation of the current schema. */
    void write(Connection connection, String relation) throws SQLException {
        DuckDb.execute(
                connection,
                columns.stream()
                        .map(column -> column + " varchar")
                        .collect(joining(", ", "create table " + relation + " (", ", is_kept boolean)")));
        String schema = DuckDb.texts(connection, "select current_schema()").get(0);
        try (DuckDBAppender appender = connection.unwrap(DuckDBConnection.class).createAppender(schema, relation)) {
            for (Map.Entry<String, Boolean> cell : cells.entrySet()) {
                appender.beginRow();
                for (String part : cell.getKey().split(Pattern.quote(BAR), -1)) {
                    appender.append(part);
                }
                appender.append(cell.getValue().booleanValue());
                appender.endRow();
            }
        }
    }
}
