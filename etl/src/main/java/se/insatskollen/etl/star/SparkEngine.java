package se.insatskollen.etl.star;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import se.insatskollen.etl.staging.InParallel;

/** Starts Spark inside this process: no web page, no listening port but loopback, nothing kept outside its folder. */
public final class SparkEngine {
    // Below this many bytes of deliveries, generating and compiling code for a query takes longer than running it.
    private static final long WORTH_COMPILING_FOR = 64L << 20;

    private SparkEngine() {}

    /**
     * A session that works in the given folder, which the caller clears.
     *
     * @param inputBytes size of what there is to read
     */
    public static SparkSession start(Path work, long inputBytes) {
        boolean isCompiled = inputBytes >= WORTH_COMPILING_FOR;
        return SparkSession.builder()
                .appName("insatskollen")
                .master("local[%d]".formatted(InParallel.AT_A_TIME))
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.local.dir", work.resolve("spark").toString())
                .config(
                        "spark.sql.warehouse.dir",
                        work.resolve("spark-warehouse").toUri().toString())
                .config("spark.sql.catalogImplementation", "in-memory")
                .config("spark.sql.shuffle.partitions", "2")
                // One stage at a time over small tables: re-planning between stages costs more than it saves.
                .config("spark.sql.adaptive.enabled", "false")
                .config("spark.sql.codegen.wholeStage", isCompiled)
                .config("spark.sql.codegen.factoryMode", isCompiled ? "FALLBACK" : "NO_CODEGEN")
                // Java's own lower case is that of Swedish names too; Spark's tables for all languages take long to
                // make.
                .config("spark.sql.icu.caseMappings.enabled", "false")
                // Plans are told to nobody here; drawing them takes a tenth of what making them takes.
                .config("spark.sql.ui.explainMode", "simple")
                .config("spark.sql.maxPlanStringLength", "100")
                .config("spark.sql.session.timeZone", "Europe/Stockholm")
                .config("spark.sql.parquet.compression.codec", "zstd")
                .config("spark.hadoop.parquet.compression.codec.zstd.level", "1")
                // DuckDB reads row groups of one file side by side.
                .config("spark.hadoop.parquet.block.row.count.limit", "50000")
                .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
                .getOrCreate();
    }
}
