package se.insatskollen.warehouse.duckdb;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** Opens DuckDB for building a release, or a finished file for reading only. */
public final class DuckDb {
    // Files handed out must open in the DuckDB that a researcher's R or Python has, not only in the newest.
    private static final String STORAGE_VERSION = "v1.4.0";

    private DuckDb() {}

    /**
     * Unpacks DuckDB's library and loads it, which takes a third of a second, so that other work can be done meanwhile. Where
     * that fails, whoever opens a database meets the failure again.
     */
    public static void load() {
        try {
            Class.forName("org.duckdb.DuckDBNative", true, DuckDb.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("DuckDB is not on the class path", e);
        }
    }

    /** An empty database in memory, bounded so that Spark in the same process keeps its share. */
    public static Connection inMemory() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        execute(connection, "set threads = 2");
        execute(connection, "set memory_limit = '2GB'");
        return connection;
    }

    /** An empty database that holds half a gigabyte in memory at most, and what is more in a folder of its own. */
    public static Connection spilling(Path folder) throws SQLException {
        Connection connection = inMemory();
        execute(connection, "set memory_limit = '512MB'");
        execute(connection, "set temp_directory = " + Literal.path(folder));
        return connection;
    }

    /** One more connection to the same database, for another thread. */
    public static Connection beside(Connection connection) throws SQLException {
        return connection.unwrap(DuckDBConnection.class).duplicate();
    }

    /**
     * One more connection to the same database, for which a name alone means a table of that schema and of no other. Set
     * as the only one, a schema has "main" of its own database behind it; the first of a search path decides whose, and
     * that of the system holds no rows.
     */
    public static Connection beside(Connection connection, String schema) throws SQLException {
        Connection beside = beside(connection);
        try {
            execute(beside, "set search_path = 'system.main,%s.%s'".formatted(connection.getCatalog(), schema));
            return beside;
        } catch (SQLException e) {
            beside.close();
            throw e;
        }
    }

    /** Makes a new database file and attaches it under a name. */
    public static void attachNew(Connection connection, Path file, String name) throws SQLException {
        execute(
                connection,
                "attach %s as %s (storage_version '%s')".formatted(Literal.path(file), name, STORAGE_VERSION));
    }

    /** Attaches a finished file for reading only. */
    public static void attach(Connection connection, Path file, String name) throws SQLException {
        execute(connection, "attach %s as %s (read_only)".formatted(Literal.path(file), name));
    }

    /**
     * A finished file, read-only and shut in: it can read no other file, write nothing and change no setting. The
     * locks are set last and read back, because a lock that was not taken looks like one that was.
     */
    public static DuckDBConnection readOnly(Path file) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("duckdb.read_only", "true");
        properties.setProperty("threads", "2");
        properties.setProperty("memory_limit", "1GB");
        Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), properties);
        try {
            shutIn(connection);
            return connection.unwrap(DuckDBConnection.class);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void shutIn(Connection connection) throws SQLException {
        execute(connection, "set temp_directory = ''");
        execute(connection, "set default_collation = 'sv'");
        execute(connection, "set enable_external_access = false");
        execute(connection, "set lock_configuration = true");
        requireSetting(connection, "enable_external_access", "false");
        requireSetting(connection, "lock_configuration", "true");
    }

    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of every row, as text. */
    public static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** Names and types of a relation's columns, in their order. */
    public static Map<String, String> columns(Connection connection, String relation) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("describe select * from " + relation)) {
            while (rows.next()) {
                columns.put(rows.getString("column_name"), rows.getString("column_type"));
            }
        }
        return columns;
    }

    private static void requireSetting(Connection connection, String setting, String expected) throws SQLException {
        String actual = texts(connection, "select current_setting('%s')".formatted(setting))
                .get(0);
        if (!expected.equals(actual)) {
            throw new SQLException("DuckDB kept %s = %s; it must be %s".formatted(setting, actual, expected));
        }
    }
}
