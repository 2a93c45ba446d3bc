package se.insatskollen.etl.staging;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.warehouse.release.DeliveryAccount;
import se.insatskollen.warehouse.release.Durable;
import se.insatskollen.warehouse.release.Sha256;

/**
 * The folder that keeps what has been parsed: one Parquet folder for each accepted delivery, named by its content. A
 * delivery that lies here is never parsed again, as long as its contract is the same.
 */
public final class StagingArea {
    static final String PARQUET = "part-00000.parquet";
    private static final String ACCOUNT = "delivery.json";

    private final Path folder;
    private final ObjectMapper json = new ObjectMapper();

    public StagingArea(Path folder) {
        this.folder = folder;
    }

    /** Where the rows of an accepted delivery lie. */
    public Path parquet(Source source, String deliveryKey) {
        return accepted(source, deliveryKey).resolve(PARQUET);
    }

    /** The account of a delivery that was accepted under today's contract, if it was. */
    public Optional<DeliveryAccount> account(Source source, String deliveryKey) throws IOException {
        Path file = accepted(source, deliveryKey).resolve(ACCOUNT);
        return Files.exists(file)
                ? Optional.of(json.readValue(file.toFile(), DeliveryAccount.class))
                : Optional.empty();
    }

    /** An empty folder to parse a delivery into. */
    Path parsing(Delivery delivery) throws IOException {
        Path parsing = folder.resolve(".parsing").resolve(delivery.key());
        Durable.deleteTree(parsing);
        return Files.createDirectories(parsing);
    }

    /** Keeps what was parsed. */
    void accept(Delivery delivery, Path parsed, DeliveryAccount account) throws IOException {
        json.writeValue(parsed.resolve(ACCOUNT).toFile(), account);
        Path home = accepted(delivery.source(), delivery.key());
        Files.createDirectories(home.getParent());
        Durable.rename(parsed, home);
    }

    /** Throws away what was parsed and refused, and what a killed run left. */
    void clear() throws IOException {
        Durable.deleteTree(folder.resolve(".parsing"));
    }

    // A changed contract gives another folder: rows parsed under the old one are not mistaken for new ones.
    private Path accepted(Source source, String deliveryKey) {
        String contract = Sha256.of(SparkTypes.staged(source).json()).substring(0, 8);
        return folder.resolve(source.name()).resolve(deliveryKey + "-" + contract);
    }
}
