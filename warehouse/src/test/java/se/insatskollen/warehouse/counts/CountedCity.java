package se.insatskollen.warehouse.counts;

import java.sql.SQLException;
import java.util.List;
import se.insatskollen.warehouse.disclosure.ExposedException;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.duckdb.Ddl;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.indicators.TinyStar;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.BridgeAreaSuccession;
import se.insatskollen.warehouse.tables.DimArea;
import se.insatskollen.warehouse.tables.DimProject;
import se.insatskollen.warehouse.tables.EditionCountMark;
import se.insatskollen.warehouse.tables.FctCase;
import se.insatskollen.warehouse.tables.FctCaseCost;
import se.insatskollen.warehouse.tables.FctCost;
import se.insatskollen.warehouse.tables.FctPlacement;
import se.insatskollen.warehouse.tables.OpenAreaYear;
import se.insatskollen.warehouse.tables.OpenProjectEconomy;
import se.insatskollen.warehouse.tables.OpenProjectFlow;
import se.insatskollen.warehouse.tables.OpenProjectYear;

/**
 * A city of two districts, Alfa and Beta, that became Gamma on 1 July 2020, beside Delta, which never changed; a
 * municipality Tyst without districts; and a project Hemma. Each test says how many families came where and when.
 */
final class CountedCity implements AutoCloseable {
    private static final List<Table> EARLIER = List.of(
            OpenAreaYear.TABLE,
            OpenProjectYear.TABLE,
            OpenProjectEconomy.TABLE,
            OpenProjectFlow.TABLE,
            EditionCountMark.TABLE);
    private static final List<String> LEFT_BEHIND = List.of("""
            shown_area counted_area area_sum area_payer area_stay area_family counted_area_year project_family
            counted_project counted_stage stage_families withheld_area_year withheld_area_placement withheld_project
            withheld_stage computed_count_mark""".strip().split("\\s+", -1));

    private final TinyStar star = new TinyStar();
    private final StringBuilder cases = new StringBuilder("case_key | family_key | area_key | project_key | opened_date"
            + " | assessed_date | investigation_start_date | support_start_date | closed_date\n");
    private final StringBuilder costs =
            new StringBuilder("area_key | project_key | posted_date | payer_key | cost_kind | cost_ore\n");
    private final StringBuilder placements =
            new StringBuilder("case_key | area_key | start_date | placement_days | provision | provider_name\n");
    private final StringBuilder caseCosts = new StringBuilder("case_key | cost_year | placement_cost_ore\n");
    private int number;

    CountedCity() throws SQLException {
        star.has(DimArea.TABLE, """
                area_key | area_level   | parent_area_key | valid_to_date
                stad     | MUNICIPALITY |                 |
                tyst     | MUNICIPALITY |                 |
                alfa     | DISTRICT     | stad            | 2020-06-30
                beta     | DISTRICT     | stad            | 2020-06-30
                gamma    | DISTRICT     | stad            |
                delta    | DISTRICT     | stad            |
                """);
        star.has(BridgeAreaSuccession.TABLE, """
                predecessor_area_key | successor_area_key | succession_date
                alfa                 | gamma              | 2020-07-01
                beta                 | gamma              | 2020-07-01
                """);
        star.has(DimProject.TABLE, """
                project_key | area_key | project_kind
                hemma       | delta    | PROJECT
                """);
    }

    /** So many families with a case each. */
    CountedCity came(int families, String area, int year) {
        return came(families, area, "inget-projekt", year, 0);
    }

    /** So many families with a case each in the project, which came so many stages beyond the first. */
    CountedCity cameToTheProject(int families, int year, int stages) {
        return came(families, "delta", "hemma", year, stages);
    }

    private CountedCity came(int families, String area, String project, int year, int stages) {
        for (int family = 0; family < families; family++) {
            number++;
            cases.append("c%1$d | f%1$d | %2$s | %3$s | %4$d-02-01".formatted(number, area, project, year));
            for (int stage = 1; stage <= 4; stage++) {
                cases.append(stage <= stages ? " | %d-0%d-01".formatted(year, stage + 2) : " |");
            }
            cases.append("\n");
        }
        return this;
    }

    /** What an area is booked with, on no project. */
    CountedCity booked(int kronor, String area, int year) {
        costs.append("%s | inget-projekt | %d-03-01 | SOCIAL_COMMITTEE | STAFF | %d00\n".formatted(area, year, kronor));
        return this;
    }

    CountedCity bookedOnTheProject(int kronor, int year, String payer, String kind) {
        costs.append("delta | hemma | %d-03-01 | %s | %s | %d00\n".formatted(year, payer, kind, kronor));
        return this;
    }

    /** Each sum is what one more family's purchased placement cost, each at the next provider. */
    CountedCity placed(String area, int year, int... kronor) {
        return placed(area, year, year, kronor);
    }

    /** The same of families that came in an earlier year. */
    CountedCity placed(String area, int cameYear, int year, int[] kronor) {
        for (int place = 0; place < kronor.length; place++) {
            came(1, area, cameYear);
            placements.append(
                    "c%d | %s | %d-02-01 | 10 | PURCHASED | provider %d\n".formatted(number, area, year, place % 3));
            caseCosts.append("c%d | %d | %d00\n".formatted(number, year, kronor[place]));
        }
        return this;
    }

    /** Decides what is hidden; a table of which the test has no row is empty. */
    CountedCity hidden() throws SQLException, ExposedException {
        put(FctCase.TABLE, cases);
        put(FctCost.TABLE, costs);
        put(FctPlacement.TABLE, placements);
        put(FctCaseCost.TABLE, caseCosts);
        for (Table table : EARLIER) {
            DuckDb.execute(star.connection(), Ddl.empty("if not exists earlier_" + table.name(), table));
        }
        for (String relation : LEFT_BEHIND) {
            DuckDb.execute(star.connection(), "drop table if exists " + relation);
        }
        new CountShelf(star.connection(), new Limits(5, 5, 3, 10)).hide();
        return this;
    }

    /** From now on what was told last is what the edition before told. */
    CountedCity told() throws SQLException {
        for (Table table : EARLIER) {
            String rows = table.equals(EditionCountMark.TABLE)
                    ? "from computed_count_mark"
                    : SqlFile.read("open", table.name());
            DuckDb.execute(star.connection(), "create table told as " + rows);
            DuckDb.execute(star.connection(), "drop table earlier_" + table.name());
            DuckDb.execute(star.connection(), "alter table told rename to earlier_" + table.name());
        }
        return this;
    }

    private void put(Table table, StringBuilder rows) throws SQLException {
        if (rows.toString().lines().count() > 1) {
            star.has(table, rows.toString());
        } else {
            star.hasNo(table);
        }
    }

    /** Some columns of the rows of a table of the open shelf that meet a condition. */
    List<String> rows(String table, String condition, String... columns) throws SQLException {
        return star.rows(
                "(%s) as shown where %s".formatted(SqlFile.read("open", table), condition),
                String.join(", ", columns),
                columns);
    }

    /** The areas of the year whose cases are hidden, with their division. */
    List<String> hiddenAreas(int year) throws SQLException {
        return rows("open_area_year", "state = 'SUPPRESSED' and year_number = " + year, "area_key", "area_division");
    }

    @Override
    public void close() throws SQLException {
        star.close();
    }
}
