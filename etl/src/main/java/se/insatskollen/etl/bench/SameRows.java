package se.insatskollen.etl.bench;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.etl.sources.Upkeep;
import se.insatskollen.etl.staging.Current;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.Literal;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.tables.AuditFile;
import se.insatskollen.warehouse.tables.AuditPart;

/**
 * Writes the rows that an import has staged as files that DuckDB reads by itself: UTF-8 CSV, and JSON where JSON was
 * delivered. One file for each source, and one for each thing that the import knows from elsewhere.
 */
final class SameRows {
    static final String DELIVERY_ORDER = "delivery_order.csv";
    static final String FILES = "stg_file.csv";
    static final String PARTS = "stg_part.csv";
    static final String PROTECTED = "protected_person.csv";
    static final String RELEASE_DAY = "release_day.csv";
    static final String REJECTED = "rejected_row.csv";

    private final ImportedHome home;
    private final Path folder;

    private SameRows(ImportedHome home, Path folder) {
        this.home = home;
        this.folder = folder;
    }

    static void write(ImportedHome home, Path folder) throws IOException, SQLException, BenchFailedException {
        SameRows rows = new SameRows(home, Files.createDirectories(folder));
        try (Connection connection = DuckDb.inMemory()) {
            for (Source source : Sources.ALL) {
                copy(connection, rows.accepted(source), file(folder, source));
            }
            copy(connection, rows.rejected(), folder.resolve(REJECTED));
            DuckDb.attach(connection, home.database(), "research");
            copy(connection, "from research." + AuditFile.TABLE.name(), folder.resolve(FILES));
            copy(connection, "from research." + AuditPart.TABLE.name(), folder.resolve(PARTS));
        }
        rows.lines(DELIVERY_ORDER, "delivery_key,delivery_order", rows.order());
        rows.lines(RELEASE_DAY, "release_date", List.of(home.releaseDate().toString()));
        rows.lines(PROTECTED, "person_key", home.protectedPersons());
    }

    /** Where the rows of a source lie. */
    static Path file(Path folder, Source source) {
        return folder.resolve(source.name() + (isJson(source) ? ".json" : ".csv"));
    }

    static boolean isJson(Source source) {
        return source.name().equals("measurement");
    }

    private String accepted(Source source) {
        if (home.of(source).isEmpty()) {
            return StagedColumns.of(source).selectNone();
        }
        String content =
                source.fields().stream().map(field -> field.column().name()).collect(joining(", "));
        String file = source.upkeep() == Upkeep.BY_SYSTEM ? "delivered_by_system" : "kept_by_hand";
        return SqlFile.read("bench", file).formatted(content, staged(source));
    }

    private String rejected() {
        return Sources.ALL.stream()
                .filter(source -> !home.of(source).isEmpty())
                .map(source -> SqlFile.read("bench", "rejected_row").formatted(staged(source)))
                .collect(joining(" union all "));
    }

    private String staged(Source source) {
        return home.of(source).stream()
                .map(home::staged)
                .map(Literal::path)
                .collect(joining(", ", "read_parquet([", "])"));
    }

    private List<String> order() {
        List<Current> deliveries = home.deliveries();
        return IntStream.range(0, deliveries.size())
                .mapToObj(place -> deliveries.get(place).account().deliveryKey() + "," + place)
                .toList();
    }

    private void lines(String name, String header, List<String> rows) throws IOException {
        Files.write(
                folder.resolve(name),
                Stream.concat(Stream.of(header), rows.stream()).toList());
    }

    private static void copy(Connection connection, String select, Path file) throws SQLException {
        String format = file.toString().endsWith(".json") ? "format json" : "format csv, header";
        DuckDb.execute(connection, "copy (%s) to %s (%s)".formatted(select, Literal.path(file), format));
    }
}
