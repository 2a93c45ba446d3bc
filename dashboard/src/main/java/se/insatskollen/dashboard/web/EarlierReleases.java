package se.insatskollen.dashboard.web;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.warehouse.release.ReleaseStore;

/** Earlier releases that readers have pinned: the few that were asked for last stay open. */
final class EarlierReleases implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EarlierReleases.class);
    private static final int KEPT_OPEN = 3;

    private final ReleaseStore store;
    // In the order of their last use.
    private final Map<String, OpenRelease> open = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<OpenRelease> leaving = new ArrayDeque<>();

    EarlierReleases(ReleaseStore store) {
        this.store = store;
    }

    /** Opens a release that a reader has named; what cannot be shown is refused in words. */
    OpenRelease open(String id) throws IOException, SQLException {
        OpenRelease known = open.get(id);
        if (known != null) {
            return known;
        }
        if (!store.list().contains(id)) {
            throw new NotFoundException(
                    "Utgåvan ”%s” finns inte. Ta bort ”utgava” ur adressen för att läsa den senaste.".formatted(id));
        }
        OpenRelease opened = opened(id);
        open.put(id, opened);
        closeTheEldest();
        return opened;
    }

    @Override
    public void close() throws SQLException {
        for (OpenRelease release : open.values()) {
            release.close();
        }
        open.clear();
        for (OpenRelease release : leaving) {
            release.close();
        }
        leaving.clear();
    }

    private OpenRelease opened(String id) throws IOException {
        try {
            return OpenRelease.in(store.folder(id));
        } catch (UnusableReleaseException e) {
            LOG.warn("Release {} was asked for and cannot be shown: {}", id, e.getMessage());
        }
        throw new NotFoundException(
                ("Utgåvan ”%s” går inte att visa på sidorna längre, för den har en annan uppbyggnad."
                                + " Ta bort ”utgava” ur adressen för att läsa den senaste.")
                        .formatted(id));
    }

    private void closeTheEldest() throws SQLException {
        if (open.size() > KEPT_OPEN) {
            String eldest = open.keySet().iterator().next();
            leaving.addLast(open.remove(eldest));
        }
        // Who has just been given it may not have begun to read it.
        if (leaving.size() > KEPT_OPEN) {
            leaving.removeFirst().close();
        }
    }
}
