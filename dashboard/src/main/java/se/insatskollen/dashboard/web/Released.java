package se.insatskollen.dashboard.web;

import java.sql.SQLException;
import java.util.function.Supplier;
import se.insatskollen.dashboard.web.chart.Origin;

/** One release as a request meets it: what is said about it, how it is asked, and what has been made of it already. */
public final class Released {
    private final ReleaseStamp stamp;
    private final OpenRelease release;

    Released(ReleaseStamp stamp, OpenRelease release) {
        this.stamp = stamp;
        this.release = release;
    }

    /** Its name, with what must be said about it today. */
    public ReleaseStamp stamp() {
        return stamp;
    }

    /**
     * What is sent for an address: made on first use, then kept while there is room. What is said about the release today is part of the
     * answer, so that it is made anew when that changes.
     */
    public Content content(String address, Supplier<Content> maker) {
        return release.made().get(address + " " + stamp.notices(), unused -> maker.get());
    }

    /** Starts reading what lies behind one door, for one answer. DuckDB keeps the files open until their last reader is done. */
    public Queries read(Origin origin) {
        try {
            return release.read(origin, stamp);
        } catch (SQLException e) {
            throw new IllegalStateException("Release %s cannot be read".formatted(stamp.id()), e);
        }
    }
}
