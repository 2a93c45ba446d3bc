package se.insatskollen.etl.nightly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.warehouse.release.DeliveryAccount;
import se.insatskollen.warehouse.release.Durable;

/**
 * Remembers every delivery that was ever published, by the hash of its content: one JSON object a line, kept outside the
 * releases and longer than they are.
 */
public final class Ledger {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** One delivery, and the release that first held it. */
    record Entry(DeliveryAccount delivery, String release, LocalDate publishedDate) {}

    private final Path file;
    private final Map<String, Entry> entries;

    private Ledger(Path file, Map<String, Entry> entries) {
        this.file = file;
        this.entries = entries;
    }

    /** The ledger in that file; empty where there is none yet. A line torn by a power cut is told of and left out. */
    public static Ledger read(Path file) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        for (String line : lines) {
            try {
                Entry entry = JSON.readValue(line, Entry.class);
                entries.putIfAbsent(entry.delivery().deliveryKey(), entry);
            } catch (JsonProcessingException e) {
                LOG.warn("{} has a line that cannot be read; it is left out.", file);
            }
        }
        return new Ledger(file, entries);
    }

    /** Adds what a release was made from; what it knows already keeps its first release. */
    void add(List<DeliveryAccount> deliveries, String release, LocalDate publishedDate) throws IOException {
        int before = entries.size();
        for (DeliveryAccount delivery : deliveries) {
            entries.putIfAbsent(delivery.deliveryKey(), new Entry(delivery, release, publishedDate));
        }
        if (entries.size() > before) {
            write();
        }
    }

    /** Everything that was ever published, in the order of its first publication. */
    List<DeliveryAccount> deliveries() {
        return entries.values().stream().map(Entry::delivery).toList();
    }

    /** When each source last brought something that had not been published before. */
    public Map<String, LocalDate> newestBySource() {
        Map<String, LocalDate> newest = new TreeMap<>();
        entries.values()
                .forEach(entry -> newest.merge(
                        entry.delivery().source(),
                        entry.publishedDate(),
                        (one, other) -> one.isAfter(other) ? one : other));
        return newest;
    }

    /** Whether anything that had landed was ever published. */
    boolean holdsLanded() {
        return deliveries().stream().anyMatch(History::isLanded);
    }

    /** Whether the delivery was published on that day or before. */
    boolean isPublishedBy(String deliveryKey, LocalDate day) {
        Entry entry = entries.get(deliveryKey);
        return entry != null && !entry.publishedDate().isAfter(day);
    }

    private void write() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Entry entry : entries.values()) {
            lines.add(JSON.writeValueAsString(entry));
        }
        Files.createDirectories(file.getParent());
        Durable.replace(file, String.join("\n", lines) + "\n");
    }
}
