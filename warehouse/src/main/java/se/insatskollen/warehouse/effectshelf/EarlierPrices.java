package se.insatskollen.warehouse.effectshelf;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import se.insatskollen.warehouse.codes.CellState;

/** What the edition before hid of prices of care: it stays hidden. */
final class EarlierPrices {
    private final Set<Care.Name> withoutPrice = new HashSet<>();
    private final Set<Care.Name> withoutShare = new HashSet<>();

    private EarlierPrices() {}

    /** @param connection its current schema has the prices of the edition before */
    static EarlierPrices read(Connection connection) throws SQLException {
        EarlierPrices earlier = new EarlierPrices();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("from earlier_open_care_price")) {
            while (row.next()) {
                if (CellState.valueOf(row.getString("state")) == CellState.SUPPRESSED) {
                    earlier.withoutPrice.add(Care.Name.of(row));
                }
                if (row.getBigDecimal("day_share") == null) {
                    earlier.withoutShare.add(Care.Name.of(row));
                }
            }
        }
        return earlier;
    }

    boolean hidPrice(Care care) {
        return withoutPrice.contains(care.name());
    }

    boolean hidShare(Care care) {
        return withoutShare.contains(care.name());
    }
}
