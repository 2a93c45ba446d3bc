package se.insatskollen.warehouse.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Recovers planted effects in worlds made in memory. As a rule 200 worlds at the size that is admitted;
 * {@code -Deffect.worlds=1000} takes so many at every size and prints the table behind {@link Admission#PRODUCT}.
 */
class EffectCoverageTest {
    private static final int WORLDS = Integer.getInteger("effect.worlds", 200);
    private static final int FEWEST = Admission.PRODUCT.fewestFamilies();
    private static final double LEAST_COVERAGE = 0.92;
    private static final int[] SIZES =
            WORLDS < 1_000 ? new int[] {FEWEST} : new int[] {18, 50, 100, 150, 200, 300, 400, 600};

    @Test
    void
            from_the_admitted_size_the_interval_holds_the_truth_in_92_worlds_of_100_and_the_estimate_is_right_on_average() {
        for (CoverageRow row : table(Setting.EFFECT)) {
            if (isAdmitted(row)) {
                assertThat(row.coverage()).isGreaterThan(LEAST_COVERAGE - chance(LEAST_COVERAGE));
                assertThat(row.bias()).isCloseTo(0, within(0.05 * -row.truth() + 3 * row.biasError()));
            } else if (row.families() >= 50) {
                assertThat(row.coverage()).as("%s families", row.families()).isLessThan(LEAST_COVERAGE);
            }
        }
    }

    @Test
    void where_few_are_placed_the_interval_needs_more_families() {
        for (CoverageRow row : table(Setting.RARE)) {
            if (isAdmitted(row)) {
                assertThat(row.coverage()).isGreaterThan(LEAST_COVERAGE - chance(LEAST_COVERAGE));
            } else if (row.families() >= 50 && row.families() <= FEWEST) {
                assertThat(row.coverage()).isLessThan(LEAST_COVERAGE);
            }
            assertThat(row.bias()).isCloseTo(0, within(0.05 * -row.truth() + 3 * row.biasError()));
        }
    }

    @Test
    void where_there_is_no_effect_the_estimate_is_nought_on_average_and_the_placebo_is_silent() {
        for (CoverageRow row : table(Setting.NO_EFFECT)) {
            if (row.families() >= FEWEST) {
                assertThat(row.coverage()).isGreaterThan(LEAST_COVERAGE - chance(LEAST_COVERAGE));
                assertThat(row.bias()).isCloseTo(0, within(3 * row.biasError()));
                assertThat(row.saidToPay()).isLessThanOrEqualTo(mostSaidToPay());
            }
            // As often as the interval of an admitted effect may miss the truth, at most.
            assertThat(row.flagged()).isLessThan(Math.max(0.05 + chance(0.05), 1 - LEAST_COVERAGE));
        }
    }

    @Test
    void where_there_is_no_effect_nothing_is_said_to_pay_more_often_than_five_times_in_a_hundred() {
        for (CoverageRow row : table(Setting.NO_EFFECT_BESIDE_MANY)) {
            if (row.families() >= FEWEST) {
                assertThat(row.saidToPay()).isLessThanOrEqualTo(mostSaidToPay());
            }
        }
    }

    // Where worlds are counted by the thousand, two Monte Carlo standard errors more.
    private static double mostSaidToPay() {
        return 0.05 + (WORLDS < 1_000 ? 0 : 2 * Math.sqrt(0.05 * 0.95 / WORLDS));
    }

    // Of 200 worlds of 150 families 166 are flagged, and 30 where the placebo is matched on earlier placement too.
    @Test
    void the_placebo_warns_of_a_project_that_took_other_children_and_is_half_blind_when_matched_on_earlier_placement() {
        for (CoverageRow row : table(Setting.CONFOUNDED)) {
            if (row.families() >= FEWEST) {
                assertThat(row.flagged()).isGreaterThan(0.75);
            }
            if (row.families() == FEWEST) {
                assertThat(row.flaggedAmongLike()).isBetween(0.08, 0.3);
            }
        }
    }

    private static boolean isAdmitted(CoverageRow row) {
        return row.families() >= FEWEST && row.placedWithout() >= Admission.PRODUCT.fewestPlaced();
    }

    private static List<CoverageRow> table(Setting setting) {
        System.out.println(setting);
        System.out.println(
                "| families | worlds | matched % | placed without | coverage % | truth, days | bias, days | bias % | said to pay % | placebo flags % | among like % |");
        return IntStream.of(SIZES)
                .mapToObj(families -> CoverageStudy.of(setting, families, WORLDS))
                .peek(System.out::println)
                .toList();
    }

    /** Three Monte Carlo standard errors of a share, nothing from 1 000 worlds on. */
    private static double chance(double share) {
        return WORLDS < 1_000 ? 3 * Math.sqrt(share * (1 - share) / WORLDS) : 0;
    }
}
