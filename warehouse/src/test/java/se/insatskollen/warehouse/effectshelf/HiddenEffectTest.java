package se.insatskollen.warehouse.effectshelf;

import static org.assertj.core.api.Assertions.assertThat;
import static se.insatskollen.warehouse.effectshelf.EffectTown.HEMMA;
import static se.insatskollen.warehouse.effectshelf.EffectTown.ORDINARY;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.tables.OpenEffect;
import se.insatskollen.warehouse.tables.OpenEffectBalance;
import se.insatskollen.warehouse.tables.OpenEffectCovariance;
import se.insatskollen.warehouse.tables.OpenEffectType;
import se.insatskollen.warehouse.tables.OpenEffectYear;

class HiddenEffectTest {
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
    void a_type_that_few_families_of_a_service_were_placed_in_is_hidden_and_in_no_sum() throws Exception {
        town.placed(HEMMA, 4, "STATE_INSTITUTION", 90)
                .placed(ORDINARY, 30, "STATE_INSTITUTION", 90)
                .computed();
        assertThat(town.rows(OpenEffectType.TABLE, AT_24, "placement_type", "state", "difference_days"))
                .containsExactly("FOSTER_HOME VALUE -6.2000", "STATE_INSTITUTION SUPPRESSED null");
        assertThat(town.rows(OpenEffect.TABLE, AT_24, "difference_days")).containsExactly("-6.2000");
        assertThat(town.rows(OpenEffectCovariance.TABLE, AT_24, "placement_type", "other_placement_type"))
                .containsExactly("FOSTER_HOME FOSTER_HOME");
    }

    @Test
    void a_type_that_few_families_of_ordinary_service_were_placed_in_is_hidden_too() throws Exception {
        town.placed(HEMMA, 30, "STATE_INSTITUTION", 90)
                .placed(ORDINARY, 4, "STATE_INSTITUTION", 90)
                .computed();
        assertThat(town.rows(OpenEffectType.TABLE, AT_24 + " and state = 'SUPPRESSED'", "placement_type"))
                .containsExactly("STATE_INSTITUTION");
    }

    @Test
    void a_type_that_no_family_of_the_project_was_placed_in_is_told() throws Exception {
        town.placed(ORDINARY, 32, "STATE_INSTITUTION", 90).computed();
        assertThat(town.rows(OpenEffectType.TABLE, AT_24, "placement_type", "state", "difference_days"))
                .containsExactly("FOSTER_HOME VALUE -6.2000", "STATE_INSTITUTION VALUE -9.0000");
    }

    // Six families with 1 + 1 + 1 + 1 + 1 + 400 days: the largest and the second leave 4, less than 10 per cent of 400.
    @Test
    void a_type_whose_days_are_mostly_one_familys_is_hidden() throws Exception {
        town.placed(HEMMA, 5, "STATE_INSTITUTION", 1)
                .stay("hemma-6", "STATE_INSTITUTION", "date '2019-03-01'", 400)
                .placed(ORDINARY, 30, "STATE_INSTITUTION", 90)
                .computed();
        assertThat(town.rows(OpenEffectType.TABLE, AT_24 + " and state = 'SUPPRESSED'", "placement_type"))
                .containsExactly("STATE_INSTITUTION");
    }

    @Test
    void where_all_children_are_matched_a_hidden_type_takes_another_with_it() throws Exception {
        try (EffectTown whole = new EffectTown()
                .came(HEMMA, 160)
                .came(ORDINARY, 320)
                .placed(HEMMA, 40, "FOSTER_HOME", 50)
                .placed(ORDINARY, 100, "FOSTER_HOME", 60)
                .placed(HEMMA, 20, "EMERGENCY_HOME", 7)
                .placed(ORDINARY, 40, "EMERGENCY_HOME", 7)
                .placed(HEMMA, 4, "STATE_INSTITUTION", 700)
                .placed(ORDINARY, 30, "STATE_INSTITUTION", 90)
                .computed()) {
            assertThat(whole.rows(OpenEffectType.TABLE, AT_24, "placement_type", "state"))
                    .containsExactly("EMERGENCY_HOME SUPPRESSED", "FOSTER_HOME VALUE", "STATE_INSTITUTION SUPPRESSED");
        }
    }

    @Test
    void where_every_type_is_hidden_nothing_is_told() throws Exception {
        try (EffectTown few = new EffectTown()
                .came(HEMMA, 160)
                .came(ORDINARY, 320)
                .placed(HEMMA, 3, "FOSTER_HOME", 50)
                .placed(ORDINARY, 100, "FOSTER_HOME", 60)
                .computed()) {
            assertThat(few.rows(OpenEffect.TABLE, AT_24, "effect_state", "matched_children", "difference_days"))
                    .containsExactly("SUPPRESSED null null");
            assertThat(few.rows(OpenEffectType.TABLE, AT_24, "placement_type")).isEmpty();
            assertThat(few.rows(OpenEffectYear.TABLE, AT_24, "year_number")).isEmpty();
        }
    }

    @Test
    void a_level_that_few_families_have_or_lack_is_not_in_the_balance() throws Exception {
        try (EffectTown mixed = new EffectTown()
                .came(HEMMA, 160)
                .came("hem-lag", HEMMA, 4, "LOW")
                .came("hem-medel", HEMMA, 10, "MEDIUM")
                .came(ORDINARY, 320)
                .came("ord-lag", ORDINARY, 40, "LOW")
                .came("ord-medel", ORDINARY, 20, "MEDIUM")
                .placed(HEMMA, 40, "FOSTER_HOME", 50)
                .placed(ORDINARY, 100, "FOSTER_HOME", 60)
                .computed()) {
            assertThat(mixed.rows(OpenEffectBalance.TABLE, AT_24 + " and covariate = 'NEED_LEVEL'", "level_name"))
                    .containsExactly("hög", "medel");
        }
    }

    @Test
    void a_type_that_may_be_told_is_hidden_so_that_what_is_left_tells_of_nobody() throws Exception {
        town.left("ensam-3", "ensam-4", "ensam-5", "ensam-6");
        town.stay("ensam-1", "FOSTER_HOME", "date '2020-01-01'", 200)
                .placed(HEMMA, 20, "EMERGENCY_HOME", 7)
                .placed(ORDINARY, 40, "EMERGENCY_HOME", 7)
                .computed();
        assertThat(town.rows(OpenEffectType.TABLE, AT_24, "placement_type", "state"))
                .containsExactly("EMERGENCY_HOME SUPPRESSED", "FOSTER_HOME VALUE");
    }

    @Test
    void the_placebo_of_few_families_is_not_told() throws Exception {
        town.stay("hemma-1", "FOSTER_HOME", "date '2018-06-01'", 30).computed();
        assertThat(town.rows(OpenEffect.TABLE, AT_24, "effect_state", "placebo_days", "is_placebo_flagged"))
                .containsExactly("TOLD null false");
    }
}
