package se.insatskollen.dashboard.web;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.dashboard.web.ReleaseStamp.Notice;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.dashboard.web.edition.Editions;
import se.insatskollen.warehouse.release.Manifest;
import se.insatskollen.warehouse.release.ManifestFile;
import se.insatskollen.warehouse.release.ReleaseStore;

/**
 * The releases that pages are made from: the current one, and earlier ones that a reader asks for. A page reads one
 * release from beginning to end; when CURRENT moves, the next page reads the new one, without a restart.
 */
public final class Releases implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Releases.class);
    private static final long LOOK_EVERY_NANOS = Duration.ofSeconds(1).toNanos();
    // An import comes every night; two nights without one is worth saying.
    private static final int FRESH_DAYS = 2;

    private final ReleaseStore store;
    private final Clock clock;
    private final EarlierReleases earlier;
    private OpenRelease current;
    // Who has just been given the release before may not have begun to read it.
    private Optional<OpenRelease> before = Optional.empty();
    private String seen;
    private long lookedAt = System.nanoTime();

    private Releases(ReleaseStore store, Clock clock, OpenRelease current) {
        this.store = store;
        this.clock = clock;
        this.earlier = new EarlierReleases(store);
        this.seen = current.stamp().id();
        this.current = current;
    }

    /**
     * Opens the current release; empty before the first import.
     *
     * @param clock tells which day it is where the readers are
     */
    public static Optional<Releases> open(ReleaseStore store, Clock clock)
            throws IOException, UnusableReleaseException {
        Optional<String> id = store.current();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Releases(store, clock, OpenRelease.in(store.folder(id.get()))));
    }

    /** The editions that have been published. */
    public Editions editions() {
        return new Editions(store);
    }

    /** The release of one answer: the chosen one, or the current one where none is chosen. */
    public synchronized Released released(Optional<String> chosen) throws SQLException, IOException {
        takeUp();
        if (chosen.isEmpty() || chosen.get().equals(current.stamp().id())) {
            return new Released(today(), current);
        }
        OpenRelease older = earlier.open(chosen.get());
        return new Released(
                older.stamp()
                        .with(new Notice(
                                "Du läser utgåva %s. Den är inte den som gäller nu.".formatted(chosen.get()), "?")),
                older);
    }

    /** Starts reading what lies behind one door of the current release. */
    public synchronized Queries read(Origin origin) throws SQLException {
        takeUp();
        return current.read(origin, today());
    }

    /** The release that the next page would be made from. */
    public synchronized ReleaseStamp stamp() {
        return today();
    }

    /** The ids of all releases in the order of their publication, the newest last. */
    public List<String> list() throws IOException {
        return store.list();
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
        try (earlier) {
            if (before.isPresent()) {
                before.get().close();
            }
            current.close();
        }
    }

    // Stale data is said aloud.
    private ReleaseStamp today() {
        ReleaseStamp stamp = current.stamp();
        boolean isFresh = !stamp.dataDate().plusDays(FRESH_DAYS).isBefore(LocalDate.now(clock));
        return isFresh
                ? stamp
                : stamp.with(new Notice(
                        "Uppgifterna är från den %s. Sedan dess har inget nytt hämtats.".formatted(stamp.dataDay()),
                        ""));
    }

    private void takeUp() throws SQLException {
        if (System.nanoTime() - lookedAt < LOOK_EVERY_NANOS) {
            return;
        }
        lookedAt = System.nanoTime();
        try {
            String id = store.current().orElse(seen);
            if (!id.equals(seen)) {
                OpenRelease next = OpenRelease.in(store.folder(id));
                if (before.isPresent()) {
                    before.get().close();
                }
                before = Optional.of(current);
                current = next;
                seen = id;
            }
        } catch (IOException | UnusableReleaseException e) {
            LOG.error("Release {} stays on the pages: {}", current.stamp().id(), e.getMessage());
        }
    }
}
