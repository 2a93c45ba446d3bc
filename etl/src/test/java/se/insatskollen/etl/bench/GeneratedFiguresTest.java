package se.insatskollen.etl.bench;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.insatskollen.etl.demo.OwnFigures;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SparkWords;
import se.insatskollen.warehouse.duckdb.SqlFile;

/** The units of the indicators are those that the generator counted as it made them: nothing is lost on the way. */
class GeneratedFiguresTest {
    @TempDir
    static Path folder;

    private static GeneratedCity city;
    private static Connection connection;

    @BeforeAll
    static void generate() throws Exception {
        city = GeneratedCity.of(5_000, 1, folder);
        connection = DuckDb.inMemory();
        DuckDb.attach(connection, city.database(), "research");
        DuckDb.execute(connection, "use research");
        SparkWords.define(connection);
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void every_valid_case_is_there() throws SQLException {
        assertThat(DuckDb.texts(connection, "select count(*) from fct_case")).containsExactly("5000");
    }

    @Test
    void the_generator_counts_seven_indicators() {
        assertThat(city.account().figures().tallies().keySet().stream()
                        .map(OwnFigures.Cell::indicatorId)
                        .collect(toSet()))
                .isEqualTo(Set.of(
                        "children_reached",
                        "assessment_within_14_days",
                        "investigation_within_4_months",
                        "wait_for_support",
                        "goal_reached",
                        "return_within_12_months",
                        "placed_within_12_months"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "children_reached",
                "assessment_within_14_days",
                "investigation_within_4_months",
                "wait_for_support",
                "goal_reached",
                "return_within_12_months",
                "placed_within_12_months"
            })
    void in_every_area_and_year_the_units_are_those_that_were_made(String indicator) throws SQLException {
        Map<String, String> made = new TreeMap<>();
        city.account().figures().tallies().forEach((cell, tally) -> {
            if (cell.indicatorId().equals(indicator)) {
                made.put(
                        "%s %d".formatted(cell.areaKey(), cell.year()),
                        "%s, %d too early".formatted(tally.units(), tally.tooEarly()));
            }
        });
        assertThat(found(indicator)).hasSizeGreaterThan(150).isEqualTo(made);
    }

    /** Units by their value in each area and year. */
    private static Map<String, String> found(String indicator) throws SQLException {
        Map<String, String> found = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet cells = statement.executeQuery("""
                        with units as (%s
                        ),
                        counts as (
                            select area_key, year(index_date) as year, cast(value as integer) as value,
                                count(distinct unit_key) as units
                            from units group by all
                        )
                        select area_key || ' ' || year as cell,
                            coalesce(string_agg(value || '=' || units, ', ' order by value) filter (value is not null), '')
                                as told,
                            coalesce(sum(units) filter (value is null), 0) as too_early
                        from counts group by all""".formatted(SqlFile.read("indicator", indicator)))) {
            while (cells.next()) {
                found.put(
                        cells.getString("cell"),
                        "{%s}, %d too early".formatted(cells.getString("told"), cells.getLong("too_early")));
            }
        }
        return found;
    }
}
