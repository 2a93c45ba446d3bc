package se.insatskollen.warehouse.figures;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import se.insatskollen.warehouse.disclosure.ExposedException;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.indicators.Indicators;
import se.insatskollen.warehouse.indicators.TinyStar;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.BridgeAreaSuccession;
import se.insatskollen.warehouse.tables.DimArea;
import se.insatskollen.warehouse.tables.DimInstrument;
import se.insatskollen.warehouse.tables.DimInterventionType;
import se.insatskollen.warehouse.tables.DimPerson;
import se.insatskollen.warehouse.tables.DimProject;
import se.insatskollen.warehouse.tables.EditionFamilyMark;
import se.insatskollen.warehouse.tables.EditionPassedComponent;
import se.insatskollen.warehouse.tables.FctCaseCost;
import se.insatskollen.warehouse.tables.FctContact;
import se.insatskollen.warehouse.tables.FctCost;
import se.insatskollen.warehouse.tables.FctMeasurement;
import se.insatskollen.warehouse.tables.FctPlacement;
import se.insatskollen.warehouse.tables.FctPopulation;
import se.insatskollen.warehouse.tables.FctPriceIndex;
import se.insatskollen.warehouse.tables.OpenIndicator;
import se.insatskollen.warehouse.tables.OpenIndicatorValue;
import se.insatskollen.warehouse.tables.OpenPublishedTable;

/**
 * A city of two districts, Alfa and Beta, that became Gamma on 1 July 2020, beside Delta, which never changed, and a
 * municipality that delivered nothing.
 */
final class TinyCity implements AutoCloseable {
    private static final List<String> LEFT_BEHIND = List.of("""
            computed_indicator computed_indicator_fairness background_fairness computed_indicator_value computed_indicator_comparison
            computed_published_table computed_family_mark computed_passed_component area_slot area_route project_slot
            type_slot score_pair annual_price_index case_full_cost case_worker
            case_provider""".split("\\s+", -1));

    private final TinyStar star = new TinyStar();

    TinyCity() throws SQLException {
        for (Table table : List.of(
                FctMeasurement.TABLE,
                FctPlacement.TABLE,
                DimInstrument.TABLE,
                FctCaseCost.TABLE,
                FctCost.TABLE,
                FctContact.TABLE,
                FctPriceIndex.TABLE,
                FctPopulation.TABLE)) {
            star.hasNo(table);
        }
        star.has(DimArea.TABLE, """
                area_key | area_level   | area_code | parent_area_key | valid_from_date | valid_to_date
                stad     | MUNICIPALITY | 9901      |                 |                 |
                tyst     | MUNICIPALITY | 9902      |                 |                 |
                alfa     | DISTRICT     |           | stad            | 2007-01-01      | 2020-06-30
                beta     | DISTRICT     |           | stad            | 2007-01-01      | 2020-06-30
                gamma    | DISTRICT     |           | stad            | 2020-07-01      |
                delta    | DISTRICT     |           | stad            | 2007-01-01      |
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
        star.has(DimInterventionType.TABLE, """
                intervention_type_key
                FAMILY_TREATMENT
                NONE
                SCHOOL_SUPPORT
                """);
        star.has(DimPerson.TABLE, """
                person_key | sex     | identity_kind   | birth_month_date
                ada        | WOMEN   | PERSONAL_NUMBER | 2010-01-01
                bo         | MEN     | PERSONAL_NUMBER | 2010-01-01
                cleo       | WOMEN   | PERSONAL_NUMBER | 2017-01-01
                """);
    }

    TinyCity has(Table table, String rows) throws SQLException {
        star.has(table, rows);
        return this;
    }

    /** Every child lives where it is told to, a hundred girls and a hundred boys of each age. */
    TinyCity hasChildren(String areaYears) throws SQLException {
        StringBuilder rows = new StringBuilder(
                "area_key | population_year | sex | age_from | age_to | population_kind | person_count\n");
        for (String areaYear : areaYears.split(", ", -1)) {
            for (String sex : List.of("WOMEN", "MEN")) {
                for (int age = 0; age < 18; age++) {
                    rows.append("%s | %s | %d | %d | ACTUAL | 100\n"
                            .formatted(areaYear.replace(" ", " | "), sex, age, age));
                }
            }
        }
        star.has(FctPopulation.TABLE, rows.toString());
        return this;
    }

    TinyCity computed(String... ids) throws SQLException, IndicatorException {
        return computed(Arrays.stream(ids).map(TinyCity::indicator).toList());
    }

    TinyCity computed(Indicator indicator) throws SQLException, IndicatorException {
        return computed(List.of(indicator));
    }

    private TinyCity computed(List<Indicator> indicators) throws SQLException, IndicatorException {
        forget();
        try {
            new IndicatorShelf(star.connection(), indicators, new EverythingShown()).compute();
        } catch (ExposedException e) {
            throw new AssertionError("Nothing is hidden, and nothing audited", e);
        }
        return this;
    }

    /** Computed as a release is, with what must be hidden hidden. */
    TinyCity published(String indicator, EarlierEdition earlier)
            throws SQLException, IndicatorException, ExposedException {
        return published(List.of(indicator), earlier);
    }

    /** Several at a time, so that those that count the same families share one mask. */
    TinyCity published(List<String> ids, EarlierEdition earlier)
            throws SQLException, IndicatorException, ExposedException {
        forget();
        List<Indicator> indicators = ids.stream().map(TinyCity::indicator).toList();
        new IndicatorShelf(star.connection(), indicators, Limits.USUAL, earlier).compute();
        return this;
    }

    /** What was computed last, as the edition before. */
    EarlierEdition edition() throws SQLException {
        for (Table table : List.of(
                OpenIndicator.TABLE,
                OpenIndicatorValue.TABLE,
                OpenPublishedTable.TABLE,
                EditionFamilyMark.TABLE,
                EditionPassedComponent.TABLE)) {
            DuckDb.execute(
                    star.connection(),
                    "create or replace table earlier_%s as from %s".formatted(table.name(), Computed.name(table)));
        }
        return EarlierEdition.read(star.connection());
    }

    /** The cells of an indicator before figures are made of them. */
    Tallies tallies(String id) throws SQLException, IndicatorException {
        forget();
        for (String view : Indicators.VIEWS) {
            DuckDb.execute(
                    star.connection(), "create table %s as %s".formatted(view, SqlFile.read("indicator_view", view)));
        }
        Grid grid = new GridReader(star.connection()).read().orElseThrow();
        Indicator indicator = indicator(id);
        UnitReader units = new UnitReader(star.connection(), grid, indicator);
        units.prepare(SqlFile.read("indicator", id));
        return Tallies.read(units, indicator, grid, ChildPopulation.read(star.connection(), grid));
    }

    private void forget() throws SQLException {
        for (String relation : LEFT_BEHIND) {
            DuckDb.execute(star.connection(), "drop table if exists " + relation);
        }
    }

    private static Indicator indicator(String id) {
        return Indicators.COMPUTED.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Some columns of the cells that meet a condition, in the order of their keys. */
    List<String> cells(String condition, String... columns) throws SQLException {
        return star.rows(
                "computed_indicator_value where " + condition,
                "area_key, area_vintage, period, sex, age_band, group_id",
                columns);
    }

    /** Some columns of how finely tables are told, in the order of their shapes. */
    List<String> tables(String... columns) throws SQLException {
        return star.rows("computed_published_table", "shape, indicator_id", columns);
    }

    List<String> comparisons(String condition, String... columns) throws SQLException {
        return star.rows(
                "computed_indicator_comparison where " + condition, "area_key, area_division, period", columns);
    }

    /** Some columns of what the SQL of the open shelf makes of what was computed, in the order of the first of them. */
    List<String> shelf(String table, String... columns) throws SQLException {
        return star.rows("(%s)".formatted(SqlFile.read("open", table)), columns[0], columns);
    }

    @Override
    public void close() throws SQLException {
        star.close();
    }
}
