package se.insatskollen.warehouse.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three families of Alfa in 2019, six of Beta beside them, and enough everywhere else. */
class HiddenCellsTest {
    private static final String MARGIN = "sex = 'ALL' and age_band = 'ALL' and group_id = 'ALL' and area_key <> 'tyst'";

    private TinyCity city;

    @BeforeEach
    void publish() throws Exception {
        city = new TinyCity();
        SupportedFamilies families = new SupportedFamilies();
        for (int year = 2017; year <= 2018; year++) {
            families.in("alfa", year, 10).in("beta", year, 10).in("delta", year, 20);
        }
        families.in("alfa", 2019, 3).in("beta", 2019, 6).in("delta", 2019, 20).livingIn(city);
        city.published("wait_for_support", EarlierEdition.NONE);
    }

    @AfterEach
    void close() throws Exception {
        city.close();
    }

    @Test
    void a_district_of_three_families_is_hidden_and_so_is_the_district_that_would_give_it_away() throws Exception {
        assertThat(city.cells(MARGIN + " and period = '2019'", "area_key", "area_vintage", "value", "n", "state"))
                .containsExactly(
                        "alfa AS_IT_WAS null null SUPPRESSED",
                        "beta AS_IT_WAS null null SUPPRESSED",
                        "delta UNCHANGED 10.5000 20 VALUE",
                        "gamma TODAY 3.0000 9 VALUE",
                        "stad UNCHANGED 6.0000 29 VALUE");
    }

    @Test
    void years_in_which_enough_families_are_behind_every_figure_are_shown_in_full() throws Exception {
        assertThat(city.cells(MARGIN + " and period in ('2017', '2018')", "state"))
                .hasSize(10)
                .containsOnly("VALUE");
    }

    @Test
    void girls_ages_types_and_thirds_of_the_year_do_not_tell_what_the_year_hides() throws Exception {
        assertThat(city.cells(
                        "area_key in ('alfa', 'beta') and period like '2019%' and state not in ('NOT_COMPUTABLE')",
                        "area_key", "period", "sex", "age_band", "group_id", "state"))
                .containsExactly(
                        "alfa 2019 ALL AGE_6_12 ALL SUPPRESSED",
                        "alfa 2019 ALL ALL ALL SUPPRESSED",
                        "alfa 2019 ALL ALL NONE SUPPRESSED",
                        "alfa 2019 WOMEN AGE_6_12 ALL SUPPRESSED",
                        "alfa 2019 WOMEN ALL ALL SUPPRESSED",
                        "alfa 2019 WOMEN ALL NONE SUPPRESSED",
                        "alfa 2019-T1 ALL ALL ALL SUPPRESSED",
                        "alfa 2019-T1 WOMEN ALL ALL SUPPRESSED",
                        "beta 2019 ALL AGE_6_12 ALL SUPPRESSED",
                        "beta 2019 ALL ALL ALL SUPPRESSED",
                        "beta 2019 ALL ALL NONE SUPPRESSED",
                        "beta 2019 WOMEN AGE_6_12 ALL SUPPRESSED",
                        "beta 2019 WOMEN ALL ALL SUPPRESSED",
                        "beta 2019 WOMEN ALL NONE SUPPRESSED",
                        "beta 2019-T1 ALL ALL ALL SUPPRESSED",
                        "beta 2019-T1 WOMEN ALL ALL SUPPRESSED");
    }

    @Test
    void a_hidden_cell_has_no_number_of_any_kind() throws Exception {
        assertThat(city.cells("state = 'SUPPRESSED'", "value", "n", "lower_95", "upper_95", "lower_998", "upper_998"))
                .isNotEmpty()
                .containsOnly("null null null null null null");
    }

    @Test
    void no_comparison_is_made_with_what_is_hidden() throws Exception {
        assertThat(city.comparisons("period = '2019'", "area_key", "area_division", "peer_count", "finding"))
                .containsExactly(
                        "delta AS_IT_WAS 0 NOT_COMPARED",
                        "delta TODAY 1 NOT_COMPARED",
                        "gamma TODAY 1 NOT_COMPARED",
                        "stad AS_IT_WAS 0 NOT_COMPARED",
                        "stad TODAY 0 NOT_COMPARED");
        assertThat(city.comparisons("period = '2018' and area_key = 'alfa'", "finding"))
                .containsExactly("NOT_DIFFERENT");
    }

    @Test
    void each_table_tells_on_which_step_it_is_and_how_much_of_it_is_shown() throws Exception {
        // Six areas in three years, each of three sexes and five ages; of five areas girls of one age are told.
        assertThat(city.tables(
                        "shape",
                        "time_grain",
                        "is_by_sex",
                        "is_by_age",
                        "cell_count",
                        "value_count",
                        "suppressed_count"))
                .containsExactly(
                        "AREA_TERTIAL_SEX TERTIAL true false 162 26 4",
                        "AREA_YEAR_SEX_AGE YEAR true true 270 52 8",
                        "AREA_YEAR_TYPE_SEX YEAR true false 54 26 4",
                        "PROJECT_YEAR_SEX YEAR true false 0 0 0");
    }
}
