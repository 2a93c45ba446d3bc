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
 * The folder that keeps what has been parsed: one Parquet folder for each accepted delivery, named by its content and
 * by the version of the code that read it. A delivery that lies here whole is not parsed again.
 */
public final class StagingArea {
    static final String PARQUET = "part-00000.parquet";
    private static final String STAGED = "delivery.json";

    private final Path folder;
    private final String readingVersion;
    private final ObjectMapper json = new ObjectMapper();

    /** What is kept beside the rows: their account, and the hash of their file. */
    record Staged(DeliveryAccount account, String parquetSha256) {}

    /** @param readingVersion hash of the code that turns files into rows; rows of another version are not used */
    public StagingArea(Path folder, String readingVersion) {
        this.folder = folder;
        this.readingVersion = readingVersion;
    }

    /** Where the rows of an accepted delivery lie. */
    public Path parquet(Source source, String deliveryKey) {
        return accepted(source, deliveryKey).resolve(PARQUET);
    }

    /** The account of a delivery whose rows lie here, whole and read by today's code, if there is one. */
    public Optional<DeliveryAccount> account(Source source, String deliveryKey) throws IOException {
        Path file = accepted(source, deliveryKey).resolve(STAGED);
        Path parquet = parquet(source, deliveryKey);
        if (!Files.exists(file) || !Files.exists(parquet)) {
            return Optional.empty();
        }
        Staged staged = json.readValue(Files.readString(file), Staged.class);
        return staged.parquetSha256().equals(Sha256.of(parquet)) ? Optional.of(staged.account()) : Optional.empty();
    }

    /** An empty folder to parse a delivery into. */
    Path parsing(Delivery delivery) throws IOException {
        Path parsing = folder.resolve(".parsing").resolve(delivery.key());
        Durable.deleteTree(parsing);
        return Files.createDirectories(parsing);
    }

    /** Keeps what was parsed, in place of a damaged folder of the same delivery. */
    void accept(Delivery delivery, Path parsed, DeliveryAccount account) throws IOException {
        Staged staged = new Staged(account, Sha256.of(parsed.resolve(PARQUET)));
        Files.writeString(parsed.resolve(STAGED), json.writeValueAsString(staged));
        Path home = accepted(delivery.source(), delivery.key());
        Durable.deleteTree(home);
        Files.createDirectories(home.getParent());
        Durable.rename(parsed, home);
    }

    /** Throws away what was parsed and refused, and what a killed run left. */
    void clear() throws IOException {
        Durable.deleteTree(folder.resolve(".parsing"));
    }

    private Path accepted(Source source, String deliveryKey) {
        return folder.resolve(source.name()).resolve(deliveryKey + "-" + readingVersion);
    }
}
