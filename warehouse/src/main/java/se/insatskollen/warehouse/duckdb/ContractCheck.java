package se.insatskollen.warehouse.duckdb;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.insatskollen.warehouse.schema.Code;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.Tables;

/**
 * Checks rows against the contracts: keys are unique, filled columns are filled, references are found, closed choices
 * hold. Every check derives from the contract; none is written by hand.
 */
public final class ContractCheck {
    private ContractCheck() {}

    /** Every broken rule in those tables of the connection, with a count and one key as an example. */
    public static List<String> violations(Connection connection, List<Table> tables) throws SQLException {
        List<String> found = new ArrayList<>();
        for (Table table : tables) {
            // One statement a table: hundreds of small ones cost more than the rows they look at.
            List<String> checks = new ArrayList<>(List.of(uniqueKey(table)));
            table.columns().forEach(column -> checks.addAll(checks(table, column)));
            found.addAll(DuckDb.texts(connection, String.join(" union all ", checks)));
        }
        return found;
    }

    /** Whether a relation has the columns of the contract: their names, types and order. */
    public static boolean hasColumns(Connection connection, Table table, String relation) throws SQLException {
        return columns(connection, relation).equals(expectedColumns(table));
    }

    /** The columns of a relation, each with its type as contracts write it. */
    public static List<String> columns(Connection connection, String relation) throws SQLException {
        return DuckDb.columns(connection, relation).entrySet().stream()
                .map(column -> column.getKey() + " "
                        + column.getValue().toLowerCase(Locale.ROOT).replace(",", ", "))
                .toList();
    }

    /** The columns that the contract asks for, written likewise. */
    public static List<String> expectedColumns(Table table) {
        return table.columns().stream()
                .map(column -> column.name() + " " + Ddl.type(column.type()))
                .toList();
    }

    private static List<String> checks(Table table, Column column) {
        List<String> checks = new ArrayList<>();
        if (column.isFilled()) {
            checks.add(rows(table, column.name() + " is null", column.name() + " is empty"));
        }
        column.codes()
                .ifPresent(codes -> checks.add(rows(
                        table,
                        "%s not in (%s)"
                                .formatted(
                                        column.name(),
                                        Code.names(codes).stream()
                                                .map(Literal::text)
                                                .collect(joining(", "))),
                        column.name() + " is none of its allowed values")));
        column.targetTable()
                .map(Tables::named)
                .ifPresent(target -> checks.add(rows(
                        table,
                        "%s is not null and %s not in (select %s from %s)"
                                .formatted(
                                        column.name(),
                                        column.name(),
                                        target.keys().get(0).name(),
                                        target.name()),
                        "%s is not found in %s".formatted(column.name(), target.name()))));
        return checks;
    }

    private static String uniqueKey(Table table) {
        String keys = table.keys().stream().map(Column::name).collect(joining(", "));
        return """
                select '%s: ' || count(*) || ' keys stand more than once, such as ' || min(example)
                from (select %s as example from %s group by %s having count(*) > 1)
                having count(*) > 0""".formatted(table.name(), key(table), table.name(), keys);
    }

    private static String rows(Table table, String condition, String problem) {
        return """
                select '%s: %s in ' || count(*) || ' rows, such as ' || coalesce(min(%s), 'one without a key')
                from %s where %s having count(*) > 0""".formatted(table.name(), problem, key(table), table.name(), condition);
    }

    private static String key(Table table) {
        return table.keys().stream()
                .map(column -> "cast(%s as varchar)".formatted(column.name()))
                .collect(joining(" || ' · ' || "));
    }
}
