package se.insatskollen.warehouse.effectshelf;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import se.insatskollen.warehouse.figures.Computed;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.OpenCarePrice;
import se.insatskollen.warehouse.tables.OpenEffect;
import se.insatskollen.warehouse.tables.OpenEffectBalance;
import se.insatskollen.warehouse.tables.OpenEffectCovariance;
import se.insatskollen.warehouse.tables.OpenEffectType;
import se.insatskollen.warehouse.tables.OpenEffectYear;

/**
 * Computes the effects of the projects of one door and the prices of its placements: reads the research tables of the
 * connection's current schema and leaves relations there from which the SQL of the open shelf makes its tables.
 */
public final class EffectShelf {
    private static final List<Table> MADE = List.of(
            OpenEffect.TABLE,
            OpenEffectType.TABLE,
            OpenEffectCovariance.TABLE,
            OpenEffectBalance.TABLE,
            OpenEffectYear.TABLE,
            OpenCarePrice.TABLE);

    private final Connection connection;

    /** @param connection its current schema, in memory, holds the research tables as seen through the door */
    public EffectShelf(Connection connection) {
        this.connection = connection;
    }

    /** Fills the relations. */
    public void compute() throws SQLException {
        for (Table table : MADE) {
            Computed.create(connection, table);
        }
    }
}
