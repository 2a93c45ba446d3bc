package se.insatskollen.etl.bench;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.etl.sources.Upkeep;
import se.insatskollen.etl.star.StarSql;
import se.insatskollen.etl.star.TableOrder;
import se.insatskollen.warehouse.duckdb.Ddl;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.Literal;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.AuditReconciliation;
import se.insatskollen.warehouse.tables.Tables;

/**
 * The work of the import as a user would otherwise write it: the same SQL over the same rows in DuckDB, one process, no
 * Spark. A program of its own, so that its time and memory are its own.
 */
public final class DuckDbAlone {
    /** Name of the database that it writes. */
    static final String DATABASE = "research.duckdb";

    private final Connection connection;
    private final Path out;

    private DuckDbAlone(Connection connection, Path out) {
        this.connection = connection;
        this.out = out;
    }

    /** Takes the folder that {@link SameRows} wrote, and an empty one to write to. */
    public static void main(String[] arguments) throws IOException, SQLException {
        run(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    static void run(Path in, Path out) throws IOException, SQLException {
        Files.createDirectories(out.resolve("parquet"));
        try (Connection connection = DuckDb.inMemory()) {
            DuckDb.execute(connection, "set temp_directory = " + Literal.path(out.resolve("spill")));
            DuckDb.attachNew(connection, out.resolve(DATABASE), "research");
            DuckDb.execute(connection, "use research");
            new DuckDbInputs(connection, in).create();
            new DuckDbAlone(connection, out).build();
            DuckDb.execute(connection, "use memory");
            DuckDb.execute(connection, "detach research");
        }
    }

    private void build() throws SQLException {
        for (StarSql sql : TableOrder.sequence(StarSql.all())) {
            make(sql);
        }
        DuckDb.execute(
                connection,
                Tables.RESEARCH.stream()
                        .flatMap(table ->
                                Sources.filling(table.name()).map(source -> reconciled(table, source)).stream())
                        .collect(joining(" union all ", "create temp table stg_reconciliation as ", "")));
        make(StarSql.of(AuditReconciliation.TABLE));
    }

    private void make(StarSql sql) throws SQLException {
        Optional<Table> contract = sql.contract();
        if (contract.isPresent()) {
            write(contract.get(), sql.sql());
        } else {
            DuckDb.execute(connection, "create temp table %s as %s".formatted(sql.name(), sql.sql()));
        }
    }

    // One transaction a table: each comment committed by itself would take longer than the rows.
    private void write(Table table, String sql) throws SQLException {
        String keys = table.keys().stream().map(Column::name).collect(joining(", "));
        connection.setAutoCommit(false);
        for (String statement : Ddl.create("research", table)) {
            DuckDb.execute(connection, statement);
        }
        DuckDb.execute(
                connection,
                SqlFile.read("bench", "filled")
                        .formatted(table.name(), String.join(", ", table.columnNames()), sql, keys));
        connection.commit();
        connection.setAutoCommit(true);
        Path parquet = out.resolve("parquet").resolve(table.name() + ".parquet");
        DuckDb.execute(
                connection, SqlFile.read("bench", "parquet").formatted(table.name(), keys, Literal.path(parquet)));
    }

    private static String reconciled(Table table, Source source) {
        return "("
                + SqlFile.read("bench", "reconciled")
                        .formatted(source.name(), table.name(), source.upkeep() == Upkeep.BY_HAND)
                + ")";
    }
}
