package se.insatskollen.warehouse.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The contract of one table, declared once: Spark schema, DuckDB DDL, checks and data dictionary derive from it.
 *
 * @param name layer and grain, such as {@code fct_grant}
 * @param grain what one row is, in one sentence
 * @param columns in the order they are stored
 */
public record Table(String name, String grain, List<Column> columns) {

    public Table {
        columns = List.copyOf(columns);
        if (columns.stream().noneMatch(Column::isKey)) {
            throw new IllegalArgumentException("Table %s has no key".formatted(name));
        }
        Set<String> seen = new HashSet<>();
        for (Column column : columns) {
            if (!seen.add(column.name())) {
                throw new IllegalArgumentException("Table %s declares %s twice".formatted(name, column.name()));
            }
        }
    }

    /** The columns that make a row unique, in order. */
    public List<Column> keys() {
        return columns.stream().filter(Column::isKey).toList();
    }

    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** The column of that name; a misspelt name is a bug in a contract. */
    public Column column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s has no column %s".formatted(name, columnName)));
    }

    /** Joins lists of columns, so that a contract can put shared columns at its end. */
    public static List<Column> columns(List<Column> own, List<Column> shared) {
        return Stream.concat(own.stream(), shared.stream()).toList();
    }
}
