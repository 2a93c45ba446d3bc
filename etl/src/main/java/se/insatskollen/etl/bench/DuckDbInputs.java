package se.insatskollen.etl.bench;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.IntStream;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.etl.sources.Upkeep;
import se.insatskollen.etl.star.FixedRows;
import se.insatskollen.etl.star.SourceTerms;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.Literal;
import se.insatskollen.warehouse.duckdb.SparkWords;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.tables.AuditFile;
import se.insatskollen.warehouse.tables.AuditPart;

/** Gives the star's SQL in DuckDB what it reads: the files that {@link SameRows} wrote, and Spark's words. */
final class DuckDbInputs {
    private final Connection connection;
    private final Path folder;

    DuckDbInputs(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    void create() throws SQLException {
        SparkWords.define(connection);
        table("delivery_order", SameRows.DELIVERY_ORDER, "{'delivery_key': 'varchar', 'delivery_order': 'integer'}");
        table("protected_person", SameRows.PROTECTED, "{'person_key': 'varchar'}");
        table(
                "rejected_row",
                SameRows.REJECTED,
                "{'delivery_key': 'varchar', 'delivery_line': 'integer', 'problem_column': 'varchar', 'problem_rule': 'varchar'}");
        table("release_day", SameRows.RELEASE_DAY, "{'release_date': 'date'}");
        terms();
        table("stg_file", SameRows.FILES, StagedColumns.of(AuditFile.TABLE).struct());
        table("stg_part", SameRows.PARTS, StagedColumns.of(AuditPart.TABLE).struct());
        for (Source source : Sources.ALL) {
            source(source);
        }
        calendar();
        for (FixedRows.Choice choice : FixedRows.CHOICES) {
            choice(choice);
        }
    }

    private void source(Source source) throws SQLException {
        Path file = SameRows.file(folder, source);
        String columns = StagedColumns.of(source).struct();
        String rows = SameRows.isJson(source)
                ? "read_json(%s, format = 'newline_delimited', columns = %s)".formatted(Literal.path(file), columns)
                : csv(file, columns);
        if (source.upkeep() == Upkeep.BY_SYSTEM) {
            run("""
                    create temp view delivered_%s as
                    select * from %s join delivery_order using (delivery_key)
                    qualify row_number() over (
                        partition by %s order by delivery_order desc, delivery_line desc) = 1""".formatted(source.name(), rows, keys(source)));
        } else {
            run("create temp table stg_%s as select * from %s".formatted(source.name(), rows));
        }
    }

    private static String keys(Source source) {
        return source.keys().stream().map(Column::name).collect(joining(", "));
    }

    private void table(String name, String file, String columns) throws SQLException {
        run("create temp table %s as select * from %s".formatted(name, csv(folder.resolve(file), columns)));
    }

    // Nothing is guessed; an empty text in quotation marks is empty, not missing.
    private static String csv(Path file, String columns) {
        return """
                read_csv(%s, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
                    allow_quoted_nulls = false, columns = %s)""".formatted(Literal.path(file), columns);
    }

    private void terms() throws SQLException {
        String rows = SourceTerms.rows().stream()
                .map(row -> Arrays.stream(row).map(DuckDbInputs::literal).collect(joining(", ", "(", ")")))
                .collect(joining(", "));
        run("create temp table %s as select * from (values %s) as terms(%s)"
                .formatted(SourceTerms.VIEW, rows, String.join(", ", SourceTerms.TABLE.columnNames())));
    }

    private static String literal(Object value) {
        return value instanceof String text ? Literal.text(text) : String.valueOf(value);
    }

    private void calendar() throws SQLException {
        run("""
                create temp table calendar_day as select cast(unnest(generate_series(
                    date '%s', date '%s', interval 1 day)) as date) as day_date""".formatted(FixedRows.FIRST_DAY, FixedRows.LAST_DAY));
    }

    private void choice(FixedRows.Choice choice) throws SQLException {
        String rows = IntStream.range(0, choice.codes().size())
                .mapToObj(place -> "(%s, %s, %d)"
                        .formatted(
                                Literal.text(choice.codes().get(place).name()),
                                Literal.text(choice.codes().get(place).label()),
                                place))
                .collect(joining(", "));
        run("create temp table %s as select * from (values %s) as choices(code, label, place)"
                .formatted(choice.name(), rows));
    }

    private void run(String sql) throws SQLException {
        DuckDb.execute(connection, sql);
    }
}
