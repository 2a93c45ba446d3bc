package se.insatskollen.etl.redteam;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks for the pseudonyms of the research shelf in every text of the two public files. */
final class PseudonymSearch {
    private static final List<String> SECRET = List.of(
            "family_key",
            "person_key",
            "case_key",
            "worker_key",
            "second_worker_key",
            "household_key",
            "contact_key",
            "placement_key",
            "measurement_key");
    private static final List<String> PUBLIC = List.of("register", "open");

    private record Column(String shelf, String schema, String table, String name) {
        String relation() {
            return "%s.\"%s\".\"%s\"".formatted(shelf, schema, table);
        }
    }

    private PseudonymSearch() {}

    static List<Breach> search(Path release) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String shelf : List.of("register", "open", "research")) {
                statement.execute("attach '%s' as %s (read_only)".formatted(release.resolve(shelf + ".duckdb"), shelf));
            }
            collect(statement);
            List<Breach> found = new ArrayList<>();
            for (Column column : texts(statement)) {
                if (PUBLIC.contains(column.shelf())) {
                    find(statement, column, found);
                }
            }
            return found;
        }
    }

    private static void collect(Statement statement) throws SQLException {
        statement.execute("create table secret (word varchar)");
        for (Column column : texts(statement)) {
            if (column.shelf().equals("research") && SECRET.contains(column.name())) {
                statement.execute("insert into secret select distinct \"%s\" from %s where \"%s\" is not null"
                        .formatted(column.name(), column.relation(), column.name()));
            }
        }
        statement.execute("create table secret_once as select distinct word from secret where length(word) >= 8");
        try (ResultSet count = statement.executeQuery("select count(*) from secret_once")) {
            count.next();
            if (count.getLong(1) == 0) {
                throw new IllegalStateException("The research shelf holds no pseudonyms: this proves nothing");
            }
        }
    }

    private static List<Column> texts(Statement statement) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("""
                select database_name, schema_name, table_name, column_name from duckdb_columns()
                where data_type = 'VARCHAR' and not internal and database_name <> 'memory' order by all""")) {
            while (rows.next()) {
                columns.add(new Column(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return columns;
    }

    // Whole texts, and every word of them that could be one.
    private static void find(Statement statement, Column column, List<Breach> found) throws SQLException {
        String words = """
                with texts as (select distinct "%s" as text from %s where "%s" is not null),
                words as (
                    select text as word from texts
                    union
                    select unnest(regexp_split_to_array(text, '[^A-Za-z0-9_-]+')) from texts
                )
                select word from words where word in (select word from secret_once)""".formatted(column.name(), column.relation(), column.name());
        try (ResultSet rows = statement.executeQuery(words)) {
            while (rows.next()) {
                String cell = column.relation() + " " + column.name();
                found.add(new Breach(
                        Breach.Kind.PSEUDONYM,
                        cell,
                        "a text of " + rows.getString(1).length() + " letters"));
            }
        }
    }
}
