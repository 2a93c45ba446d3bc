package se.insatskollen.warehouse.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalInt;

/**
 * Turns the rows of {@code units_by_….sql}, by the places of their columns, into units, counting up units as they change.
 */
final class CodedUnits {
    private static final int NONE = -1;

    private final ResultSet rows;
    private final Grid grid;
    private long unit = -1;
    private long clusterNumber = -1;
    private long unitNumber;

    CodedUnits(ResultSet rows, Grid grid) {
        this.rows = rows;
        this.grid = grid;
    }

    /** The unit of the current row. */
    Unit unit() throws SQLException {
        long itsCluster = rows.getLong(1);
        long itsUnit = rows.getLong(2);
        if (itsCluster != clusterNumber || itsUnit != unitNumber) {
            unit++;
        }
        clusterNumber = itsCluster;
        unitNumber = itsUnit;
        int year = rows.getInt(8);
        int month = rows.getInt(9);
        double value = rows.getDouble(12);
        boolean isTooEarly = rows.wasNull();
        return new Unit(
                itsCluster,
                unit,
                rows.getInt(3),
                rows.getInt(4),
                rows.getInt(5),
                rows.getInt(6),
                rows.getInt(7),
                place(grid.periods().year(year)),
                place(grid.periods().tertial(year, month)),
                rows.getInt(10),
                Grid.ageBand(rows.getInt(11)),
                isTooEarly,
                value,
                rows.getDouble(13));
    }

    private static int place(OptionalInt place) {
        return place.orElse(NONE);
    }
}
