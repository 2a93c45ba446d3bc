package se.insatskollen.warehouse.effectshelf;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.insatskollen.warehouse.codes.AgeBand;
import se.insatskollen.warehouse.codes.NeedLevel;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.Sex;
import se.insatskollen.warehouse.codes.TargetGroup;
import se.insatskollen.warehouse.effects.Followed;
import se.insatskollen.warehouse.effects.IndexChild;
import se.insatskollen.warehouse.effects.PlacedDays;
import se.insatskollen.warehouse.effects.Service;
import se.insatskollen.warehouse.effects.Stratum;
import se.insatskollen.warehouse.effects.Window;

/** Reads the children of all projects and those they may be set beside, each once. */
final class IndexReader {
    private final Map<String, Map<Window, Stays>> stays = new HashMap<>();

    private IndexReader() {}

    /** Days within a window and before it, while they are read. */
    private record Stays(Map<PlacementType, Integer> after, Map<PlacementType, Integer> before) {
        Stays() {
            this(new EnumMap<>(PlacementType.class), new EnumMap<>(PlacementType.class));
        }

        Followed followed() {
            return new Followed(new PlacedDays(after), new PlacedDays(before));
        }
    }

    /**
     * In the order of their keys.
     *
     * @param connection its current schema has the relations {@code index_child} and {@code index_stay}
     */
    static List<IndexedChild> read(Connection connection) throws SQLException {
        IndexReader reader = new IndexReader();
        List<IndexedChild> children = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row =
                    statement.executeQuery("from index_stay order by child_key, window_months, placement_type")) {
                while (row.next()) {
                    reader.addStay(row);
                }
            }
            try (ResultSet row = statement.executeQuery("from index_child order by child_key")) {
                while (row.next()) {
                    children.add(reader.child(row));
                }
            }
        }
        return children;
    }

    private void addStay(ResultSet row) throws SQLException {
        Stays its = stays.computeIfAbsent(row.getString("child_key"), key -> new EnumMap<>(Window.class))
                .computeIfAbsent(Window.of(row.getInt("window_months")), window -> new Stays());
        PlacementType type = PlacementType.valueOf(row.getString("placement_type"));
        put(its.after(), type, row.getInt("days_after"));
        put(its.before(), type, row.getInt("days_before"));
    }

    private static void put(Map<PlacementType, Integer> days, PlacementType type, int number) {
        if (number > 0) {
            days.put(type, number);
        }
    }

    private IndexedChild child(ResultSet row) throws SQLException {
        String key = row.getString("child_key");
        LocalDate opened = row.getObject("opened_date", LocalDate.class);
        IndexChild child = new IndexChild(
                key,
                row.getString("family_key"),
                row.getBoolean("is_in_project") ? Service.PROJECT : Service.ORDINARY,
                row.getInt("age_years"),
                stratum(row, opened),
                followed(row, stays.getOrDefault(key, Map.of())));
        return new IndexedChild(child, row.getString("project_key"), row.getString("municipality_key"), opened);
    }

    private static Stratum stratum(ResultSet row, LocalDate opened) throws SQLException {
        return new Stratum(
                TargetGroup.valueOf(row.getString("target_group")),
                AgeBand.of(row.getInt("age_years")),
                Sex.valueOf(row.getString("sex")),
                NeedLevel.valueOf(row.getString("need_level")),
                row.getBoolean("is_placed_earlier"),
                row.getString("area_group"),
                opened.getYear());
    }

    private static Map<Window, Followed> followed(ResultSet row, Map<Window, Stays> stays) throws SQLException {
        Map<Window, Followed> followed = new EnumMap<>(Window.class);
        for (Window window : Window.values()) {
            if (row.getBoolean("is_followed_" + window.months())) {
                Stays its = stays.get(window);
                followed.put(window, its == null ? Followed.NEVER_PLACED : its.followed());
            }
        }
        return followed;
    }
}
