package se.insatskollen.warehouse.indicators;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.insatskollen.warehouse.duckdb.Ddl;
import se.insatskollen.warehouse.duckdb.Literal;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.Table;

/**
 * Rows as a test writes them: a line of column names and a line for each row, with bars between; nothing between two bars
 * is empty. Columns that are not named get what does not matter.
 */
final class TextTable {
    private static final String BAR = "\\|";

    private final Table table;
    private final List<String> names;
    private final List<List<String>> rows;

    TextTable(Table table, String text) {
        this.table = table;
        List<List<String>> lines = text.lines()
                .filter(line -> !line.isBlank())
                .map(line ->
                        Arrays.stream(line.split(BAR, -1)).map(String::strip).toList())
                .toList();
        this.names = lines.get(0);
        this.rows = lines.subList(1, lines.size());
        names.forEach(table::column);
    }

    /** A select that gives the rows in all columns of the contract, in its types. */
    String select() {
        String values = rows.stream()
                .map(row -> row.stream().map(TextTable::literal).collect(joining(", ", "(", ")")))
                .collect(joining(", "));
        return "select %s from (values %s) as rows(%s)"
                .formatted(
                        table.columns().stream().map(this::value).collect(joining(", ")),
                        values,
                        String.join(", ", names));
    }

    private String value(Column column) {
        String value = names.contains(column.name()) ? column.name() : standIn(column);
        return "cast(%s as %s) as %s".formatted(value, Ddl.type(column.type()), column.name());
    }

    // The stages of a case are told by its dates alone, as in the star.
    private String standIn(Column column) {
        Map<String, String> stages = new LinkedHashMap<>();
        stages.put("has_assessment", "assessed_date");
        stages.put("has_investigation", "investigation_start_date");
        stages.put("has_support", "support_start_date");
        stages.put("is_closed", "closed_date");
        if (stages.containsKey(column.name())) {
            return names.contains(stages.get(column.name())) ? stages.get(column.name()) + " is not null" : "false";
        }
        return switch (column.type()) {
            case TEXT -> column.isFilled() ? "'any'" : "null";
            case BOOLEAN, INTEGER, ORE, DECIMAL, DATE -> "null";
        };
    }

    private static String literal(String value) {
        return value.isEmpty() ? "null" : Literal.text(value);
    }

    static String select(Table table, String text) {
        return new TextTable(table, text).select();
    }

    /** A line of values repeated, each with its number in place of {@code #}. */
    static String repeated(int times, String line) {
        return Stream.iterate(1, number -> number + 1)
                .limit(times)
                .map(number -> line.replace("#", String.valueOf(number)))
                .collect(joining("\n", "", "\n"));
    }
}
