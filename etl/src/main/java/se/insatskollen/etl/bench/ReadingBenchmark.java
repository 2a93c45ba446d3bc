package se.insatskollen.etl.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import se.insatskollen.etl.reading.ByteFacts;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.etl.sources.Corrections;
import se.insatskollen.etl.sources.DeliveryRows;
import se.insatskollen.etl.sources.Ids;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.etl.staging.StagedFile;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.Literal;
import se.insatskollen.warehouse.duckdb.SqlFile;

/** Reads one large delivery of costs from its first byte to its last, each time in another way. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReadingBenchmark {
    /** The delivery. */
    @Param("")
    public String file;

    private final Source source = Sources.named("cost").orElseThrow();
    private Path delivery;
    private ByteFacts facts;
    private Connection duckDb;

    /** Learns what the parser must know of the file. */
    @Setup
    public void open() throws IOException, SQLException {
        delivery = Path.of(file);
        facts = ByteFacts.of(delivery);
        duckDb = DuckDb.inMemory();
    }

    /** Leaves nothing behind. */
    @TearDown
    public void close() throws IOException, SQLException {
        duckDb.close();
        Files.deleteIfExists(staged());
    }

    /** The pass that tells hash, encoding, delimiter and the number of records. */
    @Benchmark
    public long bytePass() throws IOException {
        return ByteFacts.of(delivery).recordCount();
    }

    /** Every field as the type that the contract declares, and checked against it; gives the öre. */
    @Benchmark
    public long typedRows() throws IOException, UnreadableException {
        long ore = 0;
        try (DeliveryRows rows = rows()) {
            for (Optional<DeliveryRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                ore += row.get().ore().orElse(0L);
            }
        }
        return ore;
    }

    /** The same rows as the Parquet that is staged of them; gives its size. */
    @Benchmark
    public long stagedRows() throws IOException, UnreadableException {
        Files.deleteIfExists(staged());
        try (DeliveryRows rows = rows();
                StagedFile parquet = new StagedFile(source, "cost-bench", staged())) {
            for (Optional<DeliveryRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                parquet.write(row.get());
            }
        }
        return Files.size(staged());
    }

    /** DuckDB's reader with all columns as text, on both of its threads; a length of each keeps it from skipping any. */
    @Benchmark
    public List<String> duckDbText() throws SQLException {
        DuckDb.execute(duckDb, "set variable delivery = " + Literal.path(delivery));
        return DuckDb.texts(duckDb, SqlFile.read("bench", "all_columns_as_text"));
    }

    private DeliveryRows rows() throws IOException, UnreadableException {
        return new DeliveryRows(source, source.terms().mode(), delivery, facts, Ids.NONE, Corrections.NONE);
    }

    private Path staged() {
        return delivery.resolveSibling("staged.parquet");
    }
}
