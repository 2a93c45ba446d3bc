package se.insatskollen.warehouse.figures;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import se.insatskollen.warehouse.tables.OpenIndicatorComparison;
import se.insatskollen.warehouse.tables.OpenIndicatorValue;

/**
 * Computes the indicators of one door: reads the research tables of the connection's current schema and leaves relations
 * there from which the SQL of the open shelf makes its tables.
 */
public final class IndicatorShelf {
    private final Connection connection;
    private final List<Indicator> indicators;

    /** @param connection its current schema holds the research tables as seen through the door */
    public IndicatorShelf(Connection connection, List<Indicator> indicators) {
        this.connection = connection;
        this.indicators = List.copyOf(indicators);
    }

    public void compute() throws SQLException, IndicatorException {
        Catalogue.create(connection, indicators);
        Computed.create(connection, OpenIndicatorValue.TABLE);
        Computed.create(connection, OpenIndicatorComparison.TABLE);
    }
}
