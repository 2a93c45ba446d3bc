package se.insatskollen.etl.star;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.etl.staging.Current;
import se.insatskollen.etl.staging.ParquetPart;
import se.insatskollen.etl.staging.SparkTypes;
import se.insatskollen.warehouse.codes.UnitCostQuality;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.Literal;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.AuditFile;
import se.insatskollen.warehouse.tables.AuditReconciliation;
import se.insatskollen.warehouse.tables.Tables;

/**
 * Builds the star: every table of the research shelf from one {@code .sql} of its name, written as one sorted Parquet
 * file. A table may use the tables before it.
 */
public final class Star {
    private static final Logger LOG = LoggerFactory.getLogger(Star.class);

    private static final StructType QUALITY_RANK =
            new StructType().add("cost_quality", "string").add("quality_rank", "int");

    private final SparkSession spark;
    private final Path release;

    /** @param release the folder under construction; tables go to {@code research/<table>/} below it */
    public Star(SparkSession spark, Path release) {
        this.spark = spark;
        this.release = release;
    }

    /** Builds all tables from the staged views that {@link StagedViews} made. */
    public void build(List<Current> deliveries) throws IOException, SQLException {
        view("stg_file", schema(AuditFile.TABLE), files(deliveries));
        view("code_unit_cost_quality", QUALITY_RANK, qualityRanks());
        List<Table> built = Tables.RESEARCH.stream()
                .filter(table -> !table.equals(AuditReconciliation.TABLE))
                .toList();
        TableOrder.run(built, this::write);
        view("stg_reconciliation", schema(AuditReconciliation.TABLE), reconciliation(built, deliveries));
        write(AuditReconciliation.TABLE);
    }

    private void write(Table table) throws IOException {
        Dataset<Row> rows = spark.sql(SqlFile.read("star", table.name()));
        requireContract(table, rows.schema());
        Path file = file(table);
        Path written = file.resolveSibling("spark");
        rows.coalesce(1).sortWithinPartitions(keys(table)).write().parquet(written.toString());
        ParquetPart.move(written, file);
        spark.read().schema(schema(table)).parquet(file.toString()).createOrReplaceTempView(table.name());
        LOG.info("{} built", table.name());
    }

    // Names and types must be the contract's: a silent cast would change figures.
    private static void requireContract(Table table, StructType actual) {
        String expected = describe(schema(table));
        if (!describe(actual).equals(expected)) {
            throw new IllegalStateException(
                    "star/%s.sql gives %s; its contract says %s".formatted(table.name(), describe(actual), expected));
        }
    }

    private static String describe(StructType schema) {
        return Arrays.stream(schema.fields()).map(Star::describe).toList().toString();
    }

    private static String describe(StructField field) {
        return field.name() + " " + field.dataType().simpleString();
    }

    // One row for each table that one source fills alone: every loaded row must be in it, once.
    private List<Row> reconciliation(List<Table> tables, List<Current> deliveries) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Connection connection = DuckDb.inMemory()) {
            for (Table table : tables) {
                Optional<Source> source = Sources.filling(table.name());
                if (source.isPresent()) {
                    long in = deliveries.stream()
                            .filter(delivery -> delivery.source().equals(source.get()))
                            .mapToLong(delivery -> delivery.account().rowsLoaded())
                            .sum();
                    String count = "select count(*) from read_parquet(%s)".formatted(Literal.path(file(table)));
                    int out = Integer.parseInt(DuckDb.texts(connection, count).get(0));
                    rows.add(RowFactory.create(table.name(), source.get().name(), (int) in, out));
                }
            }
        }
        return rows;
    }

    private Path file(Table table) {
        return release.resolve("research").resolve(table.name()).resolve("part-00000.parquet");
    }

    private static List<Row> files(List<Current> deliveries) {
        return deliveries.stream()
                .map(Current::account)
                .map(account -> RowFactory.create(
                        account.deliveryKey(),
                        account.source(),
                        account.origin(),
                        account.fileName(),
                        account.sha256(),
                        account.encoding(),
                        (int) account.rowsIn(),
                        (int) account.rowsLoaded(),
                        (int) account.rowsRejected(),
                        (int) account.rowsDuplicate()))
                .toList();
    }

    // The codes are declared best first; SQL needs their order as a number.
    private static List<Row> qualityRanks() {
        UnitCostQuality[] bestFirst = UnitCostQuality.values();
        return IntStream.range(0, bestFirst.length)
                .mapToObj(rank -> RowFactory.create(bestFirst[rank].name(), rank))
                .toList();
    }

    private void view(String name, StructType schema, List<Row> rows) {
        spark.createDataFrame(rows, schema).createOrReplaceTempView(name);
    }

    private static StructType schema(Table table) {
        return SparkTypes.schema(table);
    }

    private static Column[] keys(Table table) {
        return table.keys().stream().map(key -> functions.col(key.name())).toArray(Column[]::new);
    }
}
