package se.insatskollen.warehouse.figures;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SparkWords;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.figures.ValueRows.ValueRow;
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

    // Two cores, and two cubes in memory.
    private static final int AT_A_TIME = 2;

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
     * @return how many cells were computed
     * @throws IndicatorException where the SQL of an indicator does not keep its contract; it names the file
     */
    public long compute() throws SQLException, IndicatorException {
        Catalogue.create(connection, indicators);
        Computed.create(connection, OpenIndicatorValue.TABLE);
        Computed.create(connection, OpenIndicatorComparison.TABLE);
        createViews();
        if (indicators.isEmpty()) {
            return 0;
        }
        Optional<Grid> grid = new GridReader(connection).read();
        return grid.isPresent() ? compute(grid.get()) : 0;
    }

    private void createViews() throws SQLException {
        SparkWords.define(connection);
        for (String view : Indicators.VIEWS) {
            DuckDb.execute(connection, "create table %s as %s".formatted(view, SqlFile.read("indicator_view", view)));
        }
    }

    private long compute(Grid grid) throws SQLException, IndicatorException {
        ChildPopulation population = ChildPopulation.read(connection, grid);
        String schema = DuckDb.texts(connection, "select current_schema()").get(0);
        ComputedWriter writer = new ComputedWriter(connection, schema);
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<Future<Rows>> computing = indicators.stream()
                    .map(indicator -> threads.submit(() -> rows(indicator, schema, grid, population)))
                    .toList();
            long cells = 0;
            for (Future<Rows> computed : computing) {
                Rows rows = computed.get();
                writer.values(rows.indicator(), rows.values());
                writer.comparisons(rows.indicator(), rows.comparisons());
                cells += rows.values().size();
            }
            return cells;
        } catch (ExecutionException e) {
            throw asItWas(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("The import was interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** What is published of one indicator. */
    private record Rows(Indicator indicator, List<ValueRow> values, List<ComparisonRow> comparisons) {}

    private Rows rows(Indicator indicator, String schema, Grid grid, ChildPopulation population)
            throws SQLException, IndicatorException {
        try (Connection own = DuckDb.beside(connection)) {
            DuckDb.execute(own, "use " + schema);
            SparkWords.define(own);
            UnitReader units = new UnitReader(own, grid, indicator);
            units.prepare(SqlFile.read("indicator", indicator.id()));
            Tallies tallies = Tallies.read(units, indicator, grid, population);
            Delivered delivered = new Delivered(tallies);
            Rows rows = new Rows(indicator, ValueRows.of(tallies, delivered), Comparison.rows(tallies, delivered));
            LOG.info("{} computed", indicator.id());
            return rows;
        }
    }

    private static SQLException asItWas(Throwable cause) throws IndicatorException {
        if (cause instanceof IndicatorException fault) {
            throw fault;
        }
        if (cause instanceof RuntimeException bug) {
            throw bug;
        }
        return cause instanceof SQLException failure ? failure : new SQLException(cause);
    }
}
