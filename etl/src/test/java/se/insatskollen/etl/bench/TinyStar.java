package se.insatskollen.etl.bench;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import se.insatskollen.etl.star.SparkEngine;
import se.insatskollen.etl.star.StarSql;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SparkWords;

/** Some tables of the star made by their own SQL, in Spark and in DuckDB, from rows that a test writes down. */
final class TinyStar {
    private final Map<String, String> given = new LinkedHashMap<>();

    /**
     * Rows of a table that the SQL reads.
     *
     * @param columns names, separated by commas
     * @param rows each in parentheses, separated by commas
     */
    TinyStar with(String table, String columns, String rows) {
        given.put(table, "select * from (values %s) as given(%s)".formatted(rows, columns));
        return this;
    }

    /** The tables by name, made one after the other; each row as text, sorted. */
    Map<String, List<String>> inDuckDb(List<String> made) throws SQLException {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        try (Connection connection = DuckDb.inMemory()) {
            SparkWords.define(connection);
            for (Map.Entry<String, String> table : all(made).entrySet()) {
                DuckDb.execute(connection, "create table %s as %s".formatted(table.getKey(), table.getValue()));
            }
            for (String table : made) {
                String text = text(DuckDb.columns(connection, table).keySet());
                rows.put(table, sorted(DuckDb.texts(connection, "select %s from %s".formatted(text, table))));
            }
        }
        return rows;
    }

    /** The same in Spark. */
    Map<String, List<String>> inSpark(List<String> made, Path work) throws IOException {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        try (SparkSession spark = SparkEngine.start(work, 0)) {
            for (Map.Entry<String, String> table : all(made).entrySet()) {
                Dataset<Row> answer = spark.sql(table.getValue());
                answer.createOrReplaceTempView(table.getKey());
                if (made.contains(table.getKey())) {
                    List<Row> texts =
                            answer.selectExpr(text(List.of(answer.columns()))).collectAsList();
                    rows.put(
                            table.getKey(),
                            sorted(texts.stream().map(row -> row.getString(0)).toList()));
                }
            }
        }
        return rows;
    }

    private Map<String, String> all(List<String> made) {
        Map<String, String> all = new LinkedHashMap<>(given);
        for (String table : made) {
            all.put(
                    table,
                    StarSql.all().stream()
                            .filter(sql -> sql.name().equals(table))
                            .findFirst()
                            .orElseThrow()
                            .sql());
        }
        return all;
    }

    private static String text(Collection<String> columns) {
        return columns.stream().map("cast(%s as string)"::formatted).collect(joining(" || ' ' || "));
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
