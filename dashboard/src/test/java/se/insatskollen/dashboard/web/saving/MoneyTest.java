package se.insatskollen.dashboard.web.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.codes.EffectState;
import se.insatskollen.warehouse.codes.PayerKind;
import se.insatskollen.warehouse.savings.money.PriceIndex;

/** In kronor of 2020 a krona of 2019 is two. */
class MoneyTest {
    private static final List<Rows.Paid> PAID = List.of(
            paid(2019, PayerKind.INVESTMENT_FUND, 1_000),
            paid(2019, PayerKind.REGION, 100),
            paid(2020, PayerKind.INVESTMENT_FUND, 3_000));

    private static final EffectRow EFFECT = new EffectRow(
            24,
            EffectState.TOLD,
            Optional.of(200),
            Optional.of(200),
            Optional.of(400),
            Optional.of(200),
            Optional.of(600),
            Optional.of(1.0),
            Optional.of(-10.0),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(500L),
            Optional.of(2020));

    @Test
    void of_each_years_cost_what_is_for_the_compared_counts() {
        Money money = money(List.of(new Rows.CostYear(24, 2019, 0.9), new Rows.CostYear(24, 2020, 0.2)));
        assertThat(money.firstYear()).isEqualTo(2019);
        assertThat(money.costByYear().orElseThrow()).containsExactly(0.9 * 2 * 1_100, 0.2 * 3_000);
        assertThat(money.cost()
                        .value()
                        .orElseThrow()
                        .get(PayerKind.REGION)
                        .ore()
                        .in(0))
                .isEqualTo(0.9 * 2 * 100);
    }

    @Test
    void shares_of_another_window_are_not_taken() {
        assertThat(money(List.of(new Rows.CostYear(12, 2019, 0.9))).cost().value())
                .isEmpty();
    }

    @Test
    void where_no_share_is_told_the_cost_is_not_known() {
        assertThat(money(List.of()).costByYear()).isEmpty();
    }

    private static Rows.Paid paid(int year, PayerKind payer, long ore) {
        return new Rows.Paid(year, payer, Optional.of(ore));
    }

    private static Money money(List<Rows.CostYear> costYears) {
        Published published = new Published(List.of(), 2020, List.of(2020, 2019));
        Evidence evidence = new Evidence(
                null,
                List.of(EFFECT),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Rows.WindowYear(24, 2020, 0.5), new Rows.WindowYear(24, 2021, 0.5)),
                costYears,
                List.of(),
                PAID,
                List.of(),
                published,
                PriceIndex.of(Map.of(2019, BigDecimal.valueOf(50), 2020, BigDecimal.valueOf(100))));
        return Money.of(evidence, Assumptions.of(published), EFFECT);
    }
}
