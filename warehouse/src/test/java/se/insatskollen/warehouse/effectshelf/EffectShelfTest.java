package se.insatskollen.warehouse.effectshelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.insatskollen.warehouse.effectshelf.EffectTown.HEMMA;
import static se.insatskollen.warehouse.effectshelf.EffectTown.ORDINARY;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.duckdb.ContractCheck;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.OpenEffect;
import se.insatskollen.warehouse.tables.OpenEffectBalance;
import se.insatskollen.warehouse.tables.OpenEffectCovariance;
import se.insatskollen.warehouse.tables.OpenEffectType;
import se.insatskollen.warehouse.tables.OpenEffectYear;

class EffectShelfTest {
    private static final String AT_24 = "window_months = 24";

    private EffectTown town;

    // 160 children in the project and 320 like them: 40 placed for 50 days and 100 placed for 60. Six children with a
    // need
    // that nobody in ordinary service has keep what is hidden from being all that is left.
    @BeforeEach
    void open() throws Exception {
        town = new EffectTown()
                .came(HEMMA, 160)
                .came("ensam", HEMMA, 6, "LOW")
                .came(ORDINARY, 320)
                .placed(HEMMA, 40, "FOSTER_HOME", 50)
                .placed(ORDINARY, 100, "FOSTER_HOME", 60);
    }

    @AfterEach
    void close() throws Exception {
        town.close();
    }

    @Test
    void the_effect_is_told_with_whom_it_rests_on() throws Exception {
        town.computed();
        assertThat(town.rows(
                        OpenEffect.TABLE,
                        AT_24,
                        "project_key",
                        "effect_state",
                        "followed_children",
                        "matched_children",
                        "ordinary_children",
                        "project_families",
                        "cluster_families",
                        "expected_placed",
                        "matched_share",
                        "difference_days"))
                // 160 · 100/320 placed; 160/166 matched; 40 · 50/160 − 100 · 60/320 days.
                .containsExactly("hemma TOLD 166 160 320 160 480 50.0000 0.9640 -6.2500");
        assertThat(town.rows(
                        OpenEffectType.TABLE, AT_24, "placement_type", "state", "ordinary_days", "difference_days"))
                .containsExactly("FOSTER_HOME VALUE 18.7500 -6.2500");
    }

    @Test
    void the_sum_and_its_interval_follow_from_what_is_told_of_the_types() throws Exception {
        town.placed(HEMMA, 30, "EMERGENCY_HOME", 7)
                .placed(ORDINARY, 61, "EMERGENCY_HOME", 11)
                .computed();
        assertThat(town.rows(OpenEffectCovariance.TABLE, AT_24, "placement_type", "other_placement_type"))
                .containsExactly(
                        "EMERGENCY_HOME EMERGENCY_HOME",
                        "EMERGENCY_HOME FOSTER_HOME",
                        "FOSTER_HOME EMERGENCY_HOME",
                        "FOSTER_HOME FOSTER_HOME");
        double variance = sum(OpenEffectCovariance.TABLE, "covariance");
        double[] effect = effect("difference_days", "difference_lower_95", "difference_upper_95");
        assertThat(effect[0]).isCloseTo(sum(OpenEffectType.TABLE, "difference_days"), within(1e-9));
        // The 97.5 per cent quantile of t with 479 degrees of freedom; bounds are rounded outwards.
        double half = 1.964939 * Math.sqrt(variance);
        assertThat(effect[1]).isLessThanOrEqualTo(effect[0] - half + 1e-4).isCloseTo(effect[0] - half, within(0.0101));
        assertThat(effect[2])
                .isGreaterThanOrEqualTo(effect[0] + half - 1e-4)
                .isCloseTo(effect[0] + half, within(0.0101));
    }

    @Test
    void a_type_that_few_families_of_a_service_were_placed_in_is_hidden_and_in_no_sum() throws Exception {
        town.placed(HEMMA, 4, "STATE_INSTITUTION", 90)
                .placed(ORDINARY, 30, "STATE_INSTITUTION", 90)
                .computed();
        assertThat(town.rows(OpenEffectType.TABLE, AT_24, "placement_type", "state", "difference_days"))
                .containsExactly("FOSTER_HOME VALUE -6.2500", "STATE_INSTITUTION SUPPRESSED null");
        assertThat(town.rows(OpenEffect.TABLE, AT_24, "difference_days")).containsExactly("-6.2500");
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
                .containsExactly("FOSTER_HOME VALUE -6.2500", "STATE_INSTITUTION VALUE -9.0000");
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
                .placed(HEMMA, 4, "STATE_INSTITUTION", 90)
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
    void what_is_refused_has_its_state_and_nothing_else() throws Exception {
        try (EffectTown small =
                new EffectTown().came(HEMMA, 20).came(ORDINARY, 320).computed()) {
            assertThat(small.rows(
                            OpenEffect.TABLE, "true", "window_months", "effect_state", "matched_share", "price_year"))
                    .containsExactly("12 TOO_FEW null null", "24 TOO_FEW null null", "36 TOO_FEW null null");
        }
    }

    @Test
    void without_cases_every_table_is_empty_and_keeps_its_contract() throws Exception {
        try (EffectTown silent = new EffectTown().computed()) {
            for (Table table : List.of(
                    OpenEffect.TABLE,
                    OpenEffectType.TABLE,
                    OpenEffectCovariance.TABLE,
                    OpenEffectBalance.TABLE,
                    OpenEffectYear.TABLE)) {
                String sql = "(" + SqlFile.read("open", table.name()) + ")";
                assertThat(silent.rows(table, "true", table.columns().get(0).name()))
                        .isEmpty();
                assertThat(ContractCheck.hasColumns(silent.star().connection(), table, sql))
                        .as(table.name())
                        .isTrue();
            }
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
    void an_effect_in_which_few_families_are_new_goes_on_telling_what_it_told() throws Exception {
        town.computed().told();
        town.came("ny", HEMMA, 2, "HIGH").placed("ny", 2, "FOSTER_HOME", 700).computed();
        assertThat(town.rows(OpenEffect.TABLE, AT_24, "matched_children", "difference_days"))
                .containsExactly("160 -6.2500");
        town.told().came("nyare", HEMMA, 2, "HIGH").computed();
        assertThat(town.rows(OpenEffect.TABLE, AT_24, "matched_children", "difference_days"))
                .as("two and two are four")
                .containsExactly("160 -6.2500");
        assertThat(town.rows(OpenEffectType.TABLE, AT_24, "placement_type", "difference_days"))
                .containsExactly("FOSTER_HOME -6.2500");
        town.told().came("nyast", HEMMA, 1, "HIGH").computed();
        // (40 · 50 + 2 · 700)/165 − 18.75.
        assertThat(town.rows(OpenEffect.TABLE, AT_24, "matched_children", "difference_days"))
                .containsExactly("165 1.8600");
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

    // In kronor of 2024 a krona of 2019 is two. Of the project's 8 000 kronor its matched children bear 6 000; of each
    // like
    // child's 100 kronor three quarters of the minutes were support.
    @Test
    void what_the_matched_cost_the_project_and_what_support_cost_those_like_them() throws Exception {
        town.booked(8_000);
        for (int number = 1; number <= 160; number++) {
            town.costs("hemma-" + number, 2019, number <= 60 ? 100 : 0);
        }
        for (int number = 1; number <= 6; number++) {
            town.costs("ensam-" + number, 2019, 200);
        }
        for (int number = 1; number <= 320; number++) {
            String child = ORDINARY + "-" + number;
            town.costs(child, 2019, 100).contact(child, "2019-03-31", 20).contact(child, "2019-04-01", 60);
        }
        town.computed();
        assertThat(town.rows(OpenEffect.TABLE, AT_24, "cost_share", "ordinary_support_ore", "price_year"))
                .containsExactly("0.7500 15000 2024");
    }

    @Test
    void a_share_that_leaves_the_cost_of_few_families_is_not_told() throws Exception {
        town.booked(8_000);
        for (int number = 1; number <= 60; number++) {
            town.costs("hemma-" + number, 2019, 100);
        }
        town.costs("ensam-1", 2019, 2_000).computed();
        assertThat(town.rows(OpenEffect.TABLE, AT_24, "cost_share")).containsExactly("null");
    }

    @Test
    void the_placebo_of_few_families_is_not_told() throws Exception {
        town.stay("hemma-1", "FOSTER_HOME", "date '2018-06-01'", 30).computed();
        assertThat(town.rows(OpenEffect.TABLE, AT_24, "effect_state", "placebo_days", "is_placebo_flagged"))
                .containsExactly("TOLD null false");
    }

    private double sum(Table table, String column) throws Exception {
        return town.rows(table, AT_24, column).stream()
                .mapToDouble(Double::parseDouble)
                .sum();
    }

    private double[] effect(String... columns) throws Exception {
        String row = town.rows(OpenEffect.TABLE, AT_24, columns).get(0);
        return List.of(row.split(" ")).stream().mapToDouble(Double::parseDouble).toArray();
    }
}
