package se.insatskollen.warehouse.figures;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SparkWords;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.indicators.Indicators;
import se.insatskollen.warehouse.tables.OpenIndicatorComparison;
import se.insatskollen.warehouse.tables.OpenIndicatorValue;

/**
 * Computes the indicators of one door: reads the research tables of the connection's current schema and leaves relations
 * there from which the SQL of the open shelf makes its tables.
 */
public final class IndicatorShelf {
    private static final Logger LOG = LoggerFactory.getLogger(IndicatorShelf.class);

    private final Connection connection;
    private final List<Indicator> indicators;

    /** @param connection its current schema, in memory, holds the research tables as seen through the door */
    public IndicatorShelf(Connection connection, List<Indicator> indicators) {
        this.connection = connection;
        this.indicators = List.copyOf(indicators);
    }

    /**
     * Fills the relations.
     *
     * @throws IndicatorException where the SQL of an indicator does not keep its contract; it names the file
     */
    public void compute() throws SQLException, IndicatorException {
        Catalogue.create(connection, indicators);
        Computed.create(connection, OpenIndicatorValue.TABLE);
        Computed.create(connection, OpenIndicatorComparison.TABLE);
        if (indicators.isEmpty()) {
            return;
        }
        Optional<Grid> grid = new GridReader(connection).read();
        if (grid.isPresent()) {
            compute(grid.get());
        }
    }

    private void compute(Grid grid) throws SQLException, IndicatorException {
        SparkWords.define(connection);
        for (String view : Indicators.VIEWS) {
            DuckDb.execute(
                    connection, "create temp table %s as %s".formatted(view, SqlFile.read("indicator_view", view)));
        }
        ChildPopulation population = ChildPopulation.read(connection, grid);
        String schema = DuckDb.texts(connection, "select current_schema()").get(0);
        ComputedWriter writer = new ComputedWriter(connection, schema);
        for (Indicator indicator : indicators) {
            UnitReader units = new UnitReader(connection, grid, indicator);
            units.prepare(SqlFile.read("indicator", indicator.id()));
            Tallies tallies = Tallies.read(units, indicator, grid, population);
            writer.values(ValueRows.of(tallies));
            writer.comparisons(Comparison.rows(tallies));
            LOG.info("{} computed", indicator.id());
        }
    }
}
