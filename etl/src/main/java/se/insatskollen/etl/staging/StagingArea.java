package se.insatskollen.etl.staging;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.insatskollen.etl.sources.Corrections;
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
    private final Corrections corrections;
    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    // Rows are hashed once a run, however often they are asked for.
    private final Map<Path, Boolean> isWhole = new ConcurrentHashMap<>();

    /** What is kept beside the rows: their account, their columns, and the hash of their file. */
    record Staged(DeliveryAccount account, List<String> columns, String parquetSha256) {}

    /**
     * @param readingVersion hash of the code that turns files into rows
     * @param corrections known errors that are mended on the way: with others the rows may be others
     */
    public StagingArea(Path folder, String readingVersion, Corrections corrections) {
        this.folder = folder;
        this.readingVersion = readingVersion;
        this.corrections = corrections;
    }

    /** Where the rows of an accepted delivery lie. */
    public Path parquet(Source source, String deliveryKey) {
        return home(source, deliveryKey).resolve(PARQUET);
    }

    /** The account of a delivery whose rows lie here, whole and read by today's code, if there is one. */
    public Optional<DeliveryAccount> account(Source source, String deliveryKey) throws IOException {
        return account(source, accepted(source, deliveryKey));
    }

    /**
     * The account of a delivery whose rows lie here, whole, whichever code read them: for a file that has left the
     * landing folder and cannot be read again. Its columns must be today's.
     */
    public Optional<DeliveryAccount> accountOfAnyVersion(Source source, String deliveryKey) throws IOException {
        return account(source, home(source, deliveryKey));
    }

    Corrections corrections() {
        return corrections;
    }

    /** An empty folder to parse a delivery into. */
    Path parsing(String name) throws IOException {
        Path parsing = folder.resolve(".parsing").resolve(name);
        Durable.deleteTree(parsing);
        return Files.createDirectories(parsing);
    }

    /** Keeps what was parsed, in place of a damaged folder of the same delivery. */
    void accept(Delivery delivery, Path parsed, DeliveryAccount account) throws IOException {
        Staged staged = new Staged(account, columns(delivery.source()), Sha256.of(parsed.resolve(PARQUET)));
        Files.writeString(parsed.resolve(STAGED), json.writeValueAsString(staged));
        Path home = accepted(delivery.source(), delivery.key());
        Durable.deleteTree(home);
        Files.createDirectories(home.getParent());
        Durable.rename(parsed, home);
        isWhole.put(home, true);
    }

    /** Throws away what was parsed and refused, and what a killed run left. */
    void clear() throws IOException {
        Durable.deleteTree(folder.resolve(".parsing"));
    }

    private Optional<DeliveryAccount> account(Source source, Path home) throws IOException {
        if (!Files.exists(home.resolve(STAGED)) || !Files.exists(home.resolve(PARQUET))) {
            return Optional.empty();
        }
        Staged staged = json.readValue(Files.readString(home.resolve(STAGED)), Staged.class);
        boolean isUsable = columns(source).equals(staged.columns()) && isWhole(home, staged);
        return isUsable ? Optional.of(staged.account()) : Optional.empty();
    }

    private boolean isWhole(Path home, Staged staged) throws IOException {
        Boolean known = isWhole.get(home);
        if (known == null) {
            known = staged.parquetSha256().equals(Sha256.of(home.resolve(PARQUET)));
            isWhole.put(home, known);
        }
        return known;
    }

    // Read by today's code, or else by the code of another day.
    private Path home(Source source, String deliveryKey) {
        Path today = accepted(source, deliveryKey);
        return Files.exists(today) ? today : otherVersion(source, deliveryKey).orElse(today);
    }

    private Optional<Path> otherVersion(Source source, String deliveryKey) {
        Path staged = folder.resolve(source.name());
        if (!Files.isDirectory(staged)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(staged)) {
            return folders.filter(path -> path.getFileName().toString().startsWith(deliveryKey + "-"))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path accepted(Source source, String deliveryKey) {
        return folder.resolve(source.name()).resolve(deliveryKey + "-" + readingVersion + corrections.version(source));
    }

    private static List<String> columns(Source source) {
        return source.fields().stream()
                .map(field -> field.column().name() + " " + field.column().type())
                .toList();
    }
}
