package se.insatskollen.warehouse.figures;

import java.sql.Connection;
import java.sql.SQLException;
import se.insatskollen.warehouse.duckdb.Ddl;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.schema.Table;

/** The relations in memory that hold what was computed until the SQL of the open shelf reads them. */
public final class Computed {
    private Computed() {}

    /** {@code computed_indicator} for {@code open_indicator}. */
    public static String name(Table table) {
        return table.name().replaceFirst("^(open|edition)_", "computed_");
    }

    /** An empty relation in the current schema, with the columns of the table of the open shelf. */
    public static void create(Connection connection, Table table) throws SQLException {
        DuckDb.execute(connection, Ddl.empty(name(table), table));
    }
}
