package se.insatskollen.etl.star;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.etl.staging.Current;
import se.insatskollen.etl.staging.ParquetPart;
import se.insatskollen.etl.staging.SparkTypes;
import se.insatskollen.etl.staging.StagingArea;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.AuditReconciliation;

/**
 * Builds the star: every table of the research shelf from one {@code .sql} of its name, written as one sorted Parquet
 * file. What has to be staged on the way ({@code staging/*.sql}) lies in the work folder.
 */
public final class Star {
    private static final Logger LOG = LoggerFactory.getLogger(Star.class);

    private final SparkSession spark;
    private final Path release;
    private final Path work;

    /**
     * @param release the folder under construction; tables go to {@code research/<table>/} below it
     * @param work where tables lie that are made on the way
     */
    public Star(SparkSession spark, Path release, Path work) {
        this.spark = spark;
        this.release = release;
        this.work = work.resolve("staged");
    }

    /**
     * Builds all tables from the views that {@link StagedViews} made.
     *
     * @param releaseDate the day by which the release judges how fresh its deliveries are
     */
    public void build(List<Current> deliveries, StagingArea staging, LocalDate releaseDate)
            throws IOException, SQLException {
        new StarViews(spark).create(deliveries, releaseDate);
        TableOrder.run(StarSql.all(), this::write);
        List<Row> reconciliation = new Reconciliation(staging, deliveries, work, this::file).rows();
        spark.createDataFrame(reconciliation, schema(AuditReconciliation.TABLE))
                .createOrReplaceTempView("stg_reconciliation");
        write(StarSql.of(AuditReconciliation.TABLE));
    }

    private void write(StarSql table) throws IOException {
        if (table.contract().isPresent()) {
            write(table, table.contract().get());
        } else if (table.isWritten()) {
            Path folder = work.resolve(table.name());
            spark.sql(table.sql()).write().parquet(folder.toString());
            spark.read().parquet(folder.toString()).coalesce(1).createOrReplaceTempView(table.name());
        } else {
            spark.sql(table.sql()).createOrReplaceTempView(table.name());
        }
    }

    private void write(StarSql sql, Table table) throws IOException {
        Dataset<Row> rows = spark.sql(sql.sql());
        requireContract(table, rows.schema());
        Path file = file(table);
        Path written = file.resolveSibling("spark");
        rows.coalesce(1).sortWithinPartitions(keys(table)).write().parquet(written.toString());
        ParquetPart.move(written, file);
        spark.read().schema(schema(table)).parquet(file.toString()).coalesce(1).createOrReplaceTempView(table.name());
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

    private Path file(Table table) {
        return release.resolve("research").resolve(table.name()).resolve("part-00000.parquet");
    }

    private static StructType schema(Table table) {
        return SparkTypes.schema(table);
    }

    private static Column[] keys(Table table) {
        return table.keys().stream().map(key -> functions.col(key.name())).toArray(Column[]::new);
    }
}
