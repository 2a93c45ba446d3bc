package se.insatskollen.warehouse.indicators;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import se.insatskollen.warehouse.duckdb.Ddl;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SparkWords;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.DimPerson;

/** The research tables that the indicators read, in DuckDB, with the few rows that a test writes. */
public final class TinyStar implements AutoCloseable {
    private final Connection connection;

    /** One in which every child that is not described is the same girl. */
    public TinyStar() throws SQLException {
        connection = DuckDb.inMemory();
        SparkWords.define(connection);
        has(DimPerson.TABLE, """
                person_key | sex   | identity_kind   | birth_month_date
                any        | WOMEN | PERSONAL_NUMBER | 2014-05-01
                """);
    }

    public void has(Table table, String rows) throws SQLException {
        DuckDb.execute(
                connection, "create or replace table %s as %s".formatted(table.name(), TextTable.select(table, rows)));
    }

    /** A table without rows. */
    public void hasNo(Table table) throws SQLException {
        DuckDb.execute(connection, "drop table if exists " + table.name());
        DuckDb.execute(connection, Ddl.empty(table.name(), table));
    }

    public Connection connection() {
        return connection;
    }

    /** The units of an indicator in the order of their keys, each as its key and its value. */
    List<String> units(String indicator) throws SQLException {
        return units(indicator, "unit_key", "value");
    }

    /** Some columns of the units of an indicator, in the order of their keys. */
    List<String> units(String indicator, String... columns) throws SQLException {
        return rows("(%s)".formatted(SqlFile.read("indicator", indicator)), "unit_key", columns);
    }

    /** Makes a view of {@code /sql/indicator_view}, as the shelf does before it asks for units. */
    TinyStar withView(String name) throws SQLException {
        DuckDb.execute(connection, "create temp view %s as %s".formatted(name, SqlFile.read("indicator_view", name)));
        return this;
    }

    /** Some columns of a relation, a line a row, with the word null where there is nothing. */
    public List<String> rows(String relation, String order, String... columns) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select %s from %s order by %s".formatted(String.join(", ", columns), relation, order))) {
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int at = 1; at <= columns.length; at++) {
                    values.add(String.valueOf(rows.getString(at)));
                }
                lines.add(String.join(" ", values));
            }
        }
        return lines;
    }

    /** The only value of the only unit of an indicator. */
    double value(String indicator) throws SQLException {
        List<String> values = units(indicator, "value");
        if (values.size() != 1) {
            throw new IllegalStateException("%s has %d units".formatted(indicator, values.size()));
        }
        return Double.parseDouble(values.get(0));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
