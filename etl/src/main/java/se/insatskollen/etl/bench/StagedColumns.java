package se.insatskollen.etl.bench;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import se.insatskollen.etl.sources.Field;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.warehouse.duckdb.Ddl;
import se.insatskollen.warehouse.duckdb.Literal;
import se.insatskollen.warehouse.schema.Table;

/**
 * Names and DuckDB types of a relation's columns, from the contracts.
 *
 * @param types by name, in order
 */
record StagedColumns(Map<String, String> types) {

    /** A source's fields, and where each row came from. */
    static StagedColumns of(Source source) {
        Map<String, String> types = new LinkedHashMap<>();
        for (Field field : source.fields()) {
            types.put(field.column().name(), Ddl.type(field.column().type()));
        }
        types.put("delivery_key", "varchar");
        types.put("delivery_line", "integer");
        return new StagedColumns(types);
    }

    static StagedColumns of(Table table) {
        Map<String, String> types = new LinkedHashMap<>();
        table.columns().forEach(column -> types.put(column.name(), Ddl.type(column.type())));
        return new StagedColumns(types);
    }

    /** As DuckDB's readers want them told: {@code {'case_key': 'varchar', …}}. */
    String struct() {
        return types.entrySet().stream()
                .map(type -> Literal.text(type.getKey()) + ": " + Literal.text(type.getValue()))
                .collect(joining(", ", "{", "}"));
    }

    /** A select that gives these columns and no row. */
    String selectNone() {
        return types.entrySet().stream()
                .map(type -> "cast(null as %s) as %s".formatted(type.getValue(), type.getKey()))
                .collect(joining(", ", "select ", " where false"));
    }
}
