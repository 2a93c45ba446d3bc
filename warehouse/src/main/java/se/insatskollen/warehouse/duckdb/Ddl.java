package se.insatskollen.warehouse.duckdb;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.ColumnType;
import se.insatskollen.warehouse.schema.Table;

/** Turns a contract into the statements that make its table in DuckDB: columns, key, and comments a reader sees. */
public final class Ddl {
    private Ddl() {}

    /** The statements that make the table in the given database, in order. */
    public static List<String> create(String database, Table table) {
        String name = database + "." + table.name();
        List<String> statements = new ArrayList<>();
        statements.add("create table %s (%s, primary key (%s))"
                .formatted(
                        name,
                        table.columns().stream().map(Ddl::definition).collect(joining(", ")),
                        table.keys().stream().map(Column::name).collect(joining(", "))));
        statements.add("comment on table %s is %s".formatted(name, Literal.text(table.grain())));
        for (Column column : table.columns()) {
            statements.add(
                    "comment on column %s.%s is %s".formatted(name, column.name(), Literal.text(column.meaning())));
        }
        return statements;
    }

    /** The statement that makes a relation of that name with the columns of a table, and nothing in it. */
    public static String empty(String relation, Table table) {
        return table.columns().stream()
                .map(column -> column.name() + " " + type(column.type()))
                .collect(joining(", ", "create table " + relation + " (", ")"));
    }

    /** DuckDB's name of a column type. */
    public static String type(ColumnType type) {
        return switch (type) {
            case TEXT -> "varchar";
            case INTEGER -> "integer";
            case ORE -> "bigint";
            case DECIMAL -> "decimal(18, 4)";
            case DATE -> "date";
            case BOOLEAN -> "boolean";
        };
    }

    private static String definition(Column column) {
        return column.name() + " " + type(column.type()) + (column.isFilled() ? " not null" : "");
    }
}
