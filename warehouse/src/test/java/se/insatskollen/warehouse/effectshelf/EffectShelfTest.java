package se.insatskollen.warehouse.effectshelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.insatskollen.warehouse.effectshelf.EffectTown.HEMMA;
import static se.insatskollen.warehouse.effectshelf.EffectTown.ORDINARY;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.duckdb.ContractCheck;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.savings.uncertainty.JointNormal;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.OpenEffect;
import se.insatskollen.warehouse.tables.OpenEffectBalance;
import se.insatskollen.warehouse.tables.OpenEffectCost;
import se.insatskollen.warehouse.tables.OpenEffectCovariance;
import se.insatskollen.warehouse.tables.OpenEffectType;
import se.insatskollen.warehouse.tables.OpenEffectYear;

class EffectShelfTest {
    private static final String AT_24 = "window_months = 24";

    private EffectTown town;

    // 160 children in the project and 320 like them: 40 placed for 50 days and 100 placed for 60. Six children have a
    // need that nobody in ordinary service has.
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
                .containsExactly("hemma TOLD 166 160 320 160 480 50.0000 0.9640 -6.2000");
        assertThat(town.rows(
                        OpenEffectType.TABLE, AT_24, "placement_type", "state", "ordinary_days", "difference_days"))
                .containsExactly("FOSTER_HOME VALUE 18.8000 -6.2000");
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
        assertThat(effect[1]).isLessThanOrEqualTo(effect[0] - half + 1e-4).isCloseTo(effect[0] - half, within(0.101));
        assertThat(effect[2])
                .isGreaterThanOrEqualTo(effect[0] + half - 1e-4)
                .isCloseTo(effect[0] + half, within(0.101));
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
                    OpenEffectYear.TABLE,
                    OpenEffectCost.TABLE)) {
                String sql = "(" + SqlFile.read("open", table.name()) + ")";
                assertThat(silent.rows(table, "true", table.columns().get(0).name()))
                        .isEmpty();
                assertThat(ContractCheck.hasColumns(silent.star().connection(), table, sql))
                        .as(table.name())
                        .isTrue();
            }
        }
    }

    // In kronor of 2024 a krona of 2019 is two. Of each like child's 100 kronor three quarters of the minutes were
    // support.
    @Test
    void what_support_cost_those_like_the_projects_children() throws Exception {
        for (int number = 1; number <= 320; number++) {
            String child = ORDINARY + "-" + number;
            town.costs(child, 2019, 100).contact(child, "2019-03-31", 20).contact(child, "2019-04-01", 60);
        }
        town.computed();
        assertThat(town.rows(OpenEffect.TABLE, AT_24, "ordinary_support_ore", "price_year"))
                .containsExactly("15000 2024");
    }

    // Of 7 200 kronor that children bear in 2019 the matched ones bear 6 000, and of 3 600 in 2020 1 200. A start in
    // 2018
    // is booked on nobody and falls on all alike: 7 200 of 10 800.
    @Test
    void the_share_of_the_projects_cost_that_its_matched_children_bear_is_told_by_year() throws Exception {
        town.booked(2018, 500).booked(2019, 8_000).booked(2020, 3_600);
        for (int number = 1; number <= 60; number++) {
            town.costs("hemma-" + number, 2019, 100).costs("hemma-" + number, 2020, 20);
        }
        for (int number = 1; number <= 6; number++) {
            town.costs("ensam-" + number, 2019, 200);
        }
        town.came("sen", HEMMA, 24, "LOW");
        for (int number = 1; number <= 24; number++) {
            town.costs("sen-" + number, 2020, 100);
        }
        town.computed();
        assertThat(town.rows(OpenEffectCost.TABLE, AT_24, "cost_year", "cost_share"))
                .containsExactly("2018 0.6700", "2019 0.8300", "2020 0.3300");
    }

    // Three children came so late that 36 months have not passed: both windows tell the share of those of 24.
    @Test
    void windows_that_compare_all_but_few_of_the_same_children_tell_the_same_share() throws Exception {
        town.booked(2019, 8_000).booked(2023, 8_000);
        for (int number = 1; number <= 60; number++) {
            town.costs("hemma-" + number, 2019, 100);
        }
        for (int number = 1; number <= 6; number++) {
            town.costs("ensam-" + number, 2019, 100)
                    .hasCase("sen-ord-" + number, ORDINARY, "stad", "NEGLECT", "HIGH", 8, "2023-06-01");
        }
        for (int number = 1; number <= 3; number++) {
            town.hasCase("sen-" + number, HEMMA, "stad", "NEGLECT", "HIGH", 8, "2023-06-01")
                    .costsIn("c-sen-%d-2023-06-01".formatted(number), 2023, 500);
        }
        town.computed();
        // 7 500 of 8 100; without the three it would be 6 000.
        assertThat(town.rows(OpenEffectCost.TABLE, "true", "window_months", "cost_year", "cost_share"))
                .containsExactly(
                        "12 2019 0.9300",
                        "12 2023 0.9300",
                        "24 2019 0.9300",
                        "24 2023 0.9300",
                        "36 2019 0.9300",
                        "36 2023 0.9300");
    }

    // 6 000 of 8 000: what later cases in the project cost is set beside nothing, nor are later cases in ordinary
    // service.
    @Test
    void what_later_cases_cost_is_not_for_the_children_who_are_compared() throws Exception {
        town.booked(2019, 8_000);
        for (int number = 1; number <= 60; number++) {
            town.costs("hemma-" + number, 2019, 100);
        }
        for (int number = 1; number <= 20; number++) {
            town.hasCase("hemma-" + number, HEMMA, "stad", "NEGLECT", "HIGH", 8, "2019-09-01")
                    .costsIn("c-hemma-%d-2019-09-01".formatted(number), 2019, 100);
        }
        town.computed();
        assertThat(town.rows(OpenEffectCost.TABLE, AT_24, "cost_year", "cost_share"))
                .containsExactly("2019 0.7500");
    }

    // The covariance of two types that nearly determine each other is none once it is rounded.
    @Test
    void a_covariance_is_told_so_that_it_can_be_drawn_from() {
        List<List<Double>> exact = List.of(List.of(1.00004, 9.99995), List.of(9.99995, 99.9990));
        assertThatThrownBy(() -> new JointNormal(List.of(0.0, 0.0), List.of(List.of(1.0, 10.0), List.of(10.0, 99.99))))
                .isInstanceOf(IllegalArgumentException.class);
        List<List<Double>> told = PublishedCovariance.of(exact);
        assertThat(new JointNormal(List.of(0.0, 0.0), told).standardDeviation(0))
                .isEqualTo(1);
        assertThat(told.get(0).get(1)).isCloseTo(9.99, within(0.02));
    }

    @Test
    void what_does_not_vary_with_the_digits_that_are_told_goes_with_nothing() {
        assertThat(PublishedCovariance.of(List.of(List.of(0.00004, 0.02), List.of(0.02, 25.0))))
                .containsExactly(List.of(0.0, 0.0), List.of(0.0, 25.0));
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
