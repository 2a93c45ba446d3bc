package se.insatskollen.dashboard;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.insatskollen.warehouse.duckdb.Ddl;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.release.Manifest;
import se.insatskollen.warehouse.release.Sha256;
import se.insatskollen.warehouse.release.Verification;
import se.insatskollen.warehouse.schema.Code;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.ColumnType;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.Tables;

/** Writes a small release of hand-written rows, with the tables the contracts declare. */
public final class TestRelease implements AutoCloseable {
    public static final LocalDate DATA_DATE = LocalDate.of(2026, 11, 21);

    /** The day after. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

    private static final String REGISTER = "register.duckdb";
    private static final String FIGURES = "open.duckdb";
    private static final List<String> SILENT = List.of("NOT_STATED", "NOT_APPLICABLE", "UNKNOWN");

    private final Path warehouse;
    private final String id;
    private final Path folder;
    private final Connection connection;

    public TestRelease(Path warehouse, String id) throws IOException, SQLException {
        this.warehouse = warehouse;
        this.id = id;
        this.folder = Files.createDirectories(warehouse.resolve("releases").resolve(id));
        this.connection = DuckDb.inMemory();
        DuckDb.attachNew(connection, folder.resolve(REGISTER), "register");
        DuckDb.execute(connection, "create schema register.exempelstad");
        DuckDb.attachNew(connection, folder.resolve(FIGURES), "open");
        create("register", Tables.REGISTER);
        create("register.exempelstad", Tables.REGISTER);
        DuckDb.execute(connection, "create schema open.exempelstad");
        create("open", Tables.OPEN);
        create("open.exempelstad", Tables.OPEN);
    }

    // The first statement makes the table; the comments after it would only take time.
    private void create(String shelf, List<Table> tables) throws SQLException {
        for (Table table : tables) {
            DuckDb.execute(connection, Ddl.create(shelf, table).get(0));
        }
    }

    /**
     * Adds a row, given as names and values in turn. A closed choice that is left out is "not stated", a required text
     * "framgår inte"; anything else that is left out is empty.
     */
    public TestRelease row(Table table, Object... namesAndValues) throws SQLException {
        return add(shelf(table), table, namesAndValues);
    }

    /** The same behind the door of the invented city: its register, or its figures. */
    public TestRelease inventedRow(Table table, Object... namesAndValues) throws SQLException {
        return add(shelf(table) + ".exempelstad", table, namesAndValues);
    }

    /** Takes a table away from the invented city, as if it had never been made there. */
    public TestRelease withoutInvented(Table table) throws SQLException {
        DuckDb.execute(connection, "drop table %s.exempelstad.%s".formatted(shelf(table), table.name()));
        return this;
    }

    private static String shelf(Table table) {
        return Tables.OPEN.contains(table) ? "open" : "register";
    }

    private TestRelease add(String shelf, Table table, Object... namesAndValues) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        table.columns().stream().filter(Column::isFilled).forEach(column -> values.put(column.name(), silence(column)));
        for (int at = 0; at < namesAndValues.length; at += 2) {
            values.put(table.column(namesAndValues[at].toString()).name(), namesAndValues[at + 1]);
        }
        String marks =
                String.join(", ", values.keySet().stream().map(name -> "?").toList());
        String insert = "insert into %s.%s (%s) values (%s)"
                .formatted(shelf, table.name(), String.join(", ", values.keySet()), marks);
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            int place = 1;
            for (Object value : values.values()) {
                statement.setObject(place++, value);
            }
            statement.execute();
        }
        return this;
    }

    /** Finishes the file, writes the manifest and makes this the current release. */
    public void publish() throws IOException, SQLException {
        publish(Verification.contracts());
    }

    /** The same as it would be under other contracts. */
    public void publish(String contracts) throws IOException, SQLException {
        close();
        Manifest manifest = new Manifest(
                id,
                Instant.parse("2026-11-21T03:00:00Z"),
                DATA_DATE,
                "fingerprint",
                "code",
                contracts,
                List.of(),
                List.of(),
                List.of(hash(REGISTER), hash(FIGURES)),
                "edition");
        JsonMapper json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        Files.writeString(folder.resolve("manifest.json"), json.writeValueAsString(manifest));
        Files.writeString(warehouse.resolve("CURRENT"), id + "\n");
    }

    private Manifest.FileHash hash(String name) throws IOException {
        Path file = folder.resolve(name);
        return new Manifest.FileHash(name, Sha256.of(file), Files.size(file));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static Object silence(Column column) {
        if (column.codes().isPresent()) {
            List<String> names = Code.names(column.codes().get());
            return SILENT.stream().filter(names::contains).findFirst().orElse(names.get(0));
        }
        if (column.type() == ColumnType.BOOLEAN) {
            return false;
        }
        return column.type() == ColumnType.TEXT ? "framgår inte" : null;
    }
}
