package se.insatskollen.warehouse.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static se.insatskollen.warehouse.codes.PublishedShape.AREA_TERTIAL_SEX;
import static se.insatskollen.warehouse.codes.PublishedShape.AREA_YEAR_SEX_AGE;
import static se.insatskollen.warehouse.codes.PublishedShape.AREA_YEAR_TYPE_SEX;
import static se.insatskollen.warehouse.codes.PublishedShape.PROJECT_YEAR_SEX;
import static se.insatskollen.warehouse.codes.TimeGrain.ALL_YEARS;
import static se.insatskollen.warehouse.codes.TimeGrain.TERTIAL;
import static se.insatskollen.warehouse.codes.TimeGrain.THREE_YEARS;
import static se.insatskollen.warehouse.codes.TimeGrain.YEAR;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LadderTest {
    private static final Step YEARLY = new Step(AREA_YEAR_SEX_AGE, YEAR, true, false);
    private static final Step YEARLY_OF_ALL = new Step(AREA_YEAR_SEX_AGE, YEAR, false, false);
    private static final Step WINDOWS = new Step(AREA_YEAR_SEX_AGE, THREE_YEARS, false, false);
    private static final Step EVER = new Step(AREA_YEAR_SEX_AGE, ALL_YEARS, false, false);

    @Test
    void a_year_loses_its_ages_then_its_sexes_then_itself() {
        assertThat(Ladder.of(AREA_YEAR_SEX_AGE))
                .containsExactly(new Step(AREA_YEAR_SEX_AGE, YEAR, true, true), YEARLY, YEARLY_OF_ALL, WINDOWS, EVER);
    }

    @Test
    void types_and_projects_lose_their_sexes_then_the_year() {
        assertThat(Ladder.of(AREA_YEAR_TYPE_SEX))
                .containsExactly(
                        new Step(AREA_YEAR_TYPE_SEX, YEAR, true, false),
                        new Step(AREA_YEAR_TYPE_SEX, YEAR, false, false),
                        new Step(AREA_YEAR_TYPE_SEX, THREE_YEARS, false, false),
                        new Step(AREA_YEAR_TYPE_SEX, ALL_YEARS, false, false));
        assertThat(Ladder.of(PROJECT_YEAR_SEX))
                .containsExactly(
                        new Step(PROJECT_YEAR_SEX, YEAR, true, false),
                        new Step(PROJECT_YEAR_SEX, YEAR, false, false),
                        new Step(PROJECT_YEAR_SEX, THREE_YEARS, false, false),
                        new Step(PROJECT_YEAR_SEX, ALL_YEARS, false, false));
    }

    @Test
    void thirds_of_years_become_no_years_of_which_there_is_a_table_already() {
        assertThat(Ladder.of(AREA_TERTIAL_SEX))
                .containsExactly(
                        new Step(AREA_TERTIAL_SEX, TERTIAL, true, false),
                        new Step(AREA_TERTIAL_SEX, TERTIAL, false, false));
    }

    @Test
    void behind_the_coarsest_step_the_table_is_withheld() {
        assertThat(Ladder.coarser(WINDOWS)).contains(EVER);
        assertThat(Ladder.coarser(EVER)).isEmpty();
        assertThat(Ladder.coarser(new Step(AREA_TERTIAL_SEX, TERTIAL, false, false)))
                .isEmpty();
    }

    @Test
    void types_tell_sexes_only_where_the_year_does() {
        Step types = new Step(AREA_YEAR_TYPE_SEX, YEAR, true, false);
        assertThat(Ladder.within(types, Optional.of(YEARLY))).contains(types);
        assertThat(Ladder.within(types, Optional.of(YEARLY_OF_ALL)))
                .contains(new Step(AREA_YEAR_TYPE_SEX, YEAR, false, false));
    }

    @Test
    void types_are_told_in_no_shorter_times_than_the_year_is() {
        Step types = new Step(AREA_YEAR_TYPE_SEX, YEAR, true, false);
        assertThat(Ladder.within(types, Optional.of(WINDOWS)))
                .contains(new Step(AREA_YEAR_TYPE_SEX, THREE_YEARS, false, false));
        assertThat(Ladder.within(types, Optional.of(EVER)))
                .contains(new Step(AREA_YEAR_TYPE_SEX, ALL_YEARS, false, false));
    }

    @Test
    void what_is_coarse_already_stays_as_it_is() {
        Step ever = new Step(AREA_YEAR_TYPE_SEX, ALL_YEARS, false, false);
        assertThat(Ladder.within(ever, Optional.of(YEARLY))).contains(ever);
    }

    @Test
    void thirds_are_told_only_beside_the_years_they_add_up_to() {
        Step thirds = new Step(AREA_TERTIAL_SEX, TERTIAL, true, false);
        assertThat(Ladder.within(thirds, Optional.of(YEARLY))).contains(thirds);
        assertThat(Ladder.within(thirds, Optional.of(YEARLY_OF_ALL)))
                .contains(new Step(AREA_TERTIAL_SEX, TERTIAL, false, false));
        assertThat(Ladder.within(thirds, Optional.of(WINDOWS))).isEmpty();
    }

    @Test
    void of_areas_whose_year_is_withheld_neither_types_nor_thirds_are_told() {
        assertThat(Ladder.within(new Step(AREA_YEAR_TYPE_SEX, ALL_YEARS, false, false), Optional.empty()))
                .isEmpty();
        assertThat(Ladder.within(new Step(AREA_TERTIAL_SEX, TERTIAL, false, false), Optional.empty()))
                .isEmpty();
    }

    @Test
    void projects_are_no_part_of_the_year_of_an_area() {
        Step projects = new Step(PROJECT_YEAR_SEX, YEAR, true, false);
        assertThat(Ladder.within(projects, Optional.empty())).contains(projects);
    }
}
