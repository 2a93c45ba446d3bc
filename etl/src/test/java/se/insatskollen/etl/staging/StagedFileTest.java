package se.insatskollen.etl.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.insatskollen.etl.sources.DeliveryRows;
import se.insatskollen.etl.sources.Field;
import se.insatskollen.etl.sources.Rejection;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.warehouse.duckdb.Ddl;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.Literal;
import se.insatskollen.warehouse.schema.ColumnType;

/** What is staged comes back as it was read, in the types of the contract. */
class StagedFileTest {
    @TempDir
    Path folder;

    static List<Source> sources() {
        return Sources.ALL;
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyTypeOfEverySourceComesBack(Source source) throws Exception {
        Path file = folder.resolve("staged.parquet");
        List<ColumnType> types =
                source.fields().stream().map(field -> field.column().type()).toList();
        try (StagedFile staged = new StagedFile(source, "leverans-1", file)) {
            staged.write(row(2, types.stream().map(StagedFileTest::value).toList()));
            staged.write(row(3, Collections.nCopies(types.size(), null)));
            staged.write(rejected(
                    4, new Rejection("datum", "is no day of the calendar", "datum is no day of the calendar"), 1250));
        }
        try (Connection connection = DuckDb.inMemory()) {
            String rows = "read_parquet(%s)".formatted(Literal.path(file));
            for (Field field : source.fields()) {
                String name = field.column().name();
                ColumnType type = field.column().type();
                assertThat(DuckDb.columns(connection, rows).get(name).toLowerCase(Locale.ROOT))
                        .isEqualTo(Ddl.type(type).replace(" ", ""));
                assertThat(DuckDb.texts(
                                connection,
                                "select cast(%s as varchar) from %s order by delivery_line".formatted(name, rows)))
                        .containsExactly(written(type), null, null);
            }
            assertThat(DuckDb.texts(
                            connection,
                            "select concat_ws(' ', delivery_key, delivery_line, problem_column, problem_rule, rejected_ore) from %s order by 1"
                                    .formatted(rows)))
                    .containsExactly(
                            "leverans-1 2", "leverans-1 3", "leverans-1 4 datum is no day of the calendar 1250");
        }
    }

    private static DeliveryRows.Row row(int line, List<Object> values) {
        return new DeliveryRows.Row(line, values, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static DeliveryRows.Row rejected(int line, Rejection rejection, long ore) {
        return new DeliveryRows.Row(line, List.of(), Optional.of(rejection), Optional.of(ore), Optional.empty());
    }

    private static Object value(ColumnType type) {
        return switch (type) {
            case TEXT -> "Åsa; \"Ö\"";
            case INTEGER -> -7;
            case ORE -> -123_456_789_012L;
            case DECIMAL -> new BigDecimal("-1.5");
            case DATE -> LocalDate.of(1905, 2, 28);
            case BOOLEAN -> true;
        };
    }

    private static String written(ColumnType type) {
        return switch (type) {
            case TEXT -> "Åsa; \"Ö\"";
            case INTEGER -> "-7";
            case ORE -> "-123456789012";
            case DECIMAL -> "-1.5000";
            case DATE -> "1905-02-28";
            case BOOLEAN -> "true";
        };
    }
}
