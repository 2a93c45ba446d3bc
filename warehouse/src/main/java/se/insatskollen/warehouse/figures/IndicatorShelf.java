package se.insatskollen.warehouse.figures;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.warehouse.codes.PublishedShape;
import se.insatskollen.warehouse.disclosure.AuditMemory;
import se.insatskollen.warehouse.disclosure.ExposedException;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SparkWords;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.figures.ValueRows.ValueRow;
import se.insatskollen.warehouse.indicators.Counted;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.indicators.Indicators;
import se.insatskollen.warehouse.tables.EditionFamilyMark;
import se.insatskollen.warehouse.tables.EditionPassedComponent;
import se.insatskollen.warehouse.tables.OpenIndicatorComparison;
import se.insatskollen.warehouse.tables.OpenIndicatorValue;
import se.insatskollen.warehouse.tables.OpenPublishedTable;

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
    private final AuditMemory memory;
    private final Masking masking;

    /**
     * @param connection its current schema, in memory, holds the research tables as seen through the door
     * @param limits how few are too few to show
     * @param earlier what the edition before has told
     */
    public IndicatorShelf(Connection connection, List<Indicator> indicators, Limits limits, EarlierEdition earlier) {
        this.connection = connection;
        this.indicators = List.copyOf(indicators);
        this.memory = earlier.memory();
        this.masking = (grid, members) -> GroupControl.masks(grid, members, limits, earlier, memory);
    }

    IndicatorShelf(Connection connection, List<Indicator> indicators, Masking masking) {
        this.connection = connection;
        this.indicators = List.copyOf(indicators);
        this.memory = new AuditMemory();
        this.masking = masking;
    }

    /** Decides what may be told of indicators that count the same families. */
    interface Masking {
        List<Mask> masks(Grid grid, List<Member> members) throws ExposedException;
    }

    /**
     * Fills the relations.
     *
     * @return how many cells were computed
     * @throws IndicatorException where the SQL of an indicator does not keep its contract; it names the file
     * @throws ExposedException where somebody could be worked out; it names the table and the cell
     */
    public long compute() throws SQLException, IndicatorException, ExposedException {
        Catalogue.create(connection, indicators);
        Computed.create(connection, OpenIndicatorValue.TABLE);
        Computed.create(connection, OpenIndicatorComparison.TABLE);
        Computed.create(connection, OpenPublishedTable.TABLE);
        Computed.create(connection, EditionFamilyMark.TABLE);
        Computed.create(connection, EditionPassedComponent.TABLE);
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

    private long compute(Grid grid) throws SQLException, IndicatorException, ExposedException {
        ChildPopulation population = ChildPopulation.read(connection, grid);
        String schema = DuckDb.texts(connection, "select current_schema()").get(0);
        ComputedWriter writer = new ComputedWriter(connection, schema);
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<Future<List<Rows>>> computing = groups().stream()
                    .map(group -> threads.submit(() -> rows(group, schema, grid, population)))
                    .toList();
            long cells = 0;
            for (Future<List<Rows>> computed : computing) {
                for (Rows rows : computed.get()) {
                    writer.values(rows.indicator(), rows.values());
                    writer.marks(rows.values());
                    writer.comparisons(rows.indicator(), rows.comparisons());
                    writer.tables(rows.tables());
                    cells += rows.values().size();
                }
            }
            writer.passed(memory.passed());
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

    // What counts the same families is masked together.
    private List<List<Indicator>> groups() {
        return Arrays.stream(Counted.values())
                .map(counted -> indicators.stream()
                        .filter(indicator -> indicator.counted() == counted)
                        .toList())
                .filter(group -> !group.isEmpty())
                .toList();
    }

    /** What is published of one indicator. */
    private record Rows(
            Indicator indicator,
            List<ValueRow> values,
            List<ComparisonRow> comparisons,
            List<PublishedTableRow> tables) {}

    private List<Rows> rows(List<Indicator> group, String schema, Grid grid, ChildPopulation population)
            throws SQLException, IndicatorException, ExposedException {
        List<Member> members = new ArrayList<>();
        for (Indicator indicator : group) {
            Tallies tallies = tallies(indicator, schema, grid, population);
            members.add(new Member(tallies, new Delivered(tallies)));
        }
        return masking.masks(grid, members).stream().map(IndicatorShelf::rows).toList();
    }

    private static Rows rows(Mask mask) {
        List<ValueRow> values = new ArrayList<>();
        List<PublishedTableRow> tables = new ArrayList<>();
        for (PublishedShape shape : mask.member().shapes()) {
            List<ValueRow> its = ValueRows.of(mask, shape);
            values.addAll(its);
            tables.add(PublishedTableRow.of(mask, shape, its));
        }
        LOG.info("{} computed", mask.member().indicator().id());
        return new Rows(mask.member().indicator(), values, Comparison.rows(mask), tables);
    }

    private Tallies tallies(Indicator indicator, String schema, Grid grid, ChildPopulation population)
            throws SQLException, IndicatorException {
        try (Connection own = DuckDb.beside(connection)) {
            DuckDb.execute(own, "use " + schema);
            SparkWords.define(own);
            UnitReader units = new UnitReader(own, grid, indicator);
            units.prepare(SqlFile.read("indicator", indicator.id()));
            return Tallies.read(units, indicator, grid, population);
        }
    }

    private static SQLException asItWas(Throwable cause) throws IndicatorException, ExposedException {
        if (cause instanceof IndicatorException fault) {
            throw fault;
        }
        if (cause instanceof ExposedException fault) {
            throw fault;
        }
        if (cause instanceof RuntimeException bug) {
            throw bug;
        }
        return cause instanceof SQLException failure ? failure : new SQLException(cause);
    }
}
