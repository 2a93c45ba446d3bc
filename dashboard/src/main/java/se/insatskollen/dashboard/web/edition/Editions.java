package se.insatskollen.dashboard.web.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.warehouse.release.ManifestFile;
import se.insatskollen.warehouse.release.ReleaseStore;

/** The editions that have been published, as their manifests tell of them. */
public final class Editions {
    private static final Logger LOG = LoggerFactory.getLogger(Editions.class);

    private final ReleaseStore store;
    // A release is immutable, so what was read of it once holds.
    private final Map<String, Edition> read = new ConcurrentHashMap<>();

    public Editions(ReleaseStore store) {
        this.store = store;
    }

    /**
     * The edition with that id and those published before it, the newest first. One that was published later is left
     * out: whoever reads an earlier edition, or went back to it, has not got what came after.
     */
    public List<Published> upTo(String id) {
        List<Edition> oldestFirst =
                idsUpTo(id).stream().map(this::find).flatMap(Optional::stream).toList();
        List<Published> published = new ArrayList<>(IntStream.range(0, oldestFirst.size())
                .mapToObj(place -> new Published(
                        oldestFirst.get(place),
                        place == 0 ? Optional.empty() : Optional.of(oldestFirst.get(place - 1))))
                .toList());
        Collections.reverse(published);
        return List.copyOf(published);
    }

    private List<String> idsUpTo(String id) {
        try {
            List<String> all = store.list();
            return all.subList(0, all.indexOf(id) + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Edition> find(String id) {
        Edition known = read.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            Edition edition = Edition.of(ManifestFile.read(store.folder(id)));
            read.put(id, edition);
            return Optional.of(edition);
        } catch (IOException e) {
            LOG.warn("Edition {} is left out of the news, for its manifest cannot be read: {}", id, e.getMessage());
            return Optional.empty();
        }
    }
}
