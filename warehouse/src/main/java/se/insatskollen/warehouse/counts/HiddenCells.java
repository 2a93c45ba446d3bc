package se.insatskollen.warehouse.counts;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import se.insatskollen.warehouse.duckdb.DuckDb;

/** Keys of the hidden cells of one table. */
final class HiddenCells {
    /** Between the parts of a key; no key has it. */
    private static final String BAR = "|";

    private final List<String> columns;
    private final Set<String> keys = new TreeSet<>();

    /** @param columns of the key */
    HiddenCells(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    void add(String... key) {
        keys.add(String.join(BAR, key));
    }

    boolean has(String... key) {
        return keys.contains(String.join(BAR, key));
    }

    int size() {
        return keys.size();
    }

    /** Leaves them in a relation of the current schema. */
    void write(Connection connection, String relation) throws SQLException {
        DuckDb.execute(
                connection,
                columns.stream()
                        .map(column -> column + " varchar")
                        .collect(joining(", ", "create table " + relation + " (", ")")));
        String schema = DuckDb.texts(connection, "select current_schema()").get(0);
        try (DuckDBAppender appender = connection.unwrap(DuckDBConnection.class).createAppender(schema, relation)) {
            for (String key : keys) {
                appender.beginRow();
                for (String part : key.split(Pattern.quote(BAR), -1)) {
                    appender.append(part);
                }
                appender.endRow();
            }
        }
    }
}
