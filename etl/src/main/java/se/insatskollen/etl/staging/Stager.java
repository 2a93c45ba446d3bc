package se.insatskollen.etl.staging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.etl.pseudonym.Vault;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.etl.sources.HeaderCheck;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.release.DeliveryAccount;

/** Parses deliveries with Spark into the staging area, or refuses them; there is nothing in between. */
public final class Stager {
    private static final Logger LOG = LoggerFactory.getLogger(Stager.class);

    private final SparkSession spark;
    private final StagingArea area;
    private final Vault vault;

    public Stager(SparkSession spark, StagingArea area, Vault vault) {
        this.spark = spark;
        this.area = area;
        this.vault = vault;
    }

    /** Parses the deliveries, some sources at a time, and tells what was refused, in their order. */
    public List<Refusal> stageAll(List<Delivery> deliveries) throws IOException, SQLException {
        Path identities = vault.reading();
        Map<String, List<Delivery>> jobs = new LinkedHashMap<>();
        for (Delivery delivery : deliveries) {
            jobs.computeIfAbsent(job(delivery), name -> new ArrayList<>()).add(delivery);
        }
        try (Connection duckDb = DuckDb.inMemory()) {
            List<Callable<List<Refusal>>> tasks = jobs.entrySet().stream()
                    .map(job -> (Callable<List<Refusal>>) () -> stage(job.getKey(), job.getValue(), identities, duckDb))
                    .toList();
            return InParallel.run(tasks).stream().flatMap(List::stream).toList();
        } finally {
            area.clear();
            vault.reading();
        }
    }

    // One job reads all files of a source, a task each. Spark writes no file for a task without rows unless it is the
    // first, so a delivery that is a header alone has a job of its own.
    private static String job(Delivery delivery) {
        return delivery.facts().recordCount() > 1 ? delivery.source().name() : delivery.key();
    }

    private List<Refusal> stage(String job, List<Delivery> deliveries, Path identities, Connection duckDb)
            throws IOException, SQLException {
        List<Refusal> refusals = new ArrayList<>();
        List<Delivery> readable = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            Optional<String> unreadable = unreadable(delivery);
            unreadable.ifPresent(problem -> refusals.add(new Refusal(delivery.place(), problem)));
            if (unreadable.isEmpty()) {
                readable.add(delivery);
            }
        }
        if (!readable.isEmpty()) {
            Path written = parse(job, readable, identities);
            try (Connection connection = DuckDb.beside(duckDb)) {
                for (int task = 0; task < readable.size(); task++) {
                    Path parsed = parsed(readable.get(task), written, task);
                    refusals.addAll(judge(readable.get(task), parsed, connection, identities));
                }
            }
        }
        return refusals;
    }

    private Path parsed(Delivery delivery, Path written, int task) throws IOException {
        Path parsed = area.parsing(delivery.key());
        ParquetPart.move(written, task, parsed.resolve(StagingArea.PARQUET));
        return parsed;
    }

    private List<Refusal> judge(Delivery delivery, Path parsed, Connection connection, Path identities)
            throws IOException, SQLException {
        Judgement judgement = Judgement.of(delivery, connection, parsed.resolve(StagingArea.PARQUET));
        if (judgement.refusals().isEmpty()) {
            DeliveryAccount account = judgement.account();
            if (delivery.source().protection().isPresent()) {
                vault.accept(identities.resolve(delivery.key()), delivery.key());
            }
            area.accept(delivery, parsed, account);
            LOG.info(
                    "{}: {} rows in, {} loaded, {} rejected, {} duplicates",
                    delivery.place(),
                    account.rowsIn(),
                    account.rowsLoaded(),
                    account.rowsRejected(),
                    account.rowsDuplicate());
        }
        return judgement.refusals();
    }

    private static Optional<String> unreadable(Delivery delivery) throws IOException {
        if (delivery.facts().unreadable().isPresent()) {
            return delivery.facts().unreadable();
        }
        if (delivery.facts().hasNul()) {
            return Optional.of("holds zero bytes: it is UTF-16 or no text. Save it as CSV UTF-8.");
        }
        if (delivery.facts().hasUndefinedByte()) {
            return Optional.of("holds bytes that are neither UTF-8 nor Windows-1252. Save it as CSV UTF-8.");
        }
        if (delivery.facts().hasOpenQuote()) {
            return Optional.of("has a quotation mark that is never closed. Close it; it would swallow the rest.");
        }
        try {
            HeaderCheck.require(
                    delivery.source(), delivery.file(), delivery.facts().encoding());
            return Optional.empty();
        } catch (UnreadableException e) {
            return Optional.of(e.getMessage());
        }
    }

    private Path parse(String job, List<Delivery> deliveries, Path identities) throws IOException {
        Path written = area.parsing("job-" + job).resolve("spark");
        DataFrameReader reader = spark.read()
                .format(DeliveryFormat.class.getName())
                .option("source", deliveries.get(0).source().name())
                .option("key_file", vault.keyFile().toString());
        for (int task = 0; task < deliveries.size(); task++) {
            Delivery delivery = deliveries.get(task);
            reader.option("path." + task, delivery.file().toString())
                    .option("encoding." + task, delivery.facts().encoding().name())
                    .option("delivery_key." + task, delivery.key())
                    .option("invented." + task, delivery.isInvented())
                    .option(
                            "protected." + task,
                            identities.resolve(delivery.key()).toString());
        }
        Files.createDirectories(written.getParent());
        reader.load().write().parquet(written.toString());
        return written;
    }
}
