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
        DuckDb.execute(connection, repeated());
    }

    // Equal rows have equal hashes, so only rows whose hash comes twice are compared by content: of a large delivery a
    // few, where all would fill the memory.
    private String repeated() {
        return """
                create or replace temp table repeated_row as
                with

                suspects as (
                    select hash(%1$s) as content_hash
                    from %2$s
                    where problem is null
                    group by hash(%1$s)
                    having count(*) > 1
                ),

                places as (
                    select
                        delivery_line,
                        %3$s as ore,
                        row_number() over (partition by %1$s order by delivery_line) as place
                    from %2$s
                    where problem is null and hash(%1$s) in (select content_hash from suspects)
                )

                select delivery_line, ore from places where place > 1""".formatted(content(), rows, amount());
    }

    Found found(PartReading part) throws SQLException {
        String lines = "delivery_line > %d and delivery_line <= %d".formatted(part.linesBefore(), part.lastLine());
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        select * from (
                            select count(*), count(*) filter (problem is not null),
                                cast(coalesce(sum(%1$s) filter (problem is null), 0) as bigint),
                                cast(coalesce(sum(rejected_ore), 0) as bigint)
                            from %2$s where %3$s
                        ), (
                            select count(*), cast(coalesce(sum(ore), 0) as bigint) from repeated_row where %3$s
                        )""".formatted(amount(), rows, lines))) {
            found.next();
            long parsed = found.getLong(1);
            long rejected = found.getLong(2);
            long acceptedOre = found.getLong(3);
            return new Found(
                    parsed,
                    rejected,
                    parsed - rejected - found.getLong(5),
                    acceptedOre,
                    found.getLong(4),
                    acceptedOre - found.getLong(6));
        }
    }

    long rejectedCount() throws SQLException {
        return Long.parseLong(
                DuckDb.texts(connection, "select count(*) from %s where problem is not null".formatted(rows))
                        .get(0));
    }

    /** The first rejected rows, in sentences. */
    List<String> told() throws SQLException {
        return DuckDb.texts(connection, """
                select 'line ' || delivery_line || ': ' || problem || '. Correct the row.'
                from %s where problem is not null order by delivery_line limit %d""".formatted(rows, ROWS_TOLD));
    }

    /** Adds every rejected row to a list, with its place in its sheet. */
    void list(List<PartReading> parts, RejectionList list) throws SQLException {
        for (PartReading part : parts) {
            try (Statement statement = connection.createStatement();
                    ResultSet rejected =
                            statement.executeQuery("""
                            select delivery_line, problem_column, problem_rule from %s
                            where problem is not null and delivery_line > %d and delivery_line <= %d
                            order by delivery_line""".formatted(rows, part.linesBefore(), part.lastLine()))) {
                while (rejected.next()) {
                    list.add(new RejectedRow(
                            part.name(),
                            rejected.getInt(1) - part.linesBefore(),
                            rejected.getString(2),
                            rejected.getString(3)));
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
        return DuckDb.texts(connection, """
                select 'line ' || max(delivery_line) || ': the same %s stands on line ' || min(delivery_line)
                    || ' with other content. Keep one of the rows.'
                from (select %s, min(delivery_line) as delivery_line from %s where problem is null group by %s)
                group by %s having count(*) > 1 order by max(delivery_line) limit %d""".formatted(headers, keys, rows, content(), keys, ROWS_TOLD));
    }

    private String amount() {
        return source.amount().map(Column::name).orElse("cast(0 as bigint)");
    }

    private String content() {
        return source.fields().stream().map(field -> field.column().name()).collect(joining(", "));
    }
}
