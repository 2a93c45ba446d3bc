package se.insatskollen.etl.staging;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import se.insatskollen.etl.rejected.RejectedRow;
import se.insatskollen.etl.rejected.RejectionList;
import se.insatskollen.etl.sources.PartReading;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.Literal;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.schema.Column;

/** Asks the rows that were written of a delivery, in DuckDB. A row that repeats another to the letter counts once. */
final class ParsedRows {
    /** Rows and öre of one part. */
    record Found(long parsed, long rejected, long loaded, long acceptedOre, long rejectedOre, long loadedOre) {}

    // Enough to correct a file by, without burying the first.
    private static final int ROWS_TOLD = 10;

    private final Source source;
    private final Connection connection;
    private final String rows;

    ParsedRows(Source source, Path parquet, Connection connection) throws SQLException {
        this.source = source;
        this.connection = connection;
        this.rows = "read_parquet(%s)".formatted(Literal.path(parquet));
        DuckDb.execute(
                connection,
                "create or replace temp table repeated_row as " + sql("repeated_row", content(), rows, amount()));
    }

    Found found(PartReading part) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery(sql("found", amount(), rows, part.linesBefore(), part.lastLine()))) {
            found.next();
            return new Found(
                    found.getLong("parsed_count"),
                    found.getLong("rejected_count"),
                    found.getLong("loaded_count"),
                    found.getLong("accepted_ore"),
                    found.getLong("rejected_ore"),
                    found.getLong("loaded_ore"));
        }
    }

    long rejectedCount() throws SQLException {
        return Long.parseLong(
                DuckDb.texts(connection, sql("rejected_count", rows)).get(0));
    }

    /** The first rejected rows, in sentences. */
    List<String> told() throws SQLException {
        return DuckDb.texts(connection, sql("rejected_sentence", rows, ROWS_TOLD));
    }

    /** Adds every rejected row to a list, with its place in its sheet. */
    void list(List<PartReading> parts, RejectionList list) throws SQLException {
        for (PartReading part : parts) {
            try (Statement statement = connection.createStatement();
                    ResultSet rejected =
                            statement.executeQuery(sql("rejected_row", rows, part.linesBefore(), part.lastLine()))) {
                while (rejected.next()) {
                    list.add(new RejectedRow(
                            part.name(),
                            rejected.getInt("delivery_line") - part.linesBefore(),
                            rejected.getString("problem_column"),
                            rejected.getString("problem_rule")));
                }
            }
        }
    }

    /** Rows with one key and different content, in sentences. */
    List<String> keyConflicts() throws SQLException {
        String keys = source.keys().stream().map(Column::name).collect(joining(", "));
        String headers = source.fields().stream()
                .filter(field -> field.column().isKey())
                .map(field -> field.header().name())
                .collect(joining(", "));
        return DuckDb.texts(connection, sql("key_conflict", headers, keys, rows, content(), ROWS_TOLD));
    }

    private static String sql(String name, Object... words) {
        return SqlFile.read("parsed", name).formatted(words);
    }

    private String amount() {
        return source.amount().map(Column::name).orElse("cast(0 as bigint)");
    }

    private String content() {
        return source.fields().stream().map(field -> field.column().name()).collect(joining(", "));
    }
}
