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
import se.insatskollen.warehouse.release.DeliveryForm;
import se.insatskollen.warehouse.release.PartAccount;
import se.insatskollen.warehouse.release.Tally;
import se.insatskollen.warehouse.schema.Column;

/**
 * Holds a parsed delivery against its contract and accounts for every row. What is kept by hand is reviewed, so one bad
 * row refuses the file; of what systems export night by night, one row in a hundred may be rejected.
 */
final class Judgement {
    // Enough to correct a file by, without burying the first.
    private static final int ROWS_TOLD = 10;
    private static final int ONE_IN = 100;

    private final Delivery delivery;
    private final List<Refusal> refusals = new ArrayList<>();
    private final long rowsParsed;
    private final long rowsRejected;
    private final long rowsDuplicate;

    private Judgement(Delivery delivery, Connection connection, String rows) throws SQLException {
        this.delivery = delivery;
        this.rowsParsed = number(connection, "select count(*) from " + rows);
        String content = String.join(", ", columns(delivery.source()));
        String distinct = "(select %s, min(delivery_line) as delivery_line from %s where problem is null group by %s)"
                .formatted(content, rows, content);
        this.rowsRejected = number(connection, "select count(*) from %s where problem is not null".formatted(rows));
        this.rowsDuplicate = rowsParsed - rowsRejected - number(connection, "select count(*) from " + distinct);
        if (rowsParsed != rowsIn()) {
            refusals.add(new Refusal(
                    delivery.place(),
                    "has %d records but %d were understood. Look for a stray quotation mark."
                            .formatted(rowsIn(), rowsParsed)));
        }
        switch (delivery.source().upkeep()) {
            case BY_HAND -> {
                tell(DuckDb.texts(connection, rejected(rows)), rowsRejected);
                List<String> conflicts = DuckDb.texts(connection, keyConflicts(delivery.source(), distinct));
                tell(conflicts, conflicts.size());
            }
            case BY_SYSTEM -> {
                if (rowsRejected * ONE_IN > rowsIn()) {
                    refusals.add(new Refusal(
                            delivery.place(),
                            "breaks the contract in %d of %d rows, more than one in a hundred. Correct it and deliver it again."
                                    .formatted(rowsRejected, rowsIn())));
                    tell(DuckDb.texts(connection, rejected(rows)), rowsRejected);
                }
            }
        }
    }

    static Judgement of(Delivery delivery, Connection connection, Path parquet) throws SQLException {
        return new Judgement(delivery, connection, "read_parquet(%s)".formatted(Literal.path(parquet)));
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** The account of an accepted delivery. */
    DeliveryAccount account() {
        return new DeliveryAccount(
                delivery.key(),
                delivery.source().name(),
                delivery.origin().folder(),
                delivery.fileName(),
                delivery.facts().sha256(),
                delivery.isInvented(),
                DeliveryAccount.Coverage.ofAllDays(delivery.source().terms().mode()),
                new DeliveryForm("", delivery.facts().encoding().name(), "", "", List.of()),
                List.of(new PartAccount(
                        "",
                        0,
                        new Tally(rowsIn(), rowsParsed - rowsRejected - rowsDuplicate, rowsRejected, rowsDuplicate),
                        Tally.NONE,
                        0)));
    }

    private long rowsIn() {
        return delivery.facts().parts().get(0).recordCount() - 1;
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
