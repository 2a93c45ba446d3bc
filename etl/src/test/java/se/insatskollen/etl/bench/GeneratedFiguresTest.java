package se.insatskollen.etl.bench;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.insatskollen.etl.demo.OwnFigures;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SparkWords;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.figures.EarlierEdition;
import se.insatskollen.warehouse.figures.IndicatorShelf;
import se.insatskollen.warehouse.indicators.Indicators;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.DimArea;
import se.insatskollen.warehouse.tables.Tables;

/** The units of the indicators are those that the generator counted as it made them: nothing is lost on the way. */
class GeneratedFiguresTest {
    @TempDir
    static Path folder;

    // Real municipalities would have cells too, all of them without data.
    private static final String OF_THE_CITY = " where area_key like 'exempelstad%' or area_key like 'kommun-99%'";

    static List<String> indicators() {
        return List.of(
                "children_reached",
                "assessment_within_14_days",
                "investigation_within_4_months",
                "wait_for_support",
                "goal_reached",
                "return_within_12_months",
                "placed_within_12_months");
    }

    private static GeneratedCity city;
    private static Connection connection;

    @BeforeAll
    static void generate() throws Exception {
        city = GeneratedCity.of(5_000, 1, folder);
        connection = DuckDb.inMemory();
        DuckDb.attach(connection, city.database(), "research");
        DuckDb.execute(connection, "use research");
        SparkWords.define(connection);
        DuckDb.execute(connection, "create schema memory.shown");
        DuckDb.execute(connection, "use memory.shown");
        for (Table table : Tables.RESEARCH) {
            DuckDb.execute(
                    connection,
                    "create view %s as select * from research.%s%s"
                            .formatted(table.name(), table.name(), table.equals(DimArea.TABLE) ? OF_THE_CITY : ""));
        }
        new IndicatorShelf(connection, Indicators.COMPUTED, Limits.USUAL, EarlierEdition.NONE).compute();
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
    void the_workers_of_a_case_are_as_many_as_it_counts() throws SQLException {
        assertThat(DuckDb.texts(connection, """
                select count(*) from fct_case
                left join (select unit_key, count(*) as told from case_worker group by unit_key) as workers
                    on fct_case.case_key = workers.unit_key
                where fct_case.worker_count <> coalesce(workers.told, 0)""")).containsExactly("0");
    }

    @Test
    void the_generator_counts_seven_indicators() {
        assertThat(city.account().figures().tallies().keySet().stream()
                        .map(OwnFigures.Cell::indicatorId)
                        .collect(toSet()))
                .isEqualTo(Set.copyOf(indicators()));
    }

    @ParameterizedTest
    @MethodSource("indicators")
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

    @ParameterizedTest
    @MethodSource("indicators")
    void every_figure_of_an_area_that_is_shown_is_that_of_what_was_made(String indicator) throws SQLException {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> published = new TreeMap<>();
        List<ToldCell> cells = ToldCell.of(connection, indicator);
        int told = 0;
        for (ToldCell cell : cells) {
            MadeFigure made = MadeFigure.of(city.account().figures(), indicator, cell.area(), cell.period());
            told += made.isAboutAnybody() ? 1 : 0;
            if (made.isAboutAnybody() && made.isCounted() && !cell.isHidden()) {
                expected.put(cell.place(), made.shown(connection));
                published.put(cell.place(), cell.shown());
            }
        }
        if (cells.stream().anyMatch(cell -> cell.period().length() == 4)) {
            assertThat(cells)
                    .extracting(ToldCell::place)
                    .containsAll(found(indicator).keySet());
        }
        assertThat(published).isEqualTo(expected);
        assertThat(published).hasSizeGreaterThan(10).hasSizeGreaterThanOrEqualTo(told / 2);
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void no_figure_of_fewer_than_five_units_is_shown(String indicator) throws SQLException {
        for (ToldCell cell : ToldCell.of(connection, indicator)) {
            MadeFigure made = MadeFigure.of(city.account().figures(), indicator, cell.area(), cell.period());
            if (made.isCounted() && made.measured() > 0 && made.measured() < 5) {
                assertThat(cell.shown()).as(cell.place()).isIn("SUPPRESSED", "NOT_COMPUTABLE");
            }
        }
    }

    @Test
    void what_is_hidden_has_that_state_and_no_number_and_what_is_shown_has_both() throws SQLException {
        assertThat(DuckDb.texts(connection, """
                select distinct state || case when value is null and n is null and lower_95 is null
                    and upper_95 is null and lower_998 is null and upper_998 is null then ' without a number'
                    when value is not null and n is not null then ' with a figure' else ' with half of one' end
                from computed_indicator_value order by 1"""))
                .containsExactlyInAnyOrder(
                        "NOT_COMPUTABLE without a number",
                        "SUPPRESSED without a number",
                        "TOO_EARLY without a number",
                        "VALUE with a figure",
                        "ZERO with a figure");
    }

    @Test
    void as_many_cells_are_shown_and_hidden_as_each_table_says() throws SQLException {
        assertThat(DuckDb.texts(connection, """
                select sum(cell_count) || ' ' || sum(value_count) || ' ' || sum(suppressed_count)
                from computed_published_table""")).isEqualTo(DuckDb.texts(connection, """
                select count(*) || ' ' || count(value) || ' ' || count(*) filter (state = 'SUPPRESSED')
                from computed_indicator_value"""));
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
