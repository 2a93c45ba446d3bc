package se.insatskollen.etl.star;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import se.insatskollen.warehouse.duckdb.Literal;
import se.insatskollen.warehouse.schema.ColumnType;
import se.insatskollen.warehouse.schema.Table;

/** Rows as a test writes them, column names first, as a select that means the same in Spark and in DuckDB. */
record ToldRows(Table table, String text) {

    String select() {
        List<List<String>> lines = text.lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
        List<String> names = lines.get(0);
        return "select %s from (values %s) as told(%s)"
                .formatted(
                        names.stream().map(this::typed).collect(joining(", ")),
                        lines.stream().skip(1).map(ToldRows::row).collect(joining(", ")),
                        String.join(", ", names));
    }

    private String typed(String name) {
        return "cast(%s as %s) as %s".formatted(name, type(table.column(name).type()), name);
    }

    private static String row(List<String> values) {
        return values.stream()
                .map(value -> value.isEmpty() ? "cast(null as string)" : Literal.text(value))
                .collect(joining(", ", "(", ")"));
    }

    // Words for types that both engines know.
    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case ORE -> "bigint";
            case DECIMAL -> "decimal(18, 4)";
            case DATE -> "date";
            case BOOLEAN -> "boolean";
        };
    }
}
