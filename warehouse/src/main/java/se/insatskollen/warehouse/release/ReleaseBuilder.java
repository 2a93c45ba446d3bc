package se.insatskollen.warehouse.release;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.warehouse.duckdb.ContentHash;
import se.insatskollen.warehouse.duckdb.ContractCheck;
import se.insatskollen.warehouse.duckdb.Ddl;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.Literal;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.Tables;

/**
 * Turns the Parquet files of the star into a release: checks them against their contracts, loads both databases, and
 * writes the manifest. Publishing is somebody else's step.
 */
public final class ReleaseBuilder {
    /** What a release is made from, beside the Parquet files. */
    public record Origin(
            String release,
            LocalDate dataDate,
            String fingerprint,
            String codeVersion,
            List<DeliveryAccount> deliveries) {}

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseBuilder.class);

    private final Path folder;

    /** @param folder the folder that holds {@code research/<table>/part-00000.parquet} for every research table */
    public ReleaseBuilder(Path folder) {
        this.folder = folder;
    }

    public void build(Origin origin) throws IOException, SQLException, ReleaseRejectedException {
        List<Manifest.TableAccount> tables = new ArrayList<>();
        try (Connection connection = DuckDb.inMemory()) {
            openParquet(connection);
            reject(ContractCheck.violations(connection, Tables.RESEARCH));
            tables.addAll(load(connection, "research", Tables.RESEARCH, Table::name));
            tables.addAll(load(connection, "register", Tables.REGISTER, ReleaseBuilder::registerSql));
        }
        ManifestFile.write(
                folder,
                new Manifest(
                        origin.release(),
                        Instant.now(),
                        origin.dataDate(),
                        origin.fingerprint(),
                        origin.codeVersion(),
                        Verification.contracts(),
                        origin.deliveries(),
                        tables,
                        hashes()));
        reject(Verification.problems(folder));
    }

    private void openParquet(Connection connection) throws SQLException {
        for (Table table : Tables.RESEARCH) {
            Path file = Verification.parquet(folder, table.name());
            DuckDb.execute(
                    connection,
                    "create view %s as select * from read_parquet(%s)".formatted(table.name(), Literal.path(file)));
        }
    }

    private interface Rows {
        /** A relation or a query in parentheses that gives the rows of the table. */
        String of(Table table);
    }

    private List<Manifest.TableAccount> load(Connection connection, String database, List<Table> tables, Rows rows)
            throws SQLException {
        DuckDb.attachNew(connection, folder.resolve(database + ".duckdb"), database);
        List<Manifest.TableAccount> accounts = new ArrayList<>();
        // One transaction: hundreds of comments, each committed by itself, would take longer than the rows.
        connection.setAutoCommit(false);
        for (Table table : tables) {
            fill(connection, database, table, rows.of(table));
            accounts.add(account(connection, database, table));
        }
        connection.commit();
        connection.setAutoCommit(true);
        DuckDb.execute(connection, "detach " + database);
        return accounts;
    }

    private static void fill(Connection connection, String database, Table table, String relation) throws SQLException {
        requireContract(connection, table, relation);
        for (String statement : Ddl.create(database, table)) {
            DuckDb.execute(connection, statement);
        }
        DuckDb.execute(
                connection,
                "insert into %s.%s select %s from %s order by %s"
                        .formatted(
                                database,
                                table.name(),
                                String.join(", ", table.columnNames()),
                                relation,
                                table.keys().stream().map(Column::name).collect(joining(", "))));
    }

    private static Manifest.TableAccount account(Connection connection, String database, Table table)
            throws SQLException {
        String hash = ContentHash.of(connection, database + "." + table.name());
        long rows = Long.parseLong(hash.substring(0, hash.indexOf('-')));
        LOG.info("{}.{}: {} rows", database, table.name(), rows);
        return new Manifest.TableAccount(database, table.name(), rows, hash);
    }

    private static String registerSql(Table table) {
        return "(" + SqlFile.read("register", table.name()) + ")";
    }

    // Names and types must be the contract's: a silent cast would change figures.
    private static void requireContract(Connection connection, Table table, String relation) throws SQLException {
        Map<String, String> expected = new LinkedHashMap<>();
        table.columns().forEach(column -> expected.put(column.name(), Ddl.type(column.type())));
        Map<String, String> actual = new LinkedHashMap<>();
        DuckDb.columns(connection, relation)
                .forEach((name, type) ->
                        actual.put(name, type.toLowerCase(Locale.ROOT).replace(",", ", ")));
        if (!new ArrayList<>(actual.entrySet()).equals(new ArrayList<>(expected.entrySet()))) {
            throw new SQLException(
                    "%s.sql gives the columns %s; its contract says %s".formatted(table.name(), actual, expected));
        }
    }

    private List<Manifest.FileHash> hashes() throws IOException {
        List<Manifest.FileHash> hashes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                hashes.add(new Manifest.FileHash(
                        folder.relativize(file).toString().replace('\\', '/'), Sha256.of(file), Files.size(file)));
            }
        }
        return hashes;
    }

    private static void reject(List<String> problems) throws ReleaseRejectedException {
        if (!problems.isEmpty()) {
            throw new ReleaseRejectedException(problems);
        }
    }
}
