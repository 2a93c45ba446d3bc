package se.insatskollen.warehouse.counts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.warehouse.codes.CountFate;
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
            "area_payer",
            "area_stay",
            "area_family",
            "counted_area_year",
            "project_family",
            "counted_project",
            "counted_stage",
            "stage_families");

    private final Connection connection;
    private final Limits limits;

    /**
     * Of one door.
     *
     * @param connection its current schema, in memory, holds the research tables as seen through the door, and the tables of
     *     the edition before as {@code earlier_<table>}
     */
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
        EarlierCounts earlier = EarlierCounts.read(connection);
        AreaYears areas = AreaYears.read(connection);
        HiddenCells years = areas.hiddenYears(limits, earlier);
        HiddenCells placements = areas.hiddenPlacements(limits, earlier);
        ProjectFlow flow = ProjectFlow.read(connection);
        HiddenCells projects = ProjectCells.read(connection).hidden(limits, earlier, flow.tooSmall(limits));
        HiddenCells stages = flow.hidden(limits, earlier, projects);
        years.write(connection, "withheld_area_year");
        placements.write(connection, "withheld_area_placement");
        projects.write(connection, "withheld_project");
        stages.write(connection, "withheld_stage");
        earlier.write(
                connection,
                Map.of(
                        CountFate.AREA_YEAR, years,
                        CountFate.AREA_PLACEMENT, placements,
                        CountFate.PROJECT, projects,
                        CountFate.STAGE, stages));
        LOG.info(
                "hidden: {} area years, {} area years of placements, {} cells of projects, {} stages",
                years.size(),
                placements.size(),
                projects.size(),
                stages.size());
    }
}
