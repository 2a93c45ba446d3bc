package se.insatskollen.etl.redteam;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads {@code register.duckdb} and {@code open.duckdb}, read-only, and nothing else. */
final class ShelfReader implements AutoCloseable {
    private final Connection connection;
    private final String schema;

    private interface Reading<T> {
        T from(ResultSet row) throws SQLException;
    }

    private ShelfReader(Path register, Path open, String schema) throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        this.schema = schema;
        try (Statement statement = connection.createStatement()) {
            statement.execute("attach '%s' as register (read_only)".formatted(register));
            statement.execute("attach '%s' as open (read_only)".formatted(open));
        }
    }

    static Shelf read(Path release, String schema) throws SQLException {
        try (ShelfReader reader =
                new ShelfReader(release.resolve("register.duckdb"), release.resolve("open.duckdb"), schema)) {
            return reader.shelf();
        }
    }

    private Shelf shelf() throws SQLException {
        Map<String, Fact> facts = new HashMap<>();
        all(
                "open",
                "open_indicator",
                row -> facts.put(
                        row.getString("indicator_id"),
                        new Fact(row.getString("indicator_kind"), row.getBoolean("is_certainty_harmful"))));
        Map<Key, Row> rows = new HashMap<>();
        for (Row row : all("open", "open_indicator_value", ShelfReader::row)) {
            Fact fact = facts.get(row.key().indicator());
            if (fact == null || !fact.kind().equals("PUBLISHED")) {
                rows.put(row.key(), row);
            }
        }
        Map<String, Area> areas = new HashMap<>();
        all("register", "register_area", ShelfReader::area).forEach(area -> areas.put(area.key(), area));
        Map<String, String> projects = new HashMap<>();
        all(
                "register",
                "register_project",
                row -> projects.put(row.getString("project_key"), row.getString("area_key")));
        return new Shelf(
                rows,
                all("open", "open_indicator_comparison", ShelfReader::compared),
                all("open", "open_area_year", row -> counted(row, "area_key", row.getString("area_division"))),
                all("open", "open_project_year", row -> counted(row, "project_key", "")),
                all("open", "open_project_flow", ShelfReader::stage),
                all("open", "open_project_economy", ShelfReader::booked),
                facts,
                areas,
                projects);
    }

    private <T> List<T> all(String file, String table, Reading<T> reading) throws SQLException {
        List<T> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from %s.%s.%s".formatted(file, schema, table))) {
            while (rows.next()) {
                found.add(reading.from(rows));
            }
        }
        return found;
    }

    private static Row row(ResultSet row) throws SQLException {
        Key key = new Key(
                row.getString("indicator_id"),
                row.getString("area_key"),
                row.getString("area_vintage"),
                row.getString("period"),
                row.getString("sex"),
                row.getString("age_band"),
                row.getString("group_id"));
        OptionalDouble value = real(row, "value");
        OptionalLong families = whole(row, "n");
        boolean isBare = value.isEmpty() && families.isEmpty();
        for (String bound : List.of("lower_95", "upper_95", "lower_998", "upper_998")) {
            isBare &= real(row, bound).isEmpty();
        }
        return new Row(
                key,
                row.getString("state"),
                value,
                small(families),
                real(row, "lower_95"),
                real(row, "upper_95"),
                isBare);
    }

    private static Compared compared(ResultSet row) throws SQLException {
        return new Compared(
                row.getString("indicator_id"),
                row.getString("area_key"),
                row.getString("area_division"),
                row.getString("period"),
                small(whole(row, "peer_count")),
                real(row, "others_value"),
                small(whole(row, "rank_to")),
                real(row, "funnel_size"),
                real(row, "funnel_value"),
                real(row, "standardised_value"),
                real(row, "sex_gap"));
    }

    private static Counted counted(ResultSet row, String place, String division) throws SQLException {
        return new Counted(
                row.getString(place),
                division,
                place.equals("project_key") ? year(row.getString("period")) : row.getInt("year_number"),
                whole(row, "case_count"),
                whole(row, "family_count"),
                whole(row, "cost_ore"));
    }

    private static Stage stage(ResultSet row) throws SQLException {
        return new Stage(row.getString("project_key"), row.getString("case_stage"), whole(row, "case_count"));
    }

    private static Booked booked(ResultSet row) throws SQLException {
        return new Booked(
                row.getString("project_key"),
                year(row.getString("period")),
                row.getString("payer_key"),
                row.getString("cost_kind"),
                whole(row, "cost_ore"));
    }

    private static int year(String period) {
        return period.equals("ALL") ? Booked.ALL_YEARS : Integer.parseInt(period);
    }

    private static Area area(ResultSet row) throws SQLException {
        return new Area(
                row.getString("area_key"),
                row.getString("area_level"),
                row.getString("parent_area_key"),
                Optional.ofNullable(row.getObject("valid_from_date", LocalDate.class)),
                Optional.ofNullable(row.getObject("valid_to_date", LocalDate.class)));
    }

    private static OptionalDouble real(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static OptionalLong whole(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static OptionalInt small(OptionalLong value) {
        return value.isPresent() ? OptionalInt.of(Math.toIntExact(value.getAsLong())) : OptionalInt.empty();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
