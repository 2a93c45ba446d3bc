package se.insatskollen.warehouse.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An edition that tells of 20 families in Delta, 30 in Gamma and nothing of three in the municipality without districts. */
class LaterEditionTest {
    private CountedCity city;

    @BeforeEach
    void tellTheFirst() throws Exception {
        city = new CountedCity()
                .came(20, "delta", 2021)
                .came(30, "gamma", 2021)
                .came(3, "tyst", 2021)
                .cameToTheProject(12, 2022, 0);
        city.hidden().told();
    }

    @AfterEach
    void close() throws Exception {
        city.close();
    }

    private List<String> families(String area) throws Exception {
        return city.rows(
                "open_area_year",
                "area_division = 'TODAY' and year_number = 2021 and area_key = '%s'".formatted(area),
                "family_count",
                "case_count",
                "state");
    }

    private List<String> project() throws Exception {
        return city.rows("open_project_year", "period = '2022'", "family_count", "state");
    }

    @Test
    void the_same_families_tell_the_same() throws Exception {
        city.hidden();
        assertThat(families("delta")).containsExactly("20 20 VALUE");
        assertThat(families("stad")).containsExactly("50 50 VALUE");
        assertThat(families("tyst")).containsExactly("null null SUPPRESSED");
        assertThat(project()).containsExactly("12 VALUE");
    }

    @Test
    void what_was_hidden_stays_hidden_when_enough_families_have_come() throws Exception {
        city.came(10, "tyst", 2021).hidden();
        assertThat(families("tyst")).containsExactly("null null SUPPRESSED");
    }

    @Test
    void a_count_stays_while_one_to_four_families_have_changed() throws Exception {
        city.came(4, "delta", 2021).cameToTheProject(4, 2022, 0).hidden();
        assertThat(families("delta")).containsExactly("20 20 VALUE");
        assertThat(families("stad")).containsExactly("50 50 VALUE");
        assertThat(project()).containsExactly("12 VALUE");
    }

    @Test
    void a_count_is_told_anew_when_five_families_have_changed() throws Exception {
        city.came(5, "delta", 2021).cameToTheProject(5, 2022, 0).hidden();
        assertThat(families("delta")).containsExactly("25 25 VALUE");
        assertThat(families("stad")).containsExactly("55 55 VALUE");
        assertThat(project()).containsExactly("17 VALUE");
    }

    @Test
    void few_families_and_then_few_more_are_told_together() throws Exception {
        city.came(3, "delta", 2021).hidden().told();
        assertThat(families("delta")).containsExactly("20 20 VALUE");
        city.came(3, "delta", 2021).hidden();
        assertThat(families("delta")).containsExactly("26 26 VALUE");
    }

    // Two in Delta and five in Gamma are seven in the city: were Gamma and the city both told anew, two would be left.
    // Gamma
    // would have to be kept twice, as it was and as it is today; the city is one cell.
    @Test
    void a_kept_count_is_not_worked_out_from_those_that_are_told_anew() throws Exception {
        city.came(2, "delta", 2021).came(5, "gamma", 2021).hidden();
        assertThat(families("delta")).containsExactly("20 20 VALUE");
        assertThat(families("gamma")).containsExactly("35 35 VALUE");
        assertThat(families("stad")).as("kept along with it").containsExactly("50 50 VALUE");
    }

    @Test
    void a_stage_of_a_project_keeps_its_count_too() throws Exception {
        city.cameToTheProject(2, 2022, 0).hidden();
        assertThat(city.rows("open_project_flow", "true", "case_stage", "case_count", "state"))
                .containsExactly("OPENED 12 VALUE");
    }
}
