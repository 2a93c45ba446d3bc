package se.insatskollen.etl.star;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SparkWords;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.indicators.Indicators;
import se.insatskollen.warehouse.indicators.UnitColumns;

/** The units of every indicator are the same in Spark and in DuckDB. What they ought to be is said in the warehouse. */
class IndicatorSqlInBothEnginesTest {
    private static final double RELATIVE = 1e-12;
    private static final Map<String, String> SPARK_TYPE =
            Map.of("VARCHAR", "string", "DATE", "date", "DOUBLE", "double", "BIGINT", "bigint");

    @TempDir
    static Path work;

    private static SparkSession spark;
    private static Connection duckDb;

    @BeforeAll
    static void tellBoth() throws SQLException {
        spark = SparkEngine.start(work, 0);
        duckDb = DuckDb.inMemory();
        SparkWords.define(duckDb);
        for (ToldRows rows : TinyTown.TABLES) {
            view(rows.table().name(), rows.select());
        }
        for (String view : Indicators.VIEWS) {
            view(view, SqlFile.read("indicator_view", view));
        }
    }

    @AfterAll
    static void end() throws SQLException {
        spark.stop();
        duckDb.close();
    }

    static Stream<String> indicators() {
        return Indicators.COMPUTED.stream().map(Indicator::id);
    }

    static List<String> views() {
        return Indicators.VIEWS;
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void both_engines_give_the_same_units(String indicator) throws SQLException {
        requireSame(SqlFile.read("indicator", indicator));
    }

    @ParameterizedTest
    @MethodSource("views")
    void both_engines_give_the_same_views(String view) throws SQLException {
        requireSame(SqlFile.read("indicator_view", view));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void units_have_the_columns_and_types_of_their_contract(String indicator) throws SQLException {
        assertThat(types(SqlFile.read("indicator", indicator)).entrySet().stream()
                        .map(column -> column.getKey() + " " + column.getValue().toLowerCase(Locale.ROOT)))
                .containsExactlyElementsOf(UnitColumns.ALL.stream()
                        .map(column -> column.name() + " " + column.type())
                        .toList());
    }

    @Test
    void the_rows_tell_a_value_of_every_indicator() throws SQLException {
        for (Indicator indicator : Indicators.COMPUTED) {
            assertThat(DuckDb.texts(
                            duckDb,
                            "select count(value) from (%s\n)".formatted(SqlFile.read("indicator", indicator.id()))))
                    .as(indicator.id())
                    .doesNotContain("0");
        }
    }

    private static void view(String name, String sql) throws SQLException {
        spark.sql(sql).createOrReplaceTempView(name);
        DuckDb.execute(duckDb, "create temp view %s as %s".formatted(name, sql));
    }

    private static void requireSame(String sql) throws SQLException {
        Dataset<Row> inSpark = spark.sql(sql);
        Map<String, String> types = types(sql);
        assertThat(Arrays.stream(inSpark.schema().fields())
                        .map(field -> field.name() + " " + field.dataType().simpleString()))
                .containsExactlyElementsOf(types.entrySet().stream()
                        .map(column -> column.getKey() + " " + SPARK_TYPE.get(column.getValue()))
                        .toList());
        List<List<Object>> expected = ofDuckDb(sql, types.size());
        List<List<Object>> actual = ofSpark(inSpark);
        assertThat(actual).hasSameSizeAs(expected).isNotEmpty();
        for (int at = 0; at < expected.size(); at++) {
            requireSame(actual.get(at), expected.get(at));
        }
    }

    private static void requireSame(List<Object> actual, List<Object> expected) {
        for (int at = 0; at < expected.size(); at++) {
            if (expected.get(at) instanceof Double ours && actual.get(at) instanceof Double theirs) {
                double tolerance = RELATIVE * Math.max(Math.abs(ours), Math.abs(theirs));
                assertThat(Math.abs(ours - theirs))
                        .as("%s and %s", actual, expected)
                        .isLessThanOrEqualTo(tolerance);
            } else {
                assertThat(actual.get(at)).as("%s and %s", actual, expected).isEqualTo(expected.get(at));
            }
        }
    }

    private static List<List<Object>> ofSpark(Dataset<Row> rows) {
        return rows.collectAsList().stream()
                .map(row -> IntStream.range(0, row.length())
                        .mapToObj(at -> value(row.get(at)))
                        .toList())
                .sorted(IndicatorSqlInBothEnginesTest::inOrder)
                .toList();
    }

    private static List<List<Object>> ofDuckDb(String sql, int width) throws SQLException {
        List<List<Object>> found = new ArrayList<>();
        try (Statement statement = duckDb.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<Object> values = new ArrayList<>();
                for (int at = 1; at <= width; at++) {
                    values.add(value(rows.getObject(at)));
                }
                found.add(values);
            }
        }
        return found.stream().sorted(IndicatorSqlInBothEnginesTest::inOrder).toList();
    }

    // Days and texts as text, nothing as nothing: only doubles may differ, in their last digits.
    private static Object value(Object value) {
        return value instanceof Double ? value : String.valueOf(value);
    }

    private static int inOrder(List<Object> one, List<Object> other) {
        return key(one).compareTo(key(other));
    }

    private static String key(List<Object> row) {
        return row.stream()
                .filter(String.class::isInstance)
                .map(Object::toString)
                .collect(joining(" "));
    }

    private static Map<String, String> types(String sql) throws SQLException {
        return new LinkedHashMap<>(DuckDb.columns(duckDb, "(%s\n)".formatted(sql)));
    }
}
