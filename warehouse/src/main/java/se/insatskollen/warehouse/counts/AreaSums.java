package se.insatskollen.warehouse.counts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.insatskollen.warehouse.disclosure.Dimension;
import se.insatskollen.warehouse.disclosure.Dimension.Sum;
import se.insatskollen.warehouse.duckdb.DuckDb;

/** What cells of areas there are, and what they add up to. */
final class AreaSums {
    /** Of the dimension. */
    static final String NAME = "area";

    /** What a municipality has beside its districts: known to whoever takes them from it, shown to nobody. */
    private static final String NEVER_SHOWN = ":own";

    private final Dimension dimension;
    private final Map<String, String> municipalities;

    private AreaSums(Dimension dimension, Map<String, String> municipalities) {
        this.dimension = dimension;
        this.municipalities = municipalities;
    }

    static AreaSums read(Connection connection) throws SQLException {
        Map<List<String>, List<String>> parts = new LinkedHashMap<>();
        Map<String, String> municipalities = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from area_sum order by all")) {
            while (rows.next()) {
                String total = rows.getString("total_key");
                String split = rows.getString("split_name");
                String part = rows.getString("part_key");
                parts.computeIfAbsent(List.of(total, split), key -> new ArrayList<>())
                        .add(part);
                if (!split.equals("made of")) {
                    municipalities.put(part, total);
                }
            }
        }
        List<Sum> sums = parts.entrySet().stream()
                .map(entry -> Sum.whole(entry.getKey().get(0), entry.getValue()))
                .distinct()
                .toList();
        List<String> cells = DuckDb.texts(connection, "select distinct cell_key from counted_area order by cell_key");
        return new AreaSums(new Dimension(NAME, cells, sums), municipalities);
    }

    Dimension dimension() {
        return dimension;
    }

    boolean isNeverShown(String cellKey) {
        return cellKey.endsWith(NEVER_SHOWN);
    }

    /** The municipality of a cell; itself where it is one. */
    String municipality(String cellKey) {
        return municipalities.getOrDefault(cellKey, cellKey);
    }
}
