package se.insatskollen.warehouse.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.statistics.Estimate;
import se.insatskollen.warehouse.tables.FctCase;

/** What is found of areas, times, and girls and boys when they are held against each other. */
class ComparisonTest {
    private TinyCity city;

    @BeforeEach
    void open() throws Exception {
        city = ComparedDistricts.city();
    }

    @AfterEach
    void close() throws Exception {
        city.close();
    }

    @Test
    void an_area_is_held_against_the_others_without_itself() throws Exception {
        city.has(
                        FctCase.TABLE,
                        ComparedDistricts.HEAD
                                + ComparedDistricts.reports("nord", 2020, 20, 80)
                                + ComparedDistricts.reports("syd", 2020, 80, 20)
                                + ComparedDistricts.reports("ost", 2020, 75, 25))
                .computed("assessment_within_14_days");
        assertThat(city.comparisons(
                        "area_division = 'TODAY' and period = '2020' and area_key <> 'stad'",
                        "area_key",
                        "peer_count",
                        "others_value",
                        "finding",
                        "rank_from",
                        "rank_to"))
                .containsExactly(
                        // Of nord: 155 of 200 are 77.5 %. Of ost: 20 + 80 of 200. It may well lie above or below syd,
                        // and nord below both.
                        "nord 2 78.0000 LOWER 3 3", "ost 2 50.0000 HIGHER 1 2", "syd 2 48.0000 HIGHER 1 2");
    }

    @Test
    void girls_and_boys_are_held_against_each_other() throws Exception {
        // Every other report is of a girl: 50 girls, all in time, and 50 boys, none.
        String girlsInTime = IntStream.range(0, 100)
                .mapToObj(number ->
                        "g-%d | %s | f-%d | nord | stad | ingen | NONE | REPORT | 2020-01-01 | 2020-%s | 2025-12-31"
                                .formatted(
                                        number,
                                        number % 2 == 0 ? "ada" : "bo",
                                        number,
                                        number % 2 == 0 ? "01-10" : "03-01"))
                .collect(Collectors.joining("\n", "", "\n"));
        city.has(FctCase.TABLE, ComparedDistricts.HEAD + girlsInTime).computed("assessment_within_14_days");
        assertThat(city.comparisons(
                        "area_division = 'TODAY' and period = '2020' and area_key = 'nord'",
                        "sex_gap",
                        "finding",
                        "peer_count"))
                .containsExactly("100.0000 NOT_COMPARED 0");
    }

    @Test
    void where_fairness_refuses_areas_are_not_held_against_each_other_at_all() throws Exception {
        city.has(FctCase.TABLE, """
                        case_key | person_key | family_key | area_key | municipality_key | opened_date | known_until_date | placement_days_12 | is_followed_12
                        1        | ada        | familj-1   | nord     | stad             | 2020-01-01  | 2025-12-31       | 0                 | true
                        2        | bo         | familj-2   | nord     | stad             | 2020-01-01  | 2025-12-31       | 9                 | true
                        3        | ada        | familj-3   | syd      | stad             | 2020-01-01  | 2025-12-31       | 0                 | true
                        """).computed("placed_within_12_months");
        assertThat(city.comparisons(
                        "area_division = 'TODAY' and period = '2020'",
                        "area_key",
                        "peer_count",
                        "others_value",
                        "finding",
                        "rank_from",
                        "funnel_value",
                        "shrunken_value"))
                .containsExactly(
                        "nord null null NOT_COMPARED null null null",
                        "stad null null NOT_COMPARED null null null",
                        "syd null null NOT_COMPARED null null null");
    }

    @Test
    void one_event_is_no_finding_only_because_the_others_have_none() throws Exception {
        // One of ten late, and none of the twenty in each of the others. Against the point 100 % it would be LOWER:
        // the 99.8 % interval of 9 of 10 ends at 99.1 %.
        city.has(
                        FctCase.TABLE,
                        ComparedDistricts.HEAD
                                + ComparedDistricts.reports("nord", 2020, 9, 1)
                                + ComparedDistricts.reports("syd", 2020, 20, 0)
                                + ComparedDistricts.reports("ost", 2020, 20, 0))
                .computed("assessment_within_14_days");
        assertThat(city.comparisons(
                        "area_division = 'TODAY' and period = '2020' and area_key = 'nord'", "others_value", "finding"))
                .containsExactly("100.0000 NOT_DIFFERENT");
        assertThat(estimate("nord", 2020).p998().orElseThrow().upper()).isCloseTo(99.1, within(0.05));
    }

    @Test
    void an_area_without_any_of_the_few_long_cases_is_not_below_the_others_for_that() throws Exception {
        // Twenty families without one, beside four hundred of whom one in ten had 400 workers: 41.4 ± 18.6 for the
        // others,
        // and the north's own 1.5 ± 0.4 lies far below. Spread as theirs are, twenty families tell ± 83.
        StringBuilder cases = new StringBuilder(
                "case_key | person_key | family_key | area_key | municipality_key | worker_count | opened_date | closed_date | known_until_date\n");
        for (String area : List.of("nord", "syd", "ost")) {
            for (int number = 0; number < (area.equals("nord") ? 20 : 200); number++) {
                boolean isLong = number % 10 == 0 && !area.equals("nord");
                cases.append("%1$s-%2$d | ada | %1$s-%2$d | %1$s | stad | %3$d | 2020-01-01 | 2020-06-01 | 2025-12-31\n"
                        .formatted(area, number, isLong ? 400 : 1 + number % 2));
            }
        }
        city.has(FctCase.TABLE, cases.toString()).computed("caseworkers_per_case");
        assertThat(city.comparisons(
                        "area_division = 'TODAY' and period = '2020' and area_key = 'nord'", "others_value", "finding"))
                .containsExactly("41.4000 NOT_DIFFERENT");
    }

    @Test
    void the_gap_between_girls_and_boys_is_told_in_whole_points_and_its_bounds_outwards() throws Exception {
        // Girls (every other) 1 of 3, boys 0 of 3: 33.3 points. Newcombe from Wilson's 6.15 to 79.23 and 0 to 56.15.
        city.has(FctCase.TABLE, ComparedDistricts.HEAD + ComparedDistricts.reports("nord", 2020, 1, 5))
                .computed("assessment_within_14_days");
        assertThat(city.comparisons(
                        "area_division = 'TODAY' and period = '2020' and area_key = 'nord'",
                        "sex_gap",
                        "sex_gap_lower_95",
                        "sex_gap_upper_95"))
                .containsExactly("33.0000 -30.0000 80.0000");
    }

    @Test
    void five_years_that_rise_are_a_trend_and_four_are_too_few() throws Exception {
        city.has(
                        FctCase.TABLE,
                        ComparedDistricts.HEAD
                                + ComparedDistricts.reports("nord", 2016, 20, 80)
                                + ComparedDistricts.reports("nord", 2017, 35, 65)
                                + ComparedDistricts.reports("nord", 2018, 50, 50)
                                + ComparedDistricts.reports("nord", 2019, 65, 35)
                                + ComparedDistricts.reports("nord", 2020, 80, 20)
                                + ComparedDistricts.reports("nord", 2021, 50, 50))
                .computed("assessment_within_14_days");
        assertThat(city.comparisons("area_division = 'TODAY' and area_key = 'nord'", "period", "trend"))
                .containsExactly(
                        "2016 TOO_FEW_YEARS",
                        "2017 TOO_FEW_YEARS",
                        "2018 TOO_FEW_YEARS",
                        "2019 TOO_FEW_YEARS",
                        "2020 INCREASING",
                        "2021 INCREASING");
    }

    /** The unrounded share of an area in a year. */
    private Estimate estimate(String area, int year) throws Exception {
        Tallies tallies = city.tallies("assessment_within_14_days");
        AreaSlot slot = tallies.grid().areas().stream()
                .filter(one -> one.areaKey().equals(area))
                .findFirst()
                .orElseThrow();
        int place = tallies.grid().periods().year(year).orElseThrow();
        return new FigureMaker(tallies.indicator())
                .estimate(
                        tallies.areaTime(slot, place, Grid.ALL, Grid.ALL),
                        tallies.areaTime(slot, place, Grid.GIRLS, Grid.ALL),
                        tallies.areaTime(slot, place, Grid.BOYS, Grid.ALL))
                .orElseThrow();
    }
}
