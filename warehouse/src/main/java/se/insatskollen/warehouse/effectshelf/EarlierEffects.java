package se.insatskollen.warehouse.effectshelf;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.codes.EffectState;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.effects.Window;

/** What the edition before hid of effects: it stays hidden. */
final class EarlierEffects {
    private final Set<Name> effects = new HashSet<>();
    private final Map<Name, Set<PlacementType>> hidden = new HashMap<>();

    private EarlierEffects() {}

    private record Name(String projectKey, int windowMonths) {
        static Name of(ResultSet row) throws SQLException {
            return new Name(row.getString("project_key"), row.getInt("window_months"));
        }
    }

    /** @param connection its current schema has the tables of the edition before as {@code earlier_<table>} */
    static EarlierEffects read(Connection connection) throws SQLException {
        EarlierEffects earlier = new EarlierEffects();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("from earlier_open_effect")) {
                while (row.next()) {
                    if (EffectState.valueOf(row.getString("effect_state")) == EffectState.SUPPRESSED) {
                        earlier.effects.add(Name.of(row));
                    }
                }
            }
            try (ResultSet row = statement.executeQuery("from earlier_open_effect_type")) {
                while (row.next()) {
                    if (CellState.valueOf(row.getString("state")) == CellState.SUPPRESSED) {
                        earlier.hidden
                                .computeIfAbsent(Name.of(row), name -> EnumSet.noneOf(PlacementType.class))
                                .add(PlacementType.valueOf(row.getString("placement_type")));
                    }
                }
            }
        }
        return earlier;
    }

    boolean wasHidden(String projectKey, Window window) {
        return effects.contains(new Name(projectKey, window.months()));
    }

    Set<PlacementType> hiddenTypes(String projectKey, Window window) {
        return hidden.getOrDefault(new Name(projectKey, window.months()), Set.of());
    }
}
