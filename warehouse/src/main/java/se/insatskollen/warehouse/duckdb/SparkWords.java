package se.insatskollen.warehouse.duckdb;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Lets DuckDB run SQL that is written for Spark as well: the words that our SQL uses and DuckDB has no word of its own
 * for, as macros of one connection.
 */
public final class SparkWords {
    private SparkWords() {}

    /**
     * Defines, for as long as the connection is open and in whatever schema it works, {@code unix_date(day)} (whole days
     * since 1 January 1970) and {@code add_months(day, months)} (the same day of the month, or the month's last day where
     * there is no such day) and {@code div(number, divisor)} (whole times the divisor goes into the number).
     */
    public static void define(Connection connection) throws SQLException {
        DuckDb.execute(
                connection,
                "create or replace temp macro unix_date(day) as cast(date_diff('day', date '1970-01-01', day) as integer)");
        DuckDb.execute(
                connection,
                "create or replace temp macro add_months(day, months) as cast(day + to_months(months) as date)");
        DuckDb.execute(connection, "create or replace temp macro div(number, divisor) as number // divisor");
    }
}
