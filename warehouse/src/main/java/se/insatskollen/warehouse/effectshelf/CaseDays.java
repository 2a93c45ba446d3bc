package se.insatskollen.warehouse.effectshelf;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import se.insatskollen.warehouse.duckdb.SqlFile;

/** Days in placement within 24 months of all cases of projects, by family. */
final class CaseDays {
    private final Map<String, Map<String, Long>> ofProjects = new HashMap<>();

    private CaseDays() {}

    /** @param connection its current schema has the research tables */
    static CaseDays read(Connection connection) throws SQLException {
        CaseDays days = new CaseDays();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SqlFile.read("effects", "project_days"))) {
            while (row.next()) {
                days.ofProjects
                        .computeIfAbsent(row.getString("project_key"), key -> new HashMap<>())
                        .put(row.getString("family_key"), row.getLong("days_24"));
            }
        }
        return days;
    }

    /** Of one project. */
    Map<String, Long> byFamily(String projectKey) {
        return ofProjects.getOrDefault(projectKey, Map.of());
    }
}
