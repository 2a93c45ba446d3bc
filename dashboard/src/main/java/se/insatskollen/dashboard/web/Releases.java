package se.insatskollen.dashboard.web;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.warehouse.release.Manifest;
import se.insatskollen.warehouse.release.ManifestFile;
import se.insatskollen.warehouse.release.ReleaseStore;

/**
 * The release that pages are made from. A page reads one release from beginning to end; when CURRENT moves, the next
 * page reads the new one, without a restart.
 */
public final class Releases implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Releases.class);
    private static final long LOOK_EVERY_NANOS = Duration.ofSeconds(1).toNanos();

    private final ReleaseStore store;
    private OpenRelease current;
    private String seen;
    private long lookedAt = System.nanoTime();

    private Releases(ReleaseStore store, String id, OpenRelease current) {
        this.store = store;
        this.seen = id;
        this.current = current;
    }

    /** Opens the current release; empty before the first import. */
    public static Optional<Releases> open(ReleaseStore store) throws IOException, UnusableReleaseException {
        Optional<String> id = store.current();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Releases(store, id.get(), OpenRelease.in(store.folder(id.get()))));
    }

    /** Starts reading for one page. */
    public synchronized Queries read() throws SQLException {
        takeUp();
        return current.read();
    }

    /** The release that the next page would be made from. */
    public synchronized ReleaseStamp stamp() {
        return current.stamp();
    }

    /** What the releases that are kept say about themselves, the newest first. One that says nothing is left out. */
    public List<Manifest> manifests() throws IOException {
        List<Manifest> manifests = new ArrayList<>();
        for (String id : store.list()) {
            try {
                manifests.add(0, ManifestFile.read(store.folder(id)));
            } catch (IOException e) {
                LOG.warn("Release {} is not listed: {}", id, e.getMessage());
            }
        }
        return manifests;
    }

    @Override
    public synchronized void close() throws SQLException {
        current.close();
    }

    private void takeUp() throws SQLException {
        if (System.nanoTime() - lookedAt < LOOK_EVERY_NANOS) {
            return;
        }
        lookedAt = System.nanoTime();
        try {
            String id = store.current().orElse(seen);
            if (!id.equals(seen)) {
                OpenRelease old = current;
                current = OpenRelease.in(store.folder(id));
                seen = id;
                old.close();
            }
        } catch (IOException | UnusableReleaseException e) {
            LOG.error("Release {} stays on the pages: {}", current.stamp().id(), e.getMessage());
        }
    }
}
