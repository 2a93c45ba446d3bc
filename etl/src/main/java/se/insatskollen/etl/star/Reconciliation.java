package se.insatskollen.etl.star;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.etl.sources.Upkeep;
import se.insatskollen.etl.staging.Current;
import se.insatskollen.etl.staging.StagingArea;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.Literal;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.Tables;

/**
 * Counts, apart from Spark, what became of every row on its way from delivery to star: a join that loses or multiplies
 * rows breaks rows in = superseded + withheld + rejected + out, and the release is rejected.
 */
final class Reconciliation {
    private final StagingArea staging;
    private final List<Current> deliveries;
    private final Path staged;
    private final Function<Table, Path> star;

    /**
     * @param staged the folder of what was made on the way, a Parquet folder each
     * @param star where a table of the star lies
     */
    Reconciliation(StagingArea staging, List<Current> deliveries, Path staged, Function<Table, Path> star) {
        this.staging = staging;
        this.deliveries = deliveries;
        this.staged = staged;
        this.star = star;
    }

    /** One row for each table that one source fills, in the order of the audit table's contract. */
    List<Row> rows() throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Connection connection = DuckDb.spilling(staged.resolve("spill"))) {
            for (Table table : Tables.RESEARCH) {
                Optional<Source> source = Sources.filling(table.name());
                if (source.isPresent()) {
                    rows.add(row(connection, table, source.get()));
                }
            }
        }
        return rows;
    }

    private Row row(Connection connection, Table table, Source source) throws SQLException {
        List<Current> own = deliveries.stream()
                .filter(delivery -> delivery.source().equals(source))
                .toList();
        int in = (int) own.stream()
                .mapToLong(delivery -> delivery.account().rows().loaded())
                .sum();
        int superseded = 0;
        int withheld = 0;
        int rejected = 0;
        if (source.upkeep() == Upkeep.BY_SYSTEM && in > 0) {
            superseded = in - number(connection, new Survivors(staging, source, DeliveryOrder.of(own)).sql());
            withheld = leftOut(connection, source, true);
            rejected = leftOut(connection, source, false);
        }
        int out = number(connection, sql("row_out", Literal.path(star.apply(table))));
        return RowFactory.create(table.name(), source.name(), in, superseded, withheld, rejected, out);
    }

    private int leftOut(Connection connection, Source source, boolean isWithheld) throws SQLException {
        return number(
                connection,
                sql(
                        "left_out",
                        Literal.path(staged.resolve(StarSql.LEFT_OUT).resolve("*.parquet")),
                        Literal.text(source.name()),
                        isWithheld));
    }

    private static String sql(String name, Object... words) {
        return SqlFile.read("reconciliation", name).formatted(words);
    }

    private static int number(Connection connection, String sql) throws SQLException {
        return Integer.parseInt(DuckDb.texts(connection, sql).get(0));
    }
}
