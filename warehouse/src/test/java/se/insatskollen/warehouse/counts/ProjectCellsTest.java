package se.insatskollen.warehouse.counts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProjectCellsTest {
    @Test
    void a_small_year_takes_the_cheapest_other_along_so_that_the_whole_can_be_told() throws Exception {
        try (CountedCity city = new CountedCity()
                .cameToTheProject(10, 2017, 0)
                .cameToTheProject(3, 2018, 0)
                .cameToTheProject(12, 2019, 0)) {
            assertThat(city.hidden().rows("open_project_year", "true", "period", "case_count", "family_count", "state"))
                    .containsExactly(
                            "2017 null null SUPPRESSED",
                            "2018 null null SUPPRESSED",
                            "2019 12 12 VALUE",
                            "ALL 25 25 VALUE");
        }
    }

    @Test
    void a_project_of_few_families_tells_nothing() throws Exception {
        try (CountedCity city = new CountedCity()
                .cameToTheProject(4, 2018, 1)
                .bookedOnTheProject(100, 2018, "REGION", "STAFF")
                .bookedOnTheProject(50, 2018, "STATE", "PREMISES")) {
            city.hidden();
            assertThat(city.rows("open_project_year", "true", "period", "cost_ore", "state"))
                    .containsExactly("2018 null SUPPRESSED", "ALL null SUPPRESSED");
            assertThat(city.rows("open_project_economy", "cost_ore is not null or state <> 'SUPPRESSED'", "period"))
                    .isEmpty();
            assertThat(city.rows("open_project_flow", "true", "case_stage", "case_count", "state"))
                    .containsExactly("ASSESSED null SUPPRESSED", "OPENED null SUPPRESSED");
        }
    }

    @Test
    void payers_and_kinds_do_not_tell_what_a_small_year_cost() throws Exception {
        try (CountedCity city = new CountedCity()
                .cameToTheProject(10, 2017, 0)
                .cameToTheProject(3, 2018, 0)
                .cameToTheProject(12, 2019, 0)
                .bookedOnTheProject(1000, 2017, "REGION", "STAFF")
                .bookedOnTheProject(300, 2018, "REGION", "STAFF")
                .bookedOnTheProject(1200, 2019, "REGION", "STAFF")
                .bookedOnTheProject(500, 2019, "STATE", "STAFF")) {
            city.hidden();
            assertThat(city.rows("open_project_year", "true", "period", "cost_ore"))
                    .containsExactly("2017 null", "2018 null", "2019 170000", "ALL 300000");
            assertThat(city.rows("open_project_economy", "true", "cost_kind", "payer_key", "period", "cost_ore"))
                    .containsExactly(
                            "ALL REGION 2017 null",
                            "ALL REGION 2018 null",
                            "ALL REGION 2019 120000",
                            "ALL REGION ALL 250000",
                            "ALL STATE 2019 50000",
                            "ALL STATE ALL 50000",
                            "STAFF ALL 2017 null",
                            "STAFF ALL 2018 null",
                            "STAFF ALL 2019 170000",
                            "STAFF ALL ALL 300000");
        }
    }

    @Test
    void years_in_which_a_project_had_cost_and_no_cases_are_shown() throws Exception {
        try (CountedCity city = new CountedCity()
                .cameToTheProject(10, 2017, 0)
                .bookedOnTheProject(1000, 2017, "REGION", "STAFF")
                .bookedOnTheProject(-30, 2018, "REGION", "STAFF")) {
            assertThat(city.hidden().rows("open_project_year", "true", "period", "case_count", "cost_ore", "state"))
                    .containsExactly("2017 10 100000 VALUE", "2018 0 -3000 VALUE", "ALL 10 97000 VALUE");
        }
    }
}
