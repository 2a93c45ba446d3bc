package se.insatskollen.warehouse.effectshelf;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.codes.EffectState;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.effects.Window;

/** What the edition before told of effects: what was hidden stays hidden, and what has hardly changed stays as it was. */
final class EarlierEffects {
    private final Map<Name, Told> effects = new HashMap<>();
    private final Map<Name, Set<PlacementType>> hidden = new HashMap<>();

    private EarlierEffects() {}

    private record Name(String projectKey, int windowMonths) {
        static Name of(ResultSet row) throws SQLException {
            return new Name(row.getString("project_key"), row.getInt("window_months"));
        }
    }

    /** Counts are 0 where the effect was not told. */
    private record Told(EffectState state, long projectFamilies, long clusterFamilies, long ordinaryChildren) {}

    /** @param connection its current schema has the tables of the edition before as {@code earlier_<table>} */
    static EarlierEffects read(Connection connection) throws SQLException {
        EarlierEffects earlier = new EarlierEffects();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("from earlier_open_effect")) {
                while (row.next()) {
                    Told told = new Told(
                            EffectState.valueOf(row.getString("effect_state")),
                            row.getLong("project_families"),
                            row.getLong("cluster_families"),
                            row.getLong("ordinary_children"));
                    earlier.effects.put(Name.of(row), told);
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
        Told before = effects.get(new Name(projectKey, window.months()));
        return before != null && before.state() == EffectState.SUPPRESSED;
    }

    Set<PlacementType> hiddenTypes(String projectKey, Window window) {
        return hidden.getOrDefault(new Name(projectKey, window.months()), Set.of());
    }

    /**
     * Whether the effect goes on telling what it told: as many families as are too few to tell of have come or gone, so that
     * what is new about it would be theirs (methods 7.6). So many are counted from the edition that computed it, since a
     * kept effect keeps its counts.
     */
    boolean keeps(ToldEffect effect, Limits limits) {
        Told before = effects.get(new Name(effect.projectKey(), effect.window().months()));
        return before != null
                && before.state() == EffectState.TOLD
                && (limits.isFew(Math.abs(effect.projectFamilies() - before.projectFamilies()))
                        || limits.isFew(Math.abs(effect.clusterFamilies() - before.clusterFamilies()))
                        || limits.isFew(Math.abs(effect.ordinaryChildren() - before.ordinaryChildren())));
    }
}
