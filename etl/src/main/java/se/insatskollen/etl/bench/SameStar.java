package se.insatskollen.etl.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.insatskollen.warehouse.duckdb.ContentHash;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.FctCost;
import se.insatskollen.warehouse.tables.Tables;

/** Holds two databases of the research shelf against each other: a race between programs with other results is none. */
final class SameStar {
    private SameStar() {}

    /** Where they differ, one sentence a table; empty when they hold the same rows. */
    static List<String> differences(Path imported, Path alone) throws SQLException {
        List<String> differences = new ArrayList<>();
        try (Connection connection = DuckDb.inMemory()) {
            DuckDb.attach(connection, imported, "imported");
            DuckDb.attach(connection, alone, "alone");
            for (Table table : Tables.RESEARCH) {
                String theirs = ContentHash.of(connection, "imported." + table.name());
                String ours = ContentHash.of(connection, "alone." + table.name());
                if (!theirs.equals(ours)) {
                    differences.add("%s: %s rows by the import, %s in DuckDB alone%s"
                            .formatted(table.name(), rows(theirs), rows(ours), told(connection, table)));
                }
            }
        }
        return differences;
    }

    // A content hash begins with the number of rows.
    private static String rows(String hash) {
        return hash.substring(0, hash.indexOf('-'));
    }

    private static String told(Connection connection, Table table) throws SQLException {
        if (!table.equals(FctCost.TABLE)) {
            return ", with other content";
        }
        String sums = """
                select (select sum(cost_ore) from imported.fct_cost) || ' öre by the import, '
                    || (select sum(cost_ore) from alone.fct_cost) || ' in DuckDB alone'""";
        return ", " + DuckDb.texts(connection, sums).get(0);
    }
}
