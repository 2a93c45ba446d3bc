package se.insatskollen.etl.staging;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.insatskollen.etl.sources.Field;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.Literal;
import se.insatskollen.warehouse.release.DeliveryAccount;
import se.insatskollen.warehouse.schema.Column;

/**
 * Holds a parsed delivery against its contract and accounts for every row. The register and the reference data are kept
 * by hand and reviewed, so one bad row refuses the file.
 */
final class Judgement {
    // Enough to correct a file by, without burying the first.
    private static final int ROWS_TOLD = 10;

    private final Delivery delivery;
    private final List<Refusal> refusals = new ArrayList<>();
    private final long rowsParsed;
    private final long rowsDuplicate;

    private Judgement(Delivery delivery, Connection connection, String rows) throws SQLException {
        this.delivery = delivery;
        this.rowsParsed = number(connection, "select count(*) from " + rows);
        String content = String.join(", ", columns(delivery.source()));
        String distinct = "(select %s, min(delivery_line) as delivery_line from %s where problem is null group by %s)"
                .formatted(content, rows, content);
        long rowsRejected = number(connection, "select count(*) from %s where problem is not null".formatted(rows));
        this.rowsDuplicate = rowsParsed - rowsRejected - number(connection, "select count(*) from " + distinct);
        if (rowsParsed != rowsIn()) {
            refusals.add(new Refusal(
                    delivery.place(),
                    "has %d records but %d were understood. Look for a stray quotation mark."
                            .formatted(rowsIn(), rowsParsed)));
        }
        tell(DuckDb.texts(connection, rejected(rows)), rowsRejected);
        List<String> conflicts = DuckDb.texts(connection, keyConflicts(delivery.source(), distinct));
        tell(conflicts, conflicts.size());
    }

    static Judgement of(Delivery delivery, Path parquet) throws SQLException {
        try (Connection connection = DuckDb.inMemory()) {
            return new Judgement(delivery, connection, "read_parquet(%s)".formatted(Literal.path(parquet)));
        }
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** The account of an accepted delivery, in which no row is rejected. */
    DeliveryAccount account() {
        return new DeliveryAccount(
                delivery.key(),
                delivery.source().name(),
                delivery.origin().folder(),
                delivery.fileName(),
                delivery.facts().sha256(),
                delivery.facts().encoding().name(),
                rowsIn(),
                rowsParsed - rowsDuplicate,
                0,
                rowsDuplicate);
    }

    private long rowsIn() {
        return delivery.facts().recordCount() - 1;
    }

    private void tell(List<String> problems, long count) {
        problems.forEach(problem -> refusals.add(new Refusal(delivery.place(), problem)));
        if (count > problems.size()) {
            refusals.add(new Refusal(
                    delivery.place(), "has %d more rows that break the contract.".formatted(count - problems.size())));
        }
    }

    private static String rejected(String rows) {
        return """
                select 'line ' || delivery_line || ': ' || problem || '. Correct the row.'
                from %s where problem is not null order by delivery_line limit %d""".formatted(rows, ROWS_TOLD);
    }

    private static String keyConflicts(Source source, String distinct) {
        String keys = source.keys().stream().map(Column::name).collect(joining(", "));
        String headers = source.fields().stream()
                .filter(field -> field.column().isKey())
                .map(field -> field.header().name())
                .collect(joining(", "));
        return """
                select 'line ' || max(delivery_line) || ': the same %s stands on line ' || min(delivery_line)
                    || ' with other content. Keep one of the rows.'
                from %s group by %s having count(*) > 1 order by max(delivery_line) limit %d""".formatted(headers, distinct, keys, ROWS_TOLD);
    }

    private static List<String> columns(Source source) {
        return source.fields().stream().map(Field::column).map(Column::name).toList();
    }

    private static long number(Connection connection, String sql) throws SQLException {
        return Long.parseLong(DuckDb.texts(connection, sql).get(0));
    }
}
