package se.insatskollen.etl.extract;

import static java.util.stream.Collectors.joining;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.duckdb.Ddl;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.Literal;
import se.insatskollen.warehouse.release.ReleaseBuilder;
import se.insatskollen.warehouse.release.Verification;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.AuditFile;
import se.insatskollen.warehouse.tables.Tables;

/** A release that holds one delivery of cases and nothing else, so that a test can say what it was marked as. */
record SmallRelease(Path folder) {
    static final String ID = "2026-11-21-0a1b2c3d";

    static SmallRelease ofInventedCases(Path releases) throws Exception {
        return of(releases, "true");
    }

    static SmallRelease ofRealCases(Path releases) throws Exception {
        return of(releases, "false");
    }

    private static SmallRelease of(Path releases, String isInvented) throws Exception {
        Path folder = Files.createDirectories(releases.resolve(ID));
        try (Connection connection = DuckDb.inMemory()) {
            for (Table table : Tables.RESEARCH) {
                copy(connection, folder, table, "select %s where false".formatted(nulls(table)));
            }
            copy(connection, folder, AuditFile.TABLE, """
                    select 'case-1' as delivery_key, 'case' as source_name, 'landing' as origin, 'case-2025.csv' as file_name,
                        'f00d' as sha256, %s as is_invented, 'DELTA' as delivery_mode, null::date as covered_from_date,
                        null::date as covered_to_date, 'CSV' as file_format, 'windows-1252' as encoding,
                        ';' as delimiter, 'CRLF' as line_ends""".formatted(isInvented));
        }
        new ReleaseBuilder(folder, List.of(), Limits.USUAL, Optional.empty())
                .build(new ReleaseBuilder.Origin(ID, LocalDate.of(2026, 11, 21), "fingeravtryck", "kod", List.of()));
        return new SmallRelease(folder);
    }

    private static void copy(Connection connection, Path folder, Table table, String select) throws Exception {
        Path file = Verification.parquet(folder, table.name());
        Files.createDirectories(file.getParent());
        DuckDb.execute(connection, "copy (%s) to %s (format parquet)".formatted(select, Literal.path(file)));
    }

    private static String nulls(Table table) {
        return table.columns().stream()
                .map(column -> "cast(null as %s) as %s".formatted(Ddl.type(column.type()), column.name()))
                .collect(joining(", "));
    }
}
