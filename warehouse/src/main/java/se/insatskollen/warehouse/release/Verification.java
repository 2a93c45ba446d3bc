package se.insatskollen.warehouse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.insatskollen.warehouse.duckdb.ContentHash;
import se.insatskollen.warehouse.duckdb.ContractCheck;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.Literal;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.Tables;

/**
 * Decides whether a release is whole: every file has its hash and none is too many, every table its content, every
 * contract holds, no row was lost between delivery and star, and no öre between ledger and cases. Parquet itself notices only half of all flipped bits.
 */
public final class Verification {
    private Verification() {}

    /**
     * What is wrong with the release in that folder, one sentence a fault; empty when it is whole. A release made under
     * other contracts than today's is checked for its content, not against contracts it never knew.
     */
    public static List<String> problems(Path release) throws IOException, SQLException {
        Manifest manifest;
        try {
            manifest = ManifestFile.read(release);
        } catch (IOException e) {
            return List.of(ManifestFile.NAME + " is missing or cannot be understood");
        }
        List<String> problems = new ArrayList<>(files(release, manifest));
        if (problems.isEmpty()) {
            problems.addAll(tables(release, manifest));
        }
        return problems;
    }

    /**
     * What is wrong with the files of a release: one that is missing, changed or too many. While they are those that were
     * published, so is what they hold.
     */
    public static List<String> fileProblems(Path release) throws IOException {
        Manifest manifest;
        try {
            manifest = ManifestFile.read(release);
        } catch (IOException e) {
            return List.of(ManifestFile.NAME + " is missing or cannot be understood");
        }
        return files(release, manifest);
    }

    /**
     * What is wrong with the databases of a release that is being built. That its research rows keep their contracts is
     * known from the Parquet files; here they must be the same rows.
     */
    static List<String> ofDatabases(Path release, List<Manifest.TableAccount> accounts) throws SQLException {
        try (Connection connection = attached(release)) {
            List<String> problems = new ArrayList<>(contractsOfThePublic(connection));
            for (Manifest.TableAccount account : accounts) {
                problems.addAll(
                        account.database().equals("research")
                                ? loaded(connection, release, account.table())
                                : database(connection, account));
            }
            return problems;
        }
    }

    private static List<String> loaded(Connection connection, Path release, String table) throws SQLException {
        String rows = "read_parquet(%s)".formatted(Literal.path(parquet(release, table)));
        return ContentHash.isSame(connection, "research." + table, rows)
                ? List.of()
                : List.of("research.%s does not hold the rows of its Parquet file".formatted(table));
    }

    /** Whether a release was made under today's contracts, so that today's dictionary describes it. */
    public static boolean isUnderTodaysContracts(Manifest manifest) {
        return manifest.contracts().equals(contracts());
    }

    /** Where the rows of a research table lie in a release. */
    public static Path parquet(Path release, String table) {
        return release.resolve("research").resolve(table).resolve("part-00000.parquet");
    }

    /** A hash of today's contracts. */
    public static String contracts() {
        return Sha256.of(Tables.RESEARCH + "\n" + Tables.REGISTER + "\n" + Tables.OPEN)
                .substring(0, 16);
    }

    private static List<String> files(Path release, Manifest manifest) throws IOException {
        List<String> problems = new ArrayList<>();
        Set<String> unknown = new TreeSet<>(paths(release));
        unknown.remove(ManifestFile.NAME);
        for (Manifest.FileHash file : manifest.files()) {
            unknown.remove(file.path());
            Path path = release.resolve(file.path());
            if (!Files.exists(path)) {
                problems.add(file.path() + " is missing");
            } else if (!Sha256.of(path).equals(file.sha256())) {
                problems.add(file.path() + " does not have the content it was published with");
            }
        }
        unknown.forEach(path -> problems.add(path + " does not belong to the release"));
        return problems;
    }

    private static List<String> paths(Path release) throws IOException {
        try (Stream<Path> files = Files.walk(release)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> release.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static List<String> tables(Path release, Manifest manifest) throws SQLException {
        List<String> problems = new ArrayList<>();
        try (Connection connection = attached(release)) {
            if (isUnderTodaysContracts(manifest)) {
                problems.addAll(contracts(connection));
            }
            for (Manifest.TableAccount account : manifest.tables()) {
                problems.addAll(database(connection, account));
                problems.addAll(parquet(connection, release, account));
            }
        }
        return problems;
    }

    private static Connection attached(Path release) throws SQLException {
        Connection connection = DuckDb.inMemory();
        for (String database : List.of("research", "register", "open", "edition")) {
            DuckDb.attach(connection, release.resolve(database + ".duckdb"), database);
        }
        return connection;
    }

    private static List<String> contracts(Connection connection) throws SQLException {
        DuckDb.execute(connection, "use research");
        List<String> problems = new ArrayList<>(ContractCheck.violations(connection, Tables.RESEARCH));
        problems.addAll(contractsOfThePublic(connection));
        return problems;
    }

    private static List<String> contractsOfThePublic(Connection connection) throws SQLException {
        DuckDb.execute(connection, "use research");
        List<String> problems = new ArrayList<>(lostRows(connection));
        problems.addAll(DuckDb.texts(connection, SqlFile.read("verification", "lost_ore")));
        for (Door door : Door.values()) {
            for (Table table : Tables.REGISTER) {
                problems.addAll(lostInTheRegister(connection, door, table));
            }
            DuckDb.execute(connection, "use register." + door.schema());
            problems.addAll(ContractCheck.violations(connection, Tables.REGISTER));
            DuckDb.execute(connection, "use open." + door.schema());
            problems.addAll(ContractCheck.violations(connection, Tables.OPEN));
        }
        // In a schema of its own, a table named by its database alone would be looked for there first.
        DuckDb.execute(connection, "use research");
        return problems;
    }

    // A public table has one row for each of its research twin that is seen through the same door.
    private static List<String> lostInTheRegister(Connection connection, Door door, Table table) throws SQLException {
        Optional<Table> twin = Tables.twinOf(table);
        if (twin.isEmpty()) {
            return List.of();
        }
        String shown = "register.%s.%s".formatted(door.schema(), table.name());
        return DuckDb.texts(
                connection, """
                select '%s: ' || shown || ' rows, but ' || known || ' to show in research.%s'
                from (select count(*) as shown from %s), (select count(*) as known from (%s))
                where shown <> known""".formatted(shown, twin.get().name(), shown, door.rows("research", twin.get())));
    }

    private static List<String> lostRows(Connection connection) throws SQLException {
        return DuckDb.texts(connection, """
                select table_name || ': ' || row_in_count || ' rows in, but ' || row_superseded_count || ' superseded + '
                    || row_withheld_count || ' withheld + ' || row_rejected_count || ' rejected + ' || row_out_count || ' out'
                from audit_reconciliation
                where row_superseded_count < 0
                    or row_in_count <> row_superseded_count + row_withheld_count + row_rejected_count + row_out_count""");
    }

    private static List<String> database(Connection connection, Manifest.TableAccount account) throws SQLException {
        String relation = account.database() + "." + account.table();
        return ContentHash.of(connection, relation).equals(account.contentHash())
                ? List.of()
                : List.of(relation + " does not have the content it was published with");
    }

    private static List<String> parquet(Connection connection, Path release, Manifest.TableAccount account)
            throws SQLException {
        if (!account.database().equals("research")) {
            return List.of();
        }
        String parquet = "read_parquet(%s)".formatted(Literal.path(parquet(release, account.table())));
        return ContentHash.of(connection, parquet).equals(account.contentHash())
                ? List.of()
                : List.of("The Parquet file of " + account.table() + " has other rows than research.duckdb");
    }
}
