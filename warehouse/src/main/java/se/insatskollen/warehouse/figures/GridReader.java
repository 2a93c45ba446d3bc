package se.insatskollen.warehouse.figures;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.insatskollen.warehouse.codes.AreaVintage;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.figures.Grid.OpenedYear;
import se.insatskollen.warehouse.figures.Grid.ProjectSlot;

/** Finds out which areas, periods, types and projects there are, and leaves their places in relations for the units. */
final class GridReader {
    private final Connection connection;

    GridReader(Connection connection) {
        this.connection = connection;
    }

    /** The grid; empty where no cases were delivered. */
    Optional<Grid> read() throws SQLException {
        Optional<Periods> periods = periods();
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        for (String relation : List.of("area_slot", "area_route", "project_slot", "type_slot")) {
            DuckDb.execute(connection, "create table %s as %s".formatted(relation, SqlFile.read("figures", relation)));
        }
        List<AreaSlot> areas = areas();
        List<String> types = DuckDb.texts(connection, "select intervention_type_key from type_slot order by type_slot");
        return Optional.of(new Grid(periods.get(), areas, types, projects(areas), openedYears()));
    }

    private Optional<Periods> periods() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SqlFile.read("figures", "observation"))) {
            rows.next();
            Optional<LocalDate> dataDate = day(rows, "data_date");
            int firstYear = rows.getInt("first_year");
            return dataDate.map(day -> new Periods(firstYear, day));
        }
    }

    private List<AreaSlot> areas() throws SQLException {
        List<AreaSlot> areas = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SqlFile.read("figures", "area_with_today"))) {
            while (rows.next()) {
                areas.add(new AreaSlot(
                        rows.getInt("area_slot"),
                        rows.getString("area_key"),
                        AreaVintage.valueOf(rows.getString("area_vintage")),
                        Optional.ofNullable(rows.getString("area_code")),
                        rows.getString("municipality_key"),
                        rows.getBoolean("is_district"),
                        rows.getBoolean("is_of_today"),
                        day(rows, "valid_from_date"),
                        day(rows, "valid_to_date"),
                        Optional.ofNullable(rows.getObject("today_slot", Integer.class))));
            }
        }
        return areas;
    }

    private Set<OpenedYear> openedYears() throws SQLException {
        Set<OpenedYear> years = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SqlFile.read("figures", "opened_year"))) {
            while (rows.next()) {
                years.add(new OpenedYear(rows.getString("municipality_key"), rows.getInt("opened_year")));
            }
        }
        return years;
    }

    private List<ProjectSlot> projects(List<AreaSlot> areas) throws SQLException {
        List<ProjectSlot> projects = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from project_slot order by project_slot")) {
            while (rows.next()) {
                String municipality = rows.getString("municipality_key");
                AreaSlot area = areas.stream()
                        .filter(slot -> slot.areaKey().equals(municipality) && slot.vintage() != AreaVintage.TODAY)
                        .findFirst()
                        .orElseThrow(() -> new SQLException("No municipality has the key " + municipality));
                projects.add(new ProjectSlot(rows.getString("project_key"), area));
            }
        }
        return projects;
    }

    private static Optional<LocalDate> day(ResultSet rows, String column) throws SQLException {
        return Optional.ofNullable(rows.getObject(column, LocalDate.class));
    }
}
