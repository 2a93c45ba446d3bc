package se.insatskollen.warehouse.effectshelf;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.effects.Window;

/** Days in placement within each window of all cases of projects, by family. */
final class CaseDays {
    private final Map<String, Map<Window, Map<String, Long>>> ofProjects = new HashMap<>();

    private CaseDays() {}

    /** @param connection its current schema has the research tables */
    static CaseDays read(Connection connection) throws SQLException {
        CaseDays days = new CaseDays();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SqlFile.read("effects", "project_days"))) {
            while (row.next()) {
                Map<Window, Map<String, Long>> its = days.ofProjects.computeIfAbsent(
                        row.getString("project_key"), key -> new EnumMap<>(Window.class));
                for (Window window : Window.values()) {
                    its.computeIfAbsent(window, key -> new HashMap<>())
                            .put(row.getString("family_key"), row.getLong("days_" + window.months()));
                }
            }
        }
        return days;
    }

    /** Of one project within one window. */
    Map<String, Long> byFamily(String projectKey, Window window) {
        return ofProjects.getOrDefault(projectKey, Map.of()).getOrDefault(window, Map.of());
    }
}
