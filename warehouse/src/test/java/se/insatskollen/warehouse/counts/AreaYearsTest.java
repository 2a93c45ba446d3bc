package se.insatskollen.warehouse.counts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AreaYearsTest {
    @Test
    void five_families_are_shown_and_four_are_not() throws Exception {
        try (CountedCity city = new CountedCity().came(5, "tyst", 2019).came(4, "tyst", 2021)) {
            city.hidden();
            assertThat(city.rows(
                            "open_area_year",
                            "area_division = 'TODAY'",
                            "area_key",
                            "year_number",
                            "case_count",
                            "family_count",
                            "cost_ore",
                            "state"))
                    .containsExactly("tyst 2019 5 5 0 VALUE", "tyst 2021 null null null SUPPRESSED");
        }
    }

    @Test
    void a_small_district_takes_the_cheapest_other_along_so_that_neither_is_worked_out() throws Exception {
        try (CountedCity city =
                new CountedCity().came(3, "alfa", 2019).came(10, "beta", 2019).came(20, "delta", 2019)) {
            assertThat(city.hidden().hiddenAreas(2019)).containsExactly("alfa AS_IT_WAS", "beta AS_IT_WAS");
            assertThat(city.rows(
                            "open_area_year",
                            "area_key in ('gamma', 'stad')",
                            "area_key",
                            "area_division",
                            "case_count"))
                    .containsExactly("gamma TODAY 13", "stad AS_IT_WAS 33", "stad TODAY 33");
        }
    }

    @Test
    void what_a_municipality_has_beside_its_districts_is_not_found_by_taking_them_from_it() throws Exception {
        try (CountedCity city = new CountedCity()
                .came(3, "stad", 2019)
                .came(10, "alfa", 2019)
                .came(10, "beta", 2019)
                .came(20, "delta", 2019)) {
            assertThat(city.hidden().hiddenAreas(2019)).containsExactly("delta AS_IT_WAS", "delta TODAY");
        }
    }

    @Test
    void what_a_municipality_has_beside_its_districts_protects_none_of_them() throws Exception {
        try (CountedCity city =
                new CountedCity().came(50, "stad", 2021).came(3, "gamma", 2021).came(20, "delta", 2021)) {
            assertThat(city.hidden().hiddenAreas(2021))
                    .containsExactly("delta AS_IT_WAS", "delta TODAY", "gamma AS_IT_WAS", "gamma TODAY");
        }
    }

    @Test
    void a_district_of_today_is_hidden_with_the_only_one_it_was_made_of() throws Exception {
        try (CountedCity city = new CountedCity().came(2, "alfa", 2019).came(20, "delta", 2019)) {
            assertThat(city.hidden().hiddenAreas(2019))
                    .containsExactly("alfa AS_IT_WAS", "delta AS_IT_WAS", "delta TODAY", "gamma TODAY");
        }
    }

    @Test
    void a_year_in_which_nobody_came_is_shown_with_its_cost() throws Exception {
        try (CountedCity city = new CountedCity()
                .booked(7, "tyst", 2019)
                .booked(8, "tyst", 2020)
                .booked(-8, "tyst", 2020)) {
            assertThat(city.hidden()
                            .rows("open_area_year", "area_division = 'TODAY'", "year_number", "cost_ore", "state"))
                    .containsExactly("2019 700 VALUE", "2020 0 ZERO");
        }
    }

    @Test
    void cost_that_is_mostly_one_familys_placement_is_hidden() throws Exception {
        try (CountedCity city = new CountedCity()
                .came(10, "tyst", 2019)
                .placed("tyst", 2019, 900_000, 40_000, 30_000)
                .booked(1_000_000, "tyst", 2019)) {
            assertThat(city.hidden().hiddenAreas(2019)).containsExactly("tyst AS_IT_WAS", "tyst TODAY");
        }
    }

    @Test
    void cost_in_which_no_familys_placement_stands_out_is_shown() throws Exception {
        try (CountedCity city = new CountedCity()
                .came(10, "tyst", 2019)
                .placed("tyst", 2019, 400_000, 400_000, 400_000)
                .booked(1_200_000, "tyst", 2019)) {
            assertThat(city.hidden().hiddenAreas(2019)).isEmpty();
        }
    }

    @Test
    void a_placement_of_a_district_that_has_ended_is_paid_by_its_successor() throws Exception {
        try (CountedCity city = new CountedCity()
                .came(10, "delta", 2021)
                .came(10, "gamma", 2021)
                .placed("alfa", 2019, 2021, new int[] {900_000, 40_000, 30_000})
                .booked(1_000_000, "gamma", 2021)
                .booked(5_000_000, "delta", 2021)) {
            assertThat(city.hidden().hiddenAreas(2021)).contains("gamma AS_IT_WAS", "gamma TODAY");
        }
    }

    @Test
    void cost_with_purchased_care_of_two_providers_is_hidden() throws Exception {
        try (CountedCity city = new CountedCity()
                .came(10, "tyst", 2019)
                .placed("tyst", 2019, 40_000, 40_000)
                .booked(1_000_000, "tyst", 2019)) {
            assertThat(city.hidden().hiddenAreas(2019)).containsExactly("tyst AS_IT_WAS", "tyst TODAY");
        }
    }

    @Test
    void placement_days_have_a_fate_of_their_own() throws Exception {
        try (CountedCity city = new CountedCity()
                .came(10, "tyst", 2019)
                .came(10, "tyst", 2020)
                .placed("tyst", 2019, 100, 100, 100)
                .booked(1_000_000, "tyst", 2019)) {
            assertThat(city.hidden()
                            .rows(
                                    "open_area_year",
                                    "area_division = 'TODAY'",
                                    "year_number",
                                    "case_count",
                                    "state",
                                    "placement_days",
                                    "placement_state"))
                    .containsExactly("2019 13 VALUE null SUPPRESSED", "2020 10 VALUE 0 ZERO");
        }
    }

    // Gamma would have to go twice, as it was and as it is today; the city is one cell.
    @Test
    void placement_days_of_few_families_are_not_found_by_taking_the_other_districts_away() throws Exception {
        try (CountedCity city = new CountedCity().placed("delta", 2021, 1, 1).placed("gamma", 2021, 1, 1, 1, 1, 1, 1)) {
            assertThat(city.hidden()
                            .rows("open_area_year", "placement_state = 'SUPPRESSED'", "area_key", "area_division"))
                    .containsExactly("delta AS_IT_WAS", "delta TODAY", "stad AS_IT_WAS", "stad TODAY");
        }
    }

    // Delta, whose money counts as nought, has nothing to give that Gamma's could be made of: the city goes instead.
    @Test
    void a_year_that_corrections_make_negative_is_protected_like_another() throws Exception {
        try (CountedCity city = new CountedCity()
                .came(3, "gamma", 2021)
                .came(20, "delta", 2021)
                .booked(-500, "delta", 2021)
                .booked(900, "gamma", 2021)) {
            assertThat(city.hidden().hiddenAreas(2021))
                    .containsExactly("gamma AS_IT_WAS", "gamma TODAY", "stad AS_IT_WAS", "stad TODAY");
        }
    }
}
