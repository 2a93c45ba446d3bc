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

    // In kronor of 2024 a krona of 2019 is two. Of 7 200 kronor that the project's children bear its matched ones bear
    // 6 000; the 800 that are booked on nobody fall on all alike. Of each like child's 100 kronor three quarters of the
    // minutes were support.
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
                .containsExactly("0.8300 15000 2024");
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
