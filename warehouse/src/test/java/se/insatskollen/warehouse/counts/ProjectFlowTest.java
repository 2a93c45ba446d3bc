package se.insatskollen.warehouse.counts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProjectFlowTest {
    @Test
    void a_stage_that_few_families_came_to_is_hidden_with_its_days() throws Exception {
        try (CountedCity city = new CountedCity().cameToTheProject(20, 2018, 1).cameToTheProject(4, 2018, 2)) {
            assertThat(city.hidden()
                            .rows("open_project_flow", "true", "case_stage", "case_count", "median_days", "state"))
                    .containsExactly(
                            "ASSESSED 24 null VALUE", "INVESTIGATED null null SUPPRESSED", "OPENED 24 0 VALUE");
        }
    }

    @Test
    void a_stage_that_few_families_did_not_go_on_to_is_hidden() throws Exception {
        try (CountedCity city = new CountedCity()
                .cameToTheProject(10, 2018, 0)
                .cameToTheProject(2, 2018, 2)
                .cameToTheProject(18, 2018, 3)) {
            assertThat(city.hidden().rows("open_project_flow", "true", "case_stage", "case_count"))
                    .containsExactly("ASSESSED 20", "INVESTIGATED 20", "OPENED 30", "SUPPORTED null");
        }
    }

    @Test
    void a_hidden_stage_is_not_shut_in_between_the_ones_before_and_after_it() throws Exception {
        try (CountedCity city = new CountedCity()
                .cameToTheProject(10, 2018, 0)
                .cameToTheProject(2, 2018, 2)
                .cameToTheProject(18, 2018, 4)) {
            assertThat(city.hidden().rows("open_project_flow", "true", "case_stage", "case_count"))
                    .containsExactly("ASSESSED 20", "CLOSED null", "INVESTIGATED 20", "OPENED 30", "SUPPORTED null");
        }
    }

    @Test
    void five_families_who_did_not_go_on_are_told() throws Exception {
        try (CountedCity city = new CountedCity().cameToTheProject(5, 2018, 0).cameToTheProject(5, 2018, 1)) {
            assertThat(city.hidden().rows("open_project_flow", "true", "case_stage", "case_count"))
                    .containsExactly("ASSESSED 5", "OPENED 10");
        }
    }

    @Test
    void a_project_of_five_cases_is_hidden_when_one_of_its_stages_is() throws Exception {
        try (CountedCity city = new CountedCity().cameToTheProject(3, 2018, 0).cameToTheProject(2, 2018, 1)) {
            assertThat(city.hidden().rows("open_project_flow", "true", "case_stage", "case_count"))
                    .containsExactly("ASSESSED null", "OPENED null");
            assertThat(city.rows("open_project_year", "true", "period", "case_count"))
                    .containsExactly("2018 null", "ALL null");
        }
    }

    @Test
    void a_project_of_five_cases_is_shown_when_all_of_its_stages_are() throws Exception {
        try (CountedCity city = new CountedCity().cameToTheProject(5, 2018, 1)) {
            assertThat(city.hidden().rows("open_project_flow", "true", "case_stage", "case_count"))
                    .containsExactly("ASSESSED 5", "OPENED 5");
        }
    }
}
