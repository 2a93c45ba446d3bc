package se.insatskollen.warehouse.savings.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.Provision;
import se.insatskollen.warehouse.effects.Effect;
import se.insatskollen.warehouse.effects.JointDifference;
import se.insatskollen.warehouse.effects.Window;
import se.insatskollen.warehouse.savings.count.Children;
import se.insatskollen.warehouse.savings.count.Placements;
import se.insatskollen.warehouse.savings.uncertainty.Draws;
import se.insatskollen.warehouse.savings.uncertainty.JointNormal;
import se.insatskollen.warehouse.savings.uncertainty.Pert;

class AvoidedDaysTest {
    private static final List<PlacementType> TYPES = List.of(PlacementType.RESIDENTIAL_HOME, PlacementType.FOSTER_HOME);

    @Test
    void fewer_days_in_the_project_are_days_avoided_for_its_matched_children() {
        AvoidedDays avoided = AvoidedDays.of(effect(), List.of(1.0, 0.25));
        JointNormal perChild = new JointNormal(List.of(12.0, -2.0), List.of(List.of(16.0, -4.0), List.of(-4.0, 16.0)));
        assertThat(avoided.days()).isEqualTo(new DaysAvoided.Estimated(perChild, new Children(180)));
        assertThat(avoided.days().quantile(0, 0.5)).isEqualTo(180 * 12);
        assertThat(avoided.days().quantile(1, 0.95)).isCloseTo(180 * (-2 + 1.644853627 * 4), within(1e-6));
    }

    @Test
    void of_a_type_only_the_care_that_has_days_is_told() {
        AvoidedDays avoided = AvoidedDays.of(effect(), List.of(1.0, 0.25));
        assertThat(avoided.care())
                .containsExactly(care(0, Provision.PURCHASED), care(1, Provision.PURCHASED), care(1, Provision.OWN));
        assertThat(avoided.care().stream().map(avoided::share)).containsExactly(1.0, 0.25, 0.75);
    }

    @Test
    void a_claim_is_placements_times_days_each() {
        AvoidedDays claimed = AvoidedDays.claimed(List.of(
                new AvoidedDays.ClaimedPlacements(TYPES.get(0), new Placements(3), new Pert(90, 180, 450), 1),
                new AvoidedDays.ClaimedPlacements(TYPES.get(1), new Placements(4), Pert.exactly(250), 0.5)));
        double[] days = new double[2];
        DaysAvoided.Drawing drawing = claimed.days().drawing();
        Draws random = Draws.of(1);
        double sum = 0;
        for (int draw = 0; draw < 10_000; draw++) {
            drawing.draw(random, days);
            assertThat(days[0]).isBetween(270.0, 1350.0);
            assertThat(days[1]).isEqualTo(1000);
            sum += days[0];
        }
        // 3 · (90 + 4·180 + 450)/6 = 630; the standard deviation √(120·240/7)·3 = 192, so 2 of a mean of 10 000.
        assertThat(sum / 10_000).isCloseTo(630, within(8.0));
        assertThat(claimed.days().quantile(1, 0.05)).isEqualTo(1000);
        assertThat(claimed.days().quantile(1, 0.95)).isEqualTo(1000);
    }

    @Test
    void a_claim_of_fewer_days_than_none_is_refused() {
        assertThatThrownBy(() ->
                        new AvoidedDays.ClaimedPlacements(TYPES.get(0), new Placements(3), new Pert(-1, 10, 20), 1))
                .hasMessageContaining("Days of a placement is -1.0");
    }

    @Test
    void a_share_above_one_or_one_too_few_is_refused() {
        JointNormal days = new JointNormal(List.of(1.0, 1.0), List.of(List.of(1.0, 0.0), List.of(0.0, 1.0)));
        Children children = new Children(10);
        assertThatThrownBy(() -> AvoidedDays.split(TYPES, days, List.of(1.2, 0.5), children))
                .hasMessageContaining("above 1");
        assertThatThrownBy(() -> AvoidedDays.split(TYPES, days, List.of(0.5), children))
                .hasMessageContaining("do not go with");
    }

    @Test
    void a_type_told_twice_is_refused() {
        JointNormal days = new JointNormal(List.of(1.0, 1.0), List.of(List.of(1.0, 0.0), List.of(0.0, 1.0)));
        List<PlacementType> twice = List.of(TYPES.get(0), TYPES.get(0));
        assertThatThrownBy(() -> AvoidedDays.split(twice, days, List.of(1.0, 1.0), new Children(10)))
                .hasMessageContaining("2 effects for the types");
    }

    private static Care care(int type, Provision provision) {
        return new Care(TYPES.get(type), provision);
    }

    private static Effect effect() {
        JointDifference difference = new JointDifference(
                TYPES,
                List.of(30.0, 10.0),
                List.of(-12.0, 2.0),
                List.of(List.of(16.0, -4.0), List.of(-4.0, 16.0)),
                150);
        return new Effect(
                Window.MONTHS_24, difference, difference, new Effect.Sample(200, 180, 900, 150, 400, 40), List.of());
    }
}
