package se.insatskollen.warehouse.savings.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.Provision;
import se.insatskollen.warehouse.effects.Effect;
import se.insatskollen.warehouse.effects.JointDifference;
import se.insatskollen.warehouse.effects.Window;
import se.insatskollen.warehouse.savings.count.Children;
import se.insatskollen.warehouse.savings.uncertainty.JointNormal;

class AvoidedDaysTest {
    private static final List<PlacementType> TYPES = List.of(PlacementType.RESIDENTIAL_HOME, PlacementType.FOSTER_HOME);

    @Test
    void fewer_days_in_the_project_are_days_avoided_for_its_matched_children() {
        AvoidedDays avoided = AvoidedDays.of(effect(), List.of(1.0, 0.25));
        assertThat(avoided.children()).isEqualTo(new Children(180));
        assertThat(avoided.care())
                .containsExactly(
                        care(0, Provision.PURCHASED),
                        care(0, Provision.OWN),
                        care(1, Provision.PURCHASED),
                        care(1, Provision.OWN));
        assertThat(avoided.perChild().mean()).containsExactly(12.0, 0.0, -0.5, -1.5);
        // The parts of a type vary as one: 0.25·0.75·16 between them.
        assertThat(avoided.perChild().covariance().get(2)).containsExactly(-1.0, 0.0, 1.0, 3.0);
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
