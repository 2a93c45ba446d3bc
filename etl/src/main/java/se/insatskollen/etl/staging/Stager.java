package se.insatskollen.etl.staging;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.etl.sources.DeliveryRows;
import se.insatskollen.warehouse.release.DeliveryAccount;

/** Parses a delivery with Spark into the staging area, or refuses it; there is nothing in between. */
public final class Stager {
    private static final Logger LOG = LoggerFactory.getLogger(Stager.class);

    private final SparkSession spark;
    private final StagingArea area;

    public Stager(SparkSession spark, StagingArea area) {
        this.spark = spark;
        this.area = area;
    }

    /** Parses the deliveries, two at a time, and tells what was refused, in their order. */
    public List<Refusal> stageAll(List<Delivery> deliveries) throws IOException, SQLException {
        List<Callable<List<Refusal>>> tasks = deliveries.stream()
                .map(delivery -> (Callable<List<Refusal>>) () -> stage(delivery))
                .toList();
        try {
            return InParallel.run(tasks).stream().flatMap(List::stream).toList();
        } finally {
            area.clear();
        }
    }

    /** What is wrong with the delivery; empty when it was accepted and kept. */
    private List<Refusal> stage(Delivery delivery) throws IOException, SQLException {
        Optional<String> unreadable = unreadable(delivery);
        if (unreadable.isPresent()) {
            return List.of(new Refusal(delivery.place(), unreadable.get()));
        }
        Path parsed = parse(delivery);
        Judgement judgement = Judgement.of(delivery, parsed.resolve(StagingArea.PARQUET));
        if (judgement.refusals().isEmpty()) {
            DeliveryAccount account = judgement.account();
            area.accept(delivery, parsed, account);
            LOG.info("{}: {} rows in, {} loaded", delivery.place(), account.rowsIn(), account.rowsLoaded());
        }
        return judgement.refusals();
    }

    private static Optional<String> unreadable(Delivery delivery) throws IOException {
        if (delivery.facts().hasNul()) {
            return Optional.of("holds zero bytes: it is UTF-16 or no text. Save it as CSV UTF-8.");
        }
        if (delivery.facts().hasUndefinedByte()) {
            return Optional.of("holds bytes that are neither UTF-8 nor Windows-1252. Save it as CSV UTF-8.");
        }
        if (delivery.facts().hasOpenQuote()) {
            return Optional.of("has a quotation mark that is never closed. Close it; it would swallow the rest.");
        }
        try (DeliveryRows header = new DeliveryRows(
                delivery.source(), delivery.file(), delivery.facts().encoding())) {
            return Optional.empty();
        } catch (UnreadableException e) {
            return Optional.of(e.getMessage());
        }
    }

    private Path parse(Delivery delivery) throws IOException {
        Path parsing = area.parsing(delivery);
        Path written = parsing.resolve("spark");
        spark.read()
                .format(DeliveryFormat.class.getName())
                .option("source", delivery.source().name())
                .option("path", delivery.file().toString())
                .option("encoding", delivery.facts().encoding().name())
                .option("delivery_key", delivery.key())
                .load()
                .write()
                .parquet(written.toString());
        ParquetPart.move(written, parsing.resolve(StagingArea.PARQUET));
        return parsing;
    }
}
