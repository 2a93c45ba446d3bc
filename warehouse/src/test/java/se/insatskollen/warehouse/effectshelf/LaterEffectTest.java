package se.insatskollen.warehouse.effectshelf;

import static org.assertj.core.api.Assertions.assertThat;
import static se.insatskollen.warehouse.effectshelf.EffectTown.HEMMA;
import static se.insatskollen.warehouse.effectshelf.EffectTown.ORDINARY;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.tables.OpenEffect;
import se.insatskollen.warehouse.tables.OpenEffectType;

class LaterEffectTest {
    private static final String AT_24 = "window_months = 24";

    private EffectTown town;

    // 160 children in the project and 320 like them: 40 placed for 50 days and 100 placed for 60. Six children have a
    // need that nobody in ordinary service has, and are placed too: what is left is not few families'.
    @BeforeEach
    void open() throws Exception {
        town = new EffectTown()
                .came(HEMMA, 160)
                .came("ensam", HEMMA, 6, "LOW")
                .came(ORDINARY, 320)
                .placed(HEMMA, 40, "FOSTER_HOME", 50)
                .placed(ORDINARY, 100, "FOSTER_HOME", 60)
                .placed("ensam", 6, "RESIDENTIAL_HOME", 100);
    }

    @AfterEach
    void close() throws Exception {
        town.close();
    }

    @Test
    void an_effect_in_which_few_families_are_new_goes_on_telling_what_it_told() throws Exception {
        town.computed().told();
        town.came("ny", HEMMA, 2, "HIGH").placed("ny", 2, "FOSTER_HOME", 700).computed();
        assertThat(town.rows(OpenEffect.TABLE, AT_24, "matched_children", "difference_days"))
                .containsExactly("160 -6.2000");
        town.told().came("nyare", HEMMA, 2, "HIGH").computed();
        assertThat(town.rows(OpenEffect.TABLE, AT_24, "matched_children", "difference_days"))
                .as("two and two are four")
                .containsExactly("160 -6.2000");
        assertThat(town.rows(OpenEffectType.TABLE, AT_24, "placement_type", "difference_days"))
                .containsExactly("FOSTER_HOME -6.2000");
        town.told()
                .came("nyast", HEMMA, 6, "HIGH")
                .placed("nyast", 6, "FOSTER_HOME", 50)
                .computed();
        // (40 · 50 + 2 · 700 + 6 · 50)/170 − 18.75 is 3.01; told are 18.8 and what is left to 21.8.
        assertThat(town.rows(OpenEffect.TABLE, AT_24, "matched_children", "difference_days"))
                .containsExactly("170 3.0000");
    }

    @Test
    void an_effect_whose_days_of_one_type_are_few_new_families_is_kept_whoever_else_has_come() throws Exception {
        town.computed().told();
        town.came("ny", HEMMA, 40, "HIGH").placed("ny", 2, "FOSTER_HOME", 700).computed();
        assertThat(town.rows(OpenEffect.TABLE, AT_24, "matched_children", "difference_days"))
                .containsExactly("160 -6.2000");
    }

    @Test
    void an_effect_is_kept_where_few_are_new_of_those_whom_nobody_is_like() throws Exception {
        town.computed().told();
        town.came("ny", HEMMA, 2, "LOW").computed();
        assertThat(town.rows(OpenEffect.TABLE, AT_24, "followed_children")).containsExactly("166");
        assertThat(town.rows("kept_effect", "window_months")).containsExactly("12", "24", "36");
    }

    @Test
    void an_effect_is_kept_where_what_is_left_has_changed_by_few() throws Exception {
        town.computed().told();
        town.came("ny", HEMMA, 40, "HIGH")
                .placed("ny", 10, "FOSTER_HOME", 50)
                .came("nyast", HEMMA, 1, "LOW")
                .placed("nyast", 1, "RESIDENTIAL_HOME", 700)
                .computed();
        assertThat(town.rows("kept_effect", "window_months")).contains("24");
        assertThat(town.rows(OpenEffect.TABLE, AT_24, "matched_children")).containsExactly("160");
    }

    @Test
    void who_comes_and_goes_while_an_effect_is_withheld_is_not_forgotten() throws Exception {
        try (EffectTown small = new EffectTown()
                .came(HEMMA, 152)
                .came(ORDINARY, 320)
                .placed(HEMMA, 40, "FOSTER_HOME", 50)
                .placed(ORDINARY, 100, "FOSTER_HOME", 64)
                .computed()
                .told()) {
            small.left("hemma-150", "hemma-151", "hemma-152").computed().told();
            assertThat(small.rows(OpenEffect.TABLE, AT_24, "effect_state")).containsExactly("TOO_FEW");
            small.came("ny", HEMMA, 1, "HIGH").computed();
            assertThat(small.rows(OpenEffect.TABLE, AT_24, "effect_state"))
                    .as("four families are other than when it was told")
                    .containsExactly("TOO_FEW");
        }
    }

    @Test
    void one_who_leaves_and_one_who_comes_are_two_families_who_changed() throws Exception {
        town.computed().told();
        town.left("hemma-1")
                .came("ny", HEMMA, 1, "HIGH")
                .placed("ny", 1, "FOSTER_HOME", 700)
                .computed();
        assertThat(town.rows(OpenEffect.TABLE, AT_24, "matched_children", "difference_days"))
                .containsExactly("160 -6.2000");
    }

    @Test
    void where_nothing_has_changed_the_same_is_told_anew() throws Exception {
        town.computed().told().computed();
        assertThat(town.rows("kept_effect", "project_key")).isEmpty();
        assertThat(town.rows(OpenEffect.TABLE, AT_24, "matched_children", "difference_days"))
                .containsExactly("160 -6.2000");
    }

    @Test
    void an_effect_in_which_few_families_of_ordinary_service_are_new_is_kept_too() throws Exception {
        town.computed().told();
        town.came("ny", ORDINARY, 3, "HIGH").computed();
        assertThat(town.rows(OpenEffect.TABLE, AT_24, "ordinary_children")).containsExactly("320");
    }

    @Test
    void a_type_that_was_hidden_stays_hidden() throws Exception {
        town.placed(HEMMA, 4, "STATE_INSTITUTION", 90)
                .placed(ORDINARY, 30, "STATE_INSTITUTION", 90)
                .computed()
                .told();
        town.came("ny", HEMMA, 10, "HIGH")
                .placed("ny", 10, "STATE_INSTITUTION", 90)
                .computed();
        assertThat(town.rows(OpenEffect.TABLE, AT_24, "matched_children")).containsExactly("170");
        assertThat(town.rows(OpenEffectType.TABLE, AT_24 + " and state = 'SUPPRESSED'", "placement_type"))
                .containsExactly("STATE_INSTITUTION");
    }
}
