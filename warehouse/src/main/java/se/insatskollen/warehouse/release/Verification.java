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
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.Tables;

/**
 * Decides whether a release is whole: every file has its hash and none is too many, every table its content, every
 * contract holds, and no row was lost between delivery and star. Parquet itself notices only half of all flipped bits.
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

    /** Where the rows of a research table lie in a release. */
    static Path parquet(Path release, String table) {
        return release.resolve("research").resolve(table).resolve("part-00000.parquet");
    }

    /** A hash of today's contracts. */
    static String contracts() {
        return Sha256.of(Tables.RESEARCH + "\n" + Tables.REGISTER).substring(0, 16);
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
        try (Connection connection = DuckDb.inMemory()) {
            DuckDb.attach(connection, release.resolve("research.duckdb"), "research");
            DuckDb.attach(connection, release.resolve("register.duckdb"), "register");
            if (manifest.contracts().equals(contracts())) {
                problems.addAll(contracts(connection));
            }
            for (Manifest.TableAccount account : manifest.tables()) {
                problems.addAll(content(connection, release, account));
            }
        }
        return problems;
    }

    private static List<String> contracts(Connection connection) throws SQLException {
        DuckDb.execute(connection, "use research");
        List<String> problems = new ArrayList<>(ContractCheck.violations(connection, Tables.RESEARCH));
        problems.addAll(lostRows(connection));
        for (Table table : Tables.REGISTER) {
            problems.addAll(lostInTheRegister(connection, table));
        }
        DuckDb.execute(connection, "use register");
        problems.addAll(ContractCheck.violations(connection, Tables.REGISTER));
        return problems;
    }

    // A public table has one row for each of its research twin.
    private static List<String> lostInTheRegister(Connection connection, Table table) throws SQLException {
        Optional<Table> twin = Tables.twinOf(table);
        return twin.isEmpty()
                ? List.of()
                : DuckDb.texts(connection, """
                        select 'register.%s: ' || shown || ' rows, but ' || known || ' in research.%s'
                        from (select count(*) as shown from register.%s), (select count(*) as known from research.%s)
                        where shown <> known""".formatted(
                                table.name(),
                                twin.get().name(),
                                table.name(),
                                twin.get().name()));
    }

    private static List<String> lostRows(Connection connection) throws SQLException {
        return DuckDb.texts(connection, """
                select table_name || ': ' || row_in_count || ' rows in, ' || row_out_count || ' rows out'
                from audit_reconciliation where row_in_count <> row_out_count""");
    }

    private static List<String> content(Connection connection, Path release, Manifest.TableAccount account)
            throws SQLException {
        String relation = account.database() + "." + account.table();
        List<String> problems = new ArrayList<>();
        if (!ContentHash.of(connection, relation).equals(account.contentHash())) {
            problems.add(relation + " does not have the content it was published with");
        }
        if (account.database().equals("research")) {
            String parquet = "read_parquet(%s)".formatted(Literal.path(parquet(release, account.table())));
            if (!ContentHash.of(connection, parquet).equals(account.contentHash())) {
                problems.add("The Parquet file of " + account.table() + " has other rows than research.duckdb");
            }
        }
        return problems;
    }
}
