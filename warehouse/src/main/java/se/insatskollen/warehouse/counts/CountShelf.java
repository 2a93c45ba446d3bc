package se.insatskollen.warehouse.counts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.warehouse.disclosure.ExposedException;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SqlFile;

/**
 * Counts cases, families, kronor and placement days of one door, and decides what of it is hidden: reads the research
 * tables of the connection's current schema and leaves relations there for the SQL of the open shelf.
 */
public final class CountShelf {
    private static final Logger LOG = LoggerFactory.getLogger(CountShelf.class);
    private static final List<String> COUNTED = List.of(
            "shown_area",
            "counted_area",
            "area_sum",
            "counted_area_year",
            "counted_project",
            "counted_stage",
            "stage_families");

    private final Connection connection;
    private final Limits limits;

    /** @param connection its current schema, in memory, holds the research tables as seen through the door */
    public CountShelf(Connection connection, Limits limits) {
        this.connection = connection;
        this.limits = limits;
    }

    /**
     * Fills the relations.
     *
     * @throws ExposedException where something hidden could be worked out all the same
     */
    public void hide() throws SQLException, ExposedException {
        for (String relation : COUNTED) {
            DuckDb.execute(connection, "create table %s as %s".formatted(relation, SqlFile.read("counts", relation)));
        }
        AreaYears areas = AreaYears.read(connection);
        HiddenCells years = areas.hiddenYears(limits);
        HiddenCells placements = areas.hiddenPlacements(limits);
        ProjectFlow flow = ProjectFlow.read(connection);
        HiddenCells projects = ProjectCells.read(connection).hidden(limits, flow.tooSmall(limits));
        HiddenCells stages = flow.hidden(limits, projects);
        years.write(connection, "hidden_area_year");
        placements.write(connection, "hidden_area_placement");
        projects.write(connection, "hidden_project");
        stages.write(connection, "hidden_stage");
        LOG.info(
                "hidden: {} area years, {} area years of placements, {} cells of projects, {} stages",
                years.size(),
                placements.size(),
                projects.size(),
                stages.size());
    }
}
