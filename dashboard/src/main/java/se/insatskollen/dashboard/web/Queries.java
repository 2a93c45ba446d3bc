package se.insatskollen.dashboard.web;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.insatskollen.dashboard.web.chart.Origin;

/** Asks one release what lies behind one door: its register, unless the figures about cases are asked for. */
public final class Queries implements AutoCloseable {
    private final Origin origin;
    private final ReleaseStamp release;
    private final Shelf register;
    private final Shelf figures;
    private final Supplier<Queries> invented;

    Queries(
            Origin origin,
            ReleaseStamp release,
            Connection register,
            Connection figures,
            Answered answered,
            Supplier<Queries> invented) {
        this.invented = invented;
        this.origin = origin;
        this.release = release;
        this.register = new Shelf(origin, register, answered);
        this.figures = new Shelf(origin, figures, answered);
    }

    /** Whose tables are asked: the real ones, or those of the invented city. */
    public Origin origin() {
        return origin;
    }

    /** The same release behind the door of the invented city, for a page that shows the way to it; whoever asks closes it. */
    public Queries invented() {
        return invented.get();
    }

    /** The release that is asked. */
    public ReleaseStamp release() {
        return release;
    }

    /** The figures about cases, which lie in a database of their own. */
    public Shelf figures() {
        return figures;
    }

    /** All rows of a query of the register, as records whose components have the names of its columns. */
    public <T> List<T> list(Class<?> page, String file, Map<String, ?> parameters, Class<T> row) {
        return register.list(page, file, parameters, row);
    }

    public <T> List<T> list(Class<?> page, String file, Class<T> row) {
        return register.list(page, file, row);
    }

    /** The rows about one thing, of a query of the register that answers for all of them in {@code about_key}. */
    public <T> List<T> about(String key, Class<?> page, String file, Class<T> row) {
        return register.about(key, page, file, row);
    }

    /** All rows of a query of the register, each as its columns by name. */
    public List<Map<String, Object>> rows(Class<?> page, String file, Map<String, ?> parameters) {
        return register.rows(page, file, parameters);
    }

    /** The only row of a query of the register, or none. */
    public <T> Optional<T> find(Class<?> page, String file, Map<String, ?> parameters, Class<T> row) {
        return register.find(page, file, parameters, row);
    }

    /** The only row of a query of the register that always has one. */
    public <T> T one(Class<?> page, String file, Class<T> row) {
        return register.one(page, file, row);
    }

    @Override
    public void close() {
        try {
            figures.close();
        } finally {
            register.close();
        }
    }
}
