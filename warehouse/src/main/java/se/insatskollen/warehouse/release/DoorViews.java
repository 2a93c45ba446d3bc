package se.insatskollen.warehouse.release;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import se.insatskollen.warehouse.duckdb.Ddl;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.Literal;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.DimPerson;
import se.insatskollen.warehouse.tables.FctCase;
import se.insatskollen.warehouse.tables.RegisterPlantedTruth;
import se.insatskollen.warehouse.tables.Tables;

/** Views in memory over the Parquet files of the star: all rows, and beside them what is seen through each door. */
public final class DoorViews {
    // Every indicator reads these: they are held in memory instead of being found in the files each time.
    private static final Set<Table> READ_OFTEN = Set.of(FctCase.TABLE, DimPerson.TABLE);

    private final Connection connection;
    private final Path folder;

    /**
     * Opens nothing yet.
     *
     * @param connection to a database in memory
     * @param folder the folder that holds {@code research/<table>/part-00000.parquet} for every research table
     */
    public DoorViews(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    /** Name of the schema in memory whose views show what is seen through the door. */
    public static String schema(Door door) {
        return "memory.through_" + door.schema();
    }

    /** Makes a view of every research table, of all its rows. */
    public void openParquet() throws SQLException {
        for (Table table : Tables.RESEARCH) {
            Path file = Verification.parquet(folder, table.name());
            DuckDb.execute(
                    connection,
                    "create view %s as select * from read_parquet(%s)".formatted(table.name(), Literal.path(file)));
        }
    }

    /**
     * Makes a schema for each door, of what is seen through it.
     *
     * @param facit Parquet files of staged planted truths
     */
    public void openDoors(List<Path> facit) throws SQLException {
        for (Door door : Door.values()) {
            DuckDb.execute(connection, "create schema " + schema(door));
            for (Table table : Tables.RESEARCH) {
                DuckDb.execute(
                        connection,
                        "create %s %s.%s as %s"
                                .formatted(
                                        READ_OFTEN.contains(table) ? "table" : "view",
                                        schema(door),
                                        table.name(),
                                        door.rows("memory.main", table)));
            }
            DuckDb.execute(connection, "create view %s.stg_planted_truth as %s".formatted(schema(door), truths(facit)));
        }
    }

    private static String truths(List<Path> facit) {
        if (facit.isEmpty()) {
            return RegisterPlantedTruth.TABLE.columns().stream()
                    .map(column -> "cast(null as %s) as %s".formatted(Ddl.type(column.type()), column.name()))
                    .collect(joining(", ", "select ", " where false"));
        }
        return facit.stream().map(Literal::path).collect(joining(", ", "select * from read_parquet([", "])"));
    }
}
