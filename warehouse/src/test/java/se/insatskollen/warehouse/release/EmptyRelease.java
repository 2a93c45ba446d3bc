package se.insatskollen.warehouse.release;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import se.insatskollen.warehouse.duckdb.Ddl;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.Literal;
import se.insatskollen.warehouse.schema.Code;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.Tables;

/** Parquet files of every research table without rows, for tests that add the few they are about. */
final class EmptyRelease {
    private EmptyRelease() {}

    static void write(Path folder) throws IOException, SQLException {
        try (Connection connection = DuckDb.inMemory()) {
            for (Table table : Tables.RESEARCH) {
                copy(connection, folder, table, "select %s where false".formatted(nulls(table)));
            }
        }
    }

    /** Replaces the rows of one table. */
    static void rows(Path folder, Table table, String select) throws IOException, SQLException {
        try (Connection connection = DuckDb.inMemory()) {
            copy(connection, folder, table, select);
        }
    }

    /** Gives tables a row each in which every name and text is x, every choice its first, and every number 0. */
    static void rowsOfX(Path folder, Table... tables) throws IOException, SQLException {
        for (Table table : tables) {
            rows(folder, table, table.columns().stream().map(EmptyRelease::x).collect(joining(", ", "select ", "")));
        }
    }

    private static String x(Column column) {
        String value = column.codes()
                .map(codes -> Code.names(codes).get(0))
                .orElse(
                        switch (column.type()) {
                            case TEXT -> "x";
                            case INTEGER, ORE, DECIMAL -> "0";
                            case DATE -> "2026-01-01";
                            case BOOLEAN -> "true";
                        });
        return "cast(%s as %s) as %s"
                .formatted(column.isFilled() ? Literal.text(value) : "null", Ddl.type(column.type()), column.name());
    }

    private static void copy(Connection connection, Path folder, Table table, String select)
            throws IOException, SQLException {
        Path file = Verification.parquet(folder, table.name());
        Files.createDirectories(file.getParent());
        DuckDb.execute(connection, "copy (%s) to %s (format parquet)".formatted(select, Literal.path(file)));
    }

    static ReleaseBuilder.Origin origin() {
        return new ReleaseBuilder.Origin("2026-01-01-test", LocalDate.of(2026, 1, 1), "f", "c", List.of());
    }

    private static String nulls(Table table) {
        return table.columns().stream()
                .map(column -> "cast(null as %s) as %s".formatted(Ddl.type(column.type()), column.name()))
                .collect(joining(", "));
    }
}
