package se.insatskollen.warehouse.effectshelf;

import static org.assertj.core.api.Assertions.assertThat;
import static se.insatskollen.warehouse.effectshelf.EffectTown.HEMMA;
import static se.insatskollen.warehouse.effectshelf.EffectTown.ORDINARY;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexChildTest {
    private EffectTown town;

    @BeforeEach
    void open() throws Exception {
        town = new EffectTown().came(HEMMA, 1);
    }

    @AfterEach
    void close() throws Exception {
        town.close();
    }

    @Test
    void a_child_belongs_to_what_was_chosen_in_its_first_case() throws Exception {
        town.hasCase("anna", ORDINARY, "stad", "NEGLECT", "HIGH", 8, "2019-02-01")
                .hasCase("anna", HEMMA, "stad", "NEGLECT", "HIGH", 9, "2020-02-01")
                .hasCase("bo", HEMMA, "stad", "NEGLECT", "HIGH", 8, "2019-02-01")
                .hasCase("bo", ORDINARY, "stad", "NEGLECT", "HIGH", 9, "2020-02-01")
                .computed();
        assertThat(town.rows("index_child", "child_key", "is_in_project", "opened_date"))
                .containsExactly("anna false 2019-02-01", "bo true 2019-02-01", "hemma-1 true 2019-02-01");
    }

    @Test
    void only_children_of_the_projects_municipality_and_target_group_are_set_beside_it() throws Exception {
        town.hasCase("anna", ORDINARY, "grann", "NEGLECT", "HIGH", 8, "2019-02-01")
                .hasCase("bo", ORDINARY, "stad", "VIOLENCE", "HIGH", 8, "2019-02-01")
                .hasCase("cia", ORDINARY, "stad", "NEGLECT", "LOW", 3, "2018-02-01")
                .computed();
        assertThat(town.rows("index_child", "child_key")).containsExactly("cia", "hemma-1");
    }

    @Test
    void a_project_that_is_not_known_a_number_that_is_made_up_and_an_adult_are_left_out() throws Exception {
        town.hasCase("anna", "okant-projekt", "stad", "NEGLECT", "HIGH", 8, "2019-02-01")
                .hasCase("bo", ORDINARY, "stad", "NEGLECT", "HIGH", 8, "2019-02-01")
                .is("bo", "INTERIM_NUMBER")
                .hasCase("cia", ORDINARY, "stad", "NEGLECT", "HIGH", 18, "2019-02-01")
                .computed();
        assertThat(town.rows("index_child", "child_key")).containsExactly("hemma-1");
    }

    // The window is 1 February 2019 – 31 January 2020, the one before it 1 February 2018 – 31 January 2019.
    @Test
    void first_and_last_day_count_and_a_stay_is_cut_where_the_window_begins_and_ends() throws Exception {
        town.stay("hemma-1", "FOSTER_HOME", "date '2019-01-30'", 4)
                .stay("hemma-1", "EMERGENCY_HOME", "date '2020-01-31'", 10)
                .stay("hemma-1", "RESIDENTIAL_HOME", "date '2018-01-25'", 8)
                .computed();
        assertThat(town.rows("index_stay where window_months = 12", "placement_type", "days_after", "days_before"))
                .containsExactly("EMERGENCY_HOME 1 0", "FOSTER_HOME 2 2", "RESIDENTIAL_HOME 0 1");
        assertThat(town.rows("index_stay where window_months = 24", "placement_type", "days_after", "days_before"))
                .containsExactly("EMERGENCY_HOME 10 0", "FOSTER_HOME 2 2", "RESIDENTIAL_HOME 0 8");
        assertThat(town.rows("index_child", "is_placed_earlier")).containsExactly("true");
    }

    @Test
    void who_was_placed_on_the_day_the_case_was_opened_was_not_placed_earlier() throws Exception {
        town.stay("hemma-1", "FOSTER_HOME", "date '2019-02-01'", 4).computed();
        assertThat(town.rows("index_child", "is_placed_earlier")).containsExactly("false");
    }

    @Test
    void two_homes_of_one_form_at_once_are_no_more_days_than_the_window_has() throws Exception {
        town.stay("hemma-1", "FOSTER_HOME", "date '2018-06-01'", 1_000)
                .stay("hemma-1", "FOSTER_HOME", "date '2018-07-01'", 1_000)
                .computed();
        assertThat(town.rows("index_stay where window_months = 12", "days_after", "days_before"))
                .containsExactly("365 365");
    }

    @Test
    void a_window_that_has_not_passed_has_no_days() throws Exception {
        town.hasCase("anna", HEMMA, "stad", "NEGLECT", "HIGH", 8, "2024-06-01")
                .stay("anna", "FOSTER_HOME", "date '2024-07-01'", 30)
                .computed();
        assertThat(town.rows("index_stay where child_key = 'anna'", "window_months", "days_after"))
                .containsExactly("12 30");
    }
}
