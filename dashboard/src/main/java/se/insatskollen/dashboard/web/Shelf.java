package se.insatskollen.dashboard.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import se.insatskollen.dashboard.web.chart.Origin;

/**
 * Asks one database of a release through one door. The SQL lies in a file beside the page that asks; values are bound, and nothing else
 * enters it.
 */
public final class Shelf {
    private static final Map<String, String> SQL = new ConcurrentHashMap<>();

    private final Origin origin;
    private final Handle handle;
    private final Answered answered;

    Shelf(Origin origin, Connection connection, Answered answered) {
        this.origin = origin;
        this.answered = answered;
        this.handle = Jdbi.open(connection);
        handle.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
    }

    /** All rows of a query, as records whose components have the names of its columns. */
    public <T> List<T> list(Class<?> page, String file, Map<String, ?> parameters, Class<T> row) {
        try (Query query = query(page, file, parameters)) {
            return query.map(ConstructorMapper.of(row)).list();
        }
    }

    public <T> List<T> list(Class<?> page, String file, Class<T> row) {
        return answered.rows(origin, name(page, file), row, () -> list(page, file, Map.of(), row));
    }

    /** All rows of a query, each as its columns by name, for those who know them from their contract. */
    public List<Map<String, Object>> rows(Class<?> page, String file, Map<String, ?> parameters) {
        try (Query query = query(page, file, parameters)) {
            return query.mapToMap().list();
        }
    }

    /** The only row of a query, or none. */
    public <T> Optional<T> find(Class<?> page, String file, Map<String, ?> parameters, Class<T> row) {
        try (Query query = query(page, file, parameters)) {
            return query.map(ConstructorMapper.of(row)).findOne();
        }
    }

    /** The only row of a query that always has one. */
    public <T> T one(Class<?> page, String file, Class<T> row) {
        try (Query query = query(page, file, Map.of())) {
            return query.map(ConstructorMapper.of(row)).one();
        }
    }

    void close() {
        handle.close();
    }

    private Query query(Class<?> page, String file, Map<String, ?> parameters) {
        return handle.createQuery(SQL.computeIfAbsent(name(page, file), name -> read(page, file)))
                .bindMap(parameters);
    }

    private static String name(Class<?> page, String file) {
        return page.getName() + "/" + file;
    }

    private static String read(Class<?> page, String file) {
        try (InputStream sql = page.getResourceAsStream(file)) {
            if (sql == null) {
                throw new IllegalStateException("There is no %s beside %s".formatted(file, page.getName()));
            }
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
