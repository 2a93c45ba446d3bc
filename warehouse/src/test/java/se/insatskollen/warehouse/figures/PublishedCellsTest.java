package se.insatskollen.warehouse.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.tables.FctCase;

class PublishedCellsTest {
    private static final String MARGIN = "sex = 'ALL' and age_band = 'ALL' and group_id = 'ALL'";

    private TinyCity city;

    @BeforeEach
    void open() throws Exception {
        city = new TinyCity();
    }

    @AfterEach
    void close() throws Exception {
        city.close();
    }

    private void withThreeChildrenReached() throws Exception {
        city.has(FctCase.TABLE, """
                        case_key | person_key | family_key | area_key | municipality_key | project_key | intervention_type_key | opened_date | support_start_date | known_until_date
                        1        | ada        | familj-1   | alfa     | stad             | ingen       | FAMILY_TREATMENT      | 2019-01-01  | 2019-02-01         | 2020-12-31
                        2        | ada        | familj-1   | alfa     | stad             | ingen       | SCHOOL_SUPPORT        | 2019-08-01  | 2019-09-01         | 2020-12-31
                        3        | bo         | familj-1   | beta     | stad             | ingen       | FAMILY_TREATMENT      | 2019-01-01  | 2019-02-01         | 2020-12-31
                        4        | cleo       | familj-2   | gamma    | stad             | ingen       | FAMILY_TREATMENT      | 2020-08-01  | 2020-09-01         | 2020-12-31
                        5        | bo         | familj-1   | delta    | stad             | hemma       | SCHOOL_SUPPORT        | 2020-08-01  | 2020-09-01         | 2020-12-31
                        """)
                .hasChildren("alfa 2019, beta 2019, delta 2019, stad 2019, gamma 2020, delta 2020, stad 2020")
                .computed("children_reached");
    }

    @Test
    void two_districts_that_merged_have_their_own_history_and_that_of_the_district_of_today() throws Exception {
        withThreeChildrenReached();
        // One of 3 600 children is 0.2778 per thousand; two of the 7 200 of Alfa and Beta together are as many.
        assertThat(city.cells(
                        MARGIN + " and area_key in ('alfa', 'beta', 'gamma') and period in ('2019', '2020')",
                        "area_key",
                        "area_vintage",
                        "period",
                        "value",
                        "n",
                        "state"))
                .containsExactly(
                        "alfa AS_IT_WAS 2019 0.2778 1 VALUE",
                        // The half year of a district that ended has children reached, but no last day of the year.
                        "alfa AS_IT_WAS 2020 null null NOT_COMPUTABLE",
                        "beta AS_IT_WAS 2019 0.2778 1 VALUE",
                        "beta AS_IT_WAS 2020 null null NOT_COMPUTABLE",
                        "gamma AS_IT_WAS 2020 0.2778 1 VALUE",
                        "gamma TODAY 2019 0.2778 1 VALUE",
                        "gamma TODAY 2020 0.2778 1 VALUE");
    }

    @Test
    void a_child_reached_twice_in_a_year_counts_once_in_it_and_once_in_each_of_its_thirds() throws Exception {
        withThreeChildrenReached();
        assertThat(city.cells(MARGIN + " and area_key = 'alfa' and period like '2019%'", "period", "value", "state"))
                .containsExactly(
                        "2019 0.2778 VALUE", "2019-T1 0.2778 VALUE", "2019-T2 0.0000 ZERO", "2019-T3 0.2778 VALUE");
    }

    @Test
    void n_is_families_not_children() throws Exception {
        withThreeChildrenReached();
        assertThat(city.cells(MARGIN + " and area_key = 'stad' and period = '2019'", "value", "n"))
                .containsExactly("0.5556 1");
    }

    @Test
    void sex_age_and_type_are_margins_of_the_same_units() throws Exception {
        withThreeChildrenReached();
        assertThat(city.cells(
                        "area_key = 'alfa' and period = '2019' and state = 'VALUE'",
                        "sex",
                        "age_band",
                        "group_id",
                        "value"))
                .containsExactly(
                        "ALL AGE_6_12 ALL 0.7143",
                        "ALL ALL ALL 0.2778",
                        "ALL ALL FAMILY_TREATMENT 0.2778",
                        "ALL ALL SCHOOL_SUPPORT 0.2778",
                        "WOMEN AGE_6_12 ALL 1.4286",
                        "WOMEN ALL ALL 0.5556",
                        "WOMEN ALL FAMILY_TREATMENT 0.5556",
                        "WOMEN ALL SCHOOL_SUPPORT 0.5556");
    }

    @Test
    void where_nothing_was_delivered_there_is_no_data_and_where_nothing_happened_nought() throws Exception {
        withThreeChildrenReached();
        assertThat(city.cells(
                        MARGIN + " and area_key in ('tyst', 'delta') and period = '2019'",
                        "area_key",
                        "value",
                        "n",
                        "state"))
                .containsExactly("delta 0.0000 0 ZERO", "tyst null null NO_DATA");
    }

    @Test
    void a_rate_without_a_child_population_cannot_be_computed() throws Exception {
        withThreeChildrenReached();
        city.hasChildren("alfa 2019").computed("children_reached");
        assertThat(city.cells(
                        MARGIN + " and period = '2019' and area_key in ('alfa', 'beta', 'gamma')",
                        "area_key",
                        "area_vintage",
                        "state"))
                .as("the children of half of an area are not the children of the area")
                .containsExactly("alfa AS_IT_WAS VALUE", "beta AS_IT_WAS NOT_COMPUTABLE", "gamma TODAY NOT_COMPUTABLE");
    }

    @Test
    void girls_access_is_told_as_a_ratio_to_boys_and_of_one_sex_alone_not_at_all() throws Exception {
        withThreeChildrenReached();
        city.computed("children_reached", "girls_and_boys_reached");
        assertThat(city.cells(
                        "indicator_id = 'girls_and_boys_reached' and age_band = 'ALL' and group_id = 'ALL' and area_key in ('stad', 'alfa') and period = '2019'",
                        "area_key",
                        "sex",
                        "value",
                        "n",
                        "state"))
                .containsExactly("alfa ALL null null NOT_COMPUTABLE", "stad ALL 1.0000 1 VALUE");
    }

    @Test
    void outcomes_whose_window_has_not_passed_are_too_early() throws Exception {
        city.has(FctCase.TABLE, """
                        case_key | person_key | family_key | area_key | municipality_key | project_key | intervention_type_key | opened_date | known_until_date | placement_days_12 | is_followed_12
                        1        | ada        | familj-1   | delta    | stad             | hemma       | NONE                  | 2019-01-01  | 2020-12-31       | 0                 | true
                        2        | bo         | familj-2   | delta    | stad             | hemma       | NONE                  | 2019-06-01  | 2020-12-31       | 30                | true
                        3        | cleo       | familj-3   | delta    | stad             | hemma       | NONE                  | 2020-06-01  | 2020-12-31       | 10                | false
                        """).computed("placed_within_12_months");
        assertThat(city.cells(
                        "sex = 'ALL' and age_band = 'ALL' and group_id in ('ALL', 'hemma') and area_key in ('delta', 'stad') and period in ('2019', '2020')",
                        "area_key",
                        "group_id",
                        "period",
                        "value",
                        "n",
                        "state"))
                .containsExactly(
                        "delta ALL 2019 50.0000 2 VALUE",
                        "delta ALL 2020 null null TOO_EARLY",
                        "stad ALL 2019 50.0000 2 VALUE",
                        "stad hemma 2019 50.0000 2 VALUE",
                        "stad ALL 2020 null null TOO_EARLY",
                        "stad hemma 2020 null null TOO_EARLY");
    }

    @Test
    void a_share_of_nobody_cannot_be_computed() throws Exception {
        city.has(FctCase.TABLE, """
                        case_key | person_key | family_key | area_key | municipality_key | project_key | intervention_type_key | opened_date | known_until_date | placement_days_12 | is_followed_12
                        1        | ada        | familj-1   | delta    | stad             | ingen       | NONE                  | 2019-01-01  | 2020-12-31       | 0                 | true
                        """).computed("placed_within_12_months");
        assertThat(city.cells(
                        "age_band = 'ALL' and group_id = 'ALL' and area_key = 'delta' and period = '2019'",
                        "sex",
                        "value",
                        "state"))
                .containsExactly("ALL 0.0000 ZERO", "MEN null NOT_COMPUTABLE", "WOMEN 0.0000 ZERO");
    }

    @Test
    void periods_that_have_not_ended_are_not_told() throws Exception {
        city.has(FctCase.TABLE, """
                        case_key | person_key | family_key | area_key | municipality_key | project_key | intervention_type_key | opened_date | support_start_date | known_until_date
                        1        | ada        | familj-1   | delta    | stad             | ingen       | NONE                  | 2019-01-01  | 2019-02-01         | 2020-08-30
                        2        | bo         | familj-1   | delta    | stad             | ingen       | NONE                  | 2020-01-01  | 2020-02-01         | 2020-08-30
                        """).computed("wait_for_support");
        assertThat(city.cells(MARGIN + " and area_key = 'delta'", "period"))
                .containsExactly("2019", "2019-T1", "2019-T2", "2019-T3", "2020-T1");
    }

    @Test
    void what_happens_in_a_case_after_its_district_has_ended_stays_with_the_district() throws Exception {
        city.has(FctCase.TABLE, """
                        case_key | person_key | family_key | area_key | municipality_key | project_key | intervention_type_key | opened_date | support_start_date | closed_date | case_outcome | known_until_date
                        1        | ada        | familj-1   | alfa     | stad             | ingen       | NONE                  | 2019-01-01  | 2019-02-01         | 2021-03-01  | GOAL_REACHED | 2022-12-31
                        """).computed("goal_reached");
        assertThat(city.cells(MARGIN + " and state = 'VALUE'", "area_key", "area_vintage", "period", "value"))
                .containsExactly(
                        "alfa AS_IT_WAS 2021 100.0000",
                        "alfa AS_IT_WAS 2021-T1 100.0000",
                        "gamma TODAY 2021 100.0000",
                        "gamma TODAY 2021-T1 100.0000",
                        "stad UNCHANGED 2021 100.0000",
                        "stad UNCHANGED 2021-T1 100.0000");
    }
}
