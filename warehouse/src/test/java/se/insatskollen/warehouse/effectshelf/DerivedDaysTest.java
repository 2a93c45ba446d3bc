package se.insatskollen.warehouse.effectshelf;

import static org.assertj.core.api.Assertions.assertThat;
import static se.insatskollen.warehouse.effectshelf.EffectTown.HEMMA;
import static se.insatskollen.warehouse.effectshelf.EffectTown.ORDINARY;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.insatskollen.warehouse.tables.OpenEffect;
import se.insatskollen.warehouse.tables.OpenEffectType;

class DerivedDaysTest {
    private static final String AT_24 = "window_months = 24";

    private EffectTown town;

    // 160 children in the project and 320 like them, with means that need no rounding: 40 · 50/160 and 100 · 64/320.
    // What is told of one form leaves the project's days uncertain by 16 to each side.
    @BeforeEach
    void open() throws Exception {
        town = new EffectTown()
                .came(HEMMA, 160)
                .came(ORDINARY, 320)
                .placed(HEMMA, 40, "FOSTER_HOME", 50)
                .placed(ORDINARY, 100, "FOSTER_HOME", 64);
    }

    @AfterEach
    void close() throws Exception {
        town.close();
    }

    @ParameterizedTest
    @CsvSource({"2, 160, TOLD", "2, 161, SUPPRESSED", "5, 300, TOLD", "0, 1, TOLD"})
    void days_of_children_whom_nobody_is_like_cannot_be_worked_out(int placed, int days, String state)
            throws Exception {
        town.came("ensam", HEMMA, 6, "LOW")
                .placed("ensam", placed, "RESIDENTIAL_HOME", days)
                .computed();
        assertThat(town.rows(OpenEffect.TABLE, AT_24, "effect_state")).containsExactly(state);
    }

    @Test
    void a_form_that_nobody_in_the_project_had_leaves_nothing_uncertain() throws Exception {
        town.came("ensam", HEMMA, 6, "LOW")
                .placed("ensam", 2, "RESIDENTIAL_HOME", 161)
                .placed(ORDINARY, 32, "STATE_INSTITUTION", 90)
                .computed();
        assertThat(town.rows(OpenEffectType.TABLE, AT_24, "placement_type", "state"))
                .containsExactly("FOSTER_HOME SUPPRESSED", "STATE_INSTITUTION VALUE");
    }

    @Test
    void days_of_a_later_case_cannot_be_worked_out() throws Exception {
        town.hasCase("hemma-160", HEMMA, "stad", "NEGLECT", "HIGH", 10, "2021-02-01")
                .placedIn("c-hemma-160-2021-02-01", "hemma-160", "RESIDENTIAL_HOME", "date '2021-03-01'", 300)
                .computed();
        assertThat(town.rows(OpenEffect.TABLE, AT_24, "effect_state")).containsExactly("SUPPRESSED");
    }

    // One child has so many days more in its second year than in its first. Two windows leave 26 and 28 days uncertain.
    @ParameterizedTest
    @CsvSource({"250, TOLD", "300, SUPPRESSED"})
    void what_one_window_tells_more_than_another_is_not_that_of_few(int days, String state) throws Exception {
        town.stay("hemma-1", "FOSTER_HOME", "date '2020-03-01'", days).computed();
        assertThat(town.rows(OpenEffect.TABLE, "true", "window_months", "effect_state"))
                .containsExactly("12 " + state, "24 TOLD", "36 TOLD");
    }

    // A child of ordinary service stands for half a child: 50 days where 14 are uncertain, 150 where 10 are.
    @ParameterizedTest
    @CsvSource({"100, TOLD", "300, SUPPRESSED"})
    void nor_is_it_in_ordinary_service(int days, String state) throws Exception {
        town.stay("inget-projekt-1", "FOSTER_HOME", "date '2020-03-01'", days).computed();
        assertThat(town.rows(OpenEffect.TABLE, "true", "window_months", "effect_state"))
                .containsExactly("12 " + state, "24 TOLD", "36 TOLD");
    }
}
