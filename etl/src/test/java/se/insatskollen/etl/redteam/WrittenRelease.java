package se.insatskollen.etl.redteam;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.insatskollen.warehouse.duckdb.Ddl;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.Tables;

/** A release of hand-written rows: a municipality of two districts, Norra and Södra, and what a test adds. */
final class WrittenRelease implements AutoCloseable {
    private static final String BOUNDS = "lower_95, upper_95, lower_998, upper_998";

    private final Path folder;
    private final Connection connection;

    WrittenRelease(Path folder) throws SQLException {
        this.folder = folder;
        this.connection = DuckDb.inMemory();
        create("register", Tables.REGISTER);
        create("open", Tables.OPEN);
        area("kommun-9901", "MUNICIPALITY", "lan-99");
        area("norra", "DISTRICT", "kommun-9901");
        area("sodra", "DISTRICT", "kommun-9901");
        row("register.exempelstad.register_project", "project_key, area_key", "lotsen", "kommun-9901");
        for (String rate : List.of("children_reached", "girls_and_boys_reached")) {
            indicator(rate, rate.startsWith("children") ? "RATE" : "RATIO", false);
        }
        for (String share : List.of("placed_within_12_months", "goal_reached")) {
            indicator(share, "PROPORTION", true);
        }
    }

    // Without the constraints: an attack must bear whatever is published.
    private void create(String shelf, List<Table> tables) throws SQLException {
        DuckDb.attachNew(connection, folder.resolve(shelf + ".duckdb"), shelf);
        DuckDb.execute(connection, "create schema %s.exempelstad".formatted(shelf));
        DuckDb.execute(connection, "create schema if not exists memory." + shelf);
        for (Table table : tables) {
            DuckDb.execute(connection, Ddl.create("memory." + shelf, table).get(0));
            DuckDb.execute(
                    connection,
                    "create table %s.exempelstad.%s as select * from memory.%s.%s"
                            .formatted(shelf, table.name(), shelf, table.name()));
        }
    }

    private void area(String key, String level, String parent) throws SQLException {
        row("register.exempelstad.register_area", "area_key, area_level, parent_area_key", key, level, parent);
    }

    private void indicator(String id, String kind, boolean isHarmful) throws SQLException {
        row(
                "open.exempelstad.open_indicator",
                "indicator_id, indicator_kind, is_certainty_harmful",
                id,
                kind,
                isHarmful);
    }

    /** A cell that is shown, as {@code goal_reached norra 2019 WOMEN}. */
    WrittenRelease shown(String cell, double value, int families) throws SQLException {
        return value(cell, value == 0 ? "ZERO" : "VALUE", value, families, null);
    }

    /** The same, with the lower bound of its interval. */
    WrittenRelease shown(String cell, double value, int families, double lower) throws SQLException {
        return value(cell, "VALUE", value, families, lower);
    }

    WrittenRelease hidden(String... cells) throws SQLException {
        for (String cell : cells) {
            value(cell, "SUPPRESSED", null, null, null);
        }
        return this;
    }

    private WrittenRelease value(String cell, String state, Object value, Object families, Object lower)
            throws SQLException {
        String[] words = cell.split(" ", -1);
        row(
                "open.exempelstad.open_indicator_value",
                "indicator_id, area_key, area_vintage, period, sex, age_band, group_id, state, value, n, " + BOUNDS,
                words[0],
                words[1],
                "UNCHANGED",
                words[2],
                words[3],
                "ALL",
                "ALL",
                state,
                value,
                families,
                lower,
                null,
                null,
                null);
        return this;
    }

    /** An area's cases and families of a year, in both divisions; null is hidden. */
    WrittenRelease opened(String area, int year, Integer cases, Integer families) throws SQLException {
        for (String division : List.of("AS_IT_WAS", "TODAY")) {
            row(
                    "open.exempelstad.open_area_year",
                    "area_key, area_division, year_number, case_count, family_count",
                    area,
                    division,
                    year,
                    cases,
                    families);
        }
        return this;
    }

    /** An area's comparison with some others. */
    WrittenRelease compared(String indicator, String area, int year, int peers, double others) throws SQLException {
        row(
                "open.exempelstad.open_indicator_comparison",
                "indicator_id, area_key, area_division, period, peer_count, others_value",
                indicator,
                area,
                "TODAY",
                year,
                peers,
                others);
        return this;
    }

    WrittenRelease projectYear(int year, Integer cases, Integer families, Long costOre) throws SQLException {
        row(
                "open.exempelstad.open_project_year",
                "project_key, period, case_count, family_count, cost_ore",
                "lotsen",
                year == Booked.ALL_YEARS ? "ALL" : Integer.toString(year),
                cases,
                families,
                costOre);
        return this;
    }

    WrittenRelease booked(int year, String kind, Long costOre) throws SQLException {
        row(
                "open.exempelstad.open_project_economy",
                "project_key, period, payer_key, cost_kind, cost_ore",
                "lotsen",
                Integer.toString(year),
                "ALL",
                kind,
                costOre);
        return this;
    }

    WrittenRelease flow(String stage, int cases) throws SQLException {
        row("open.exempelstad.open_project_flow", "project_key, case_stage, case_count", "lotsen", stage, cases);
        return this;
    }

    /** Any text of the register, and a research shelf with one family. */
    WrittenRelease withResearch(String familyKey, String text) throws SQLException {
        row("register.exempelstad.register_document", "document_key, note", "protokoll", text);
        DuckDb.attachNew(connection, folder.resolve("research.duckdb"), "research");
        DuckDb.execute(connection, "create table research.dim_family (family_key varchar)");
        row("research.dim_family", "family_key", familyKey);
        return this;
    }

    private void row(String table, String columns, Object... values) throws SQLException {
        List<String> marks = new ArrayList<>();
        for (int at = 0; at < values.length; at++) {
            marks.add("?");
        }
        String insert = "insert into %s (%s) values (%s)".formatted(table, columns, String.join(", ", marks));
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.execute();
        }
    }

    /** What a visitor reads. */
    Shelf read() throws SQLException {
        close();
        return ShelfReader.read(folder, "exempelstad");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
