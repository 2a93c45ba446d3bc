package se.insatskollen.etl.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.insatskollen.warehouse.codes.PlacementType.EMERGENCY_HOME;
import static se.insatskollen.warehouse.codes.PlacementType.FOSTER_HOME;
import static se.insatskollen.warehouse.codes.PlacementType.RESIDENTIAL_HOME;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.insatskollen.warehouse.codes.NeedLevel;

class PlantedTruthTest {
    private static final int FAMILIES = 60_000;
    // A mean strays further than this from its truth once in 16 000 times.
    private static final double STANDARD_ERRORS = 4;

    private static final Account ACCOUNT = new Account();

    @BeforeAll
    static void tell_the_families() {
        Families families =
                new Families(7, new PersonalNumbers(), new ChildHistory(new Numbering(), new Workers(200_000)));
        for (int number = 1; number <= FAMILIES; number++) {
            families.family(number).forEach(child -> child.forEach(ACCOUNT::count));
        }
    }

    static List<Project> measurable() {
        return List.of(Projects.LARGE_EFFECT, Projects.MODERATE_EFFECT, Projects.NO_EFFECT, Projects.LOSS);
    }

    @ParameterizedTest
    @MethodSource("measurable")
    void what_a_project_spared_its_children_is_what_was_planted(Project project) {
        Account.Participants participants = ACCOUNT.of(project);
        double tolerance = STANDARD_ERRORS * participants.residentialError();

        assertThat(participants.children()).isGreaterThan(700);
        assertThat(participants.meanAvoidedDays(RESIDENTIAL_HOME))
                .isCloseTo(new ExpectedDays(project).avoided(RESIDENTIAL_HOME), within(tolerance + 1e-9));
    }

    @Test
    void the_risk_without_the_project_is_the_sum_over_need_and_earlier_placement() {
        // Conduct: low 0.24·0.35, medium 0.44·0.525, high 0.32·0.7 of the children take part: 0.084 0.231 0.224.
        // Risk 0.20 times 0.3·1.009, 0.9·1.021, 1.6·1.045, weighted: 0.20 · 0.6122213 / 0.539.
        assertThat(new ExpectedDays(Projects.LARGE_EFFECT).risk()).isCloseTo(0.227169, within(1e-6));
    }

    @Test
    void a_project_without_effect_avoids_nothing() {
        ExpectedDays expected = new ExpectedDays(Projects.NO_EFFECT);

        assertThat(expected.avoided(RESIDENTIAL_HOME)).isZero();
        assertThat(expected.avoided(FOSTER_HOME)).isZero();
        assertThat(expected.avoided(EMERGENCY_HOME)).isZero();
        assertThat(expected.without(FOSTER_HOME)).isPositive();
    }

    @Test
    void a_risk_ratio_alike_for_all_types_avoids_that_share_of_the_days() {
        ExpectedDays expected = new ExpectedDays(Projects.MODERATE_EFFECT);

        assertThat(expected.avoided(EMERGENCY_HOME)).isCloseTo(0.25 * expected.without(EMERGENCY_HOME), within(1e-9));
    }

    @Test
    void higher_need_takes_part_more_often() {
        assertThat(Projects.LARGE_EFFECT.probability(NeedLevel.HIGH)).isEqualTo(0.7);
        assertThat(Projects.LARGE_EFFECT.probability(NeedLevel.LOW)).isEqualTo(0.35);
        assertThat(Projects.LARGE_EFFECT.probability(NeedLevel.NOT_STATED)).isZero();
    }

    @Test
    void only_days_within_twenty_four_months_count() {
        assertThat(new Leg(RESIDENTIAL_HOME, 0, 100).daysInWindow()).isEqualTo(100);
        assertThat(new Leg(RESIDENTIAL_HOME, 700, 100).daysInWindow()).isEqualTo(30);
        assertThat(new Leg(RESIDENTIAL_HOME, 730, 100).daysInWindow()).isZero();
    }
}
