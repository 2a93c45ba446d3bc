package se.insatskollen.warehouse.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.insatskollen.warehouse.effects.Examples.child;
import static se.insatskollen.warehouse.effects.Examples.days;
import static se.insatskollen.warehouse.effects.Examples.young;
import static se.insatskollen.warehouse.effects.Service.ORDINARY;
import static se.insatskollen.warehouse.effects.Service.PROJECT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.codes.EffectState;

class EffectEstimatorTest {
    private static final Admission FOUR_FAMILIES = new Admission(4, 0, 0.6);

    @Test
    void before_anybodys_window_has_passed_it_is_too_early() {
        List<IndexChild> children = alike(0, 10);
        children.add(young("p1", PROJECT));
        children.add(young("p2", PROJECT));
        assertThat(EffectEstimator.of(children, Examples.WINDOW))
                .isEqualTo(new Refusal.TooEarly(Examples.WINDOW, 2))
                .extracting(refusal -> ((Refusal) refusal).state())
                .isEqualTo(EffectState.TOO_EARLY);
    }

    @Test
    void with_families_enough_in_all_it_is_too_early_and_not_too_few() {
        List<IndexChild> children = alike(3, 10);
        children.add(young("p3", PROJECT));
        assertThat(answer(children)).isEqualTo(new Refusal.TooEarly(Examples.WINDOW, 4));
    }

    @Test
    void with_too_few_families_in_all_more_time_does_not_help() {
        List<IndexChild> children = alike(2, 10);
        children.add(young("p2", PROJECT));
        assertThat(answer(children)).isEqualTo(new Refusal.TooFew(PROJECT, 2, 4));
    }

    @Test
    void a_child_that_is_given_twice_is_refused_and_not_named() {
        List<IndexChild> children = alike(4, 10);
        children.add(children.get(0));
        assertThatThrownBy(() -> answer(children))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Of 15 children 1 are given again; each has one first case");
    }

    @Test
    void nobody_is_placed_for_longer_than_the_window_is() {
        assertThat(child("p", PROJECT, "A", 731, 731).in(Examples.WINDOW)).isPresent();
        assertThatThrownBy(() -> child("p", PROJECT, "A", 732, 0))
                .hasMessage("732 days of RESIDENTIAL_HOME within 24 months, which have at most 731");
        assertThatThrownBy(() -> child("p", PROJECT, "A", new Followed(PlacedDays.NONE, days(0, 732))))
                .hasMessage("732 days of FOSTER_HOME within 24 months, which have at most 731");
    }

    @Test
    void only_children_are_index_children() {
        assertThatThrownBy(() -> new IndexChild("c", "f", PROJECT, 18, Examples.stratum("A"), Map.of()))
                .hasMessage("A child of 18 years");
    }

    // Placed before, they are 4 of 8 in the project and 2 of 8 in ordinary service, for 100 days each.
    @Test
    void the_placebo_sees_that_a_project_took_children_who_had_been_placed_more_often() {
        List<IndexChild> children = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            children.add(placedBefore("p" + i, PROJECT, i < 4, i));
            children.add(placedBefore("o" + i, ORDINARY, i < 2, i));
        }
        Effect effect = (Effect) answer(children);
        assertThat(effect.placebo().total().value()).isCloseTo(400 / 8.0 - 200 / 8.0, within(1e-12));
        JointDifference among =
                WeightedDifference.of(Matching.of(children, Examples.WINDOW).matched(), Followed::before);
        assertThat(among.total().value()).as("among children alike in that too").isCloseTo(0, within(1e-12));
    }

    @Test
    void siblings_are_one_family_and_three_families_are_too_few_where_it_takes_four() {
        List<IndexChild> children = alike(3, 10);
        children.add(child("p0", PROJECT, "A", 5, 0));
        assertThat(answer(children)).isEqualTo(new Refusal.TooFew(PROJECT, 3, 4));
        assertThat(new Refusal.TooFew(PROJECT, 3, 4).state()).isEqualTo(EffectState.TOO_FEW);
    }

    @Test
    void ordinary_service_must_not_be_too_small_either() {
        // Three families of equal weight.
        assertThat(answer(alike(4, 3))).isEqualTo(new Refusal.TooFew(ORDINARY, 3, 4));
    }

    @Test
    void a_project_of_nobody_is_too_small() {
        assertThat(answer(alike(0, 10))).isEqualTo(new Refusal.TooFew(PROJECT, 0, 4));
    }

    @Test
    void sixty_per_cent_matched_is_enough_and_less_is_not() {
        List<IndexChild> children = alike(6, 10);
        for (int i = 0; i < 4; i++) {
            children.add(child("alone" + i, PROJECT, "B", 0, 0));
        }
        assertThat(answer(children)).isInstanceOf(Effect.class);
        children.add(child("alone4", PROJECT, "B", 0, 0));
        assertThat(answer(children)).isEqualTo(new Refusal.TooFewAlike(6 / 11.0, 0.6));
    }

    @Test
    void without_anybody_in_ordinary_service_nobody_is_alike() {
        assertThat(answer(alike(6, 0))).isEqualTo(new Refusal.TooFewAlike(0, 0.6));
    }

    @Test
    void where_hardly_anybody_is_placed_many_families_are_too_few() {
        // One of ten in ordinary service is placed, so 0.6 of six.
        assertThat(EffectEstimator.of(alike(6, 10), Examples.WINDOW, new Admission(4, 1, 0.6)))
                .isEqualTo(new Refusal.TooFewPlaced(1 / 10.0 * 6, 1));
    }

    @Test
    void where_nobody_was_placed_there_is_nothing_to_tell_chance_by() {
        List<IndexChild> children = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            children.add(child("p" + i, PROJECT, "A", 0, 0));
            children.add(child("o" + i, ORDINARY, "A", 0, 0));
        }
        assertThat(answer(children)).isEqualTo(new Refusal.NobodyPlaced(Examples.WINDOW));
    }

    @Test
    void the_placebo_warns_where_the_children_differed_already_before() {
        assertThat(effectWithDaysBefore(100).isFlaggedByPlacebo()).isTrue();
        assertThat(effectWithDaysBefore(1).isFlaggedByPlacebo()).isFalse();
    }

    @Test
    void where_nobody_was_placed_before_the_placebo_does_not_warn() {
        Effect effect = (Effect) answer(alike(6, 6));
        assertThat(effect.placebo().isAnyPlaced()).isFalse();
        assertThat(effect.isFlaggedByPlacebo()).isFalse();
    }

    @Test
    void the_product_refuses_a_world_of_fewer_families_than_it_admits() {
        int fewest = Admission.PRODUCT.fewestFamilies();
        assertThat(EffectEstimator.of(
                        WorldMaker.make(Setting.EFFECT, fewest - 1, 1).children(), Window.MONTHS_24))
                .isInstanceOf(Refusal.TooFew.class);
        assertThat(EffectEstimator.of(
                        WorldMaker.make(Setting.EFFECT, fewest + 40, 1).children(), Window.MONTHS_24))
                .isInstanceOf(Effect.class);
    }

    private static IndexChild placedBefore(String family, Service service, boolean isPlacedEarlier, int daysAfter) {
        Stratum stratum = Examples.stratum("A");
        return new IndexChild(
                family,
                family,
                service,
                8,
                isPlacedEarlier
                        ? new Stratum(
                                stratum.targetGroup(),
                                stratum.ageBand(),
                                stratum.sex(),
                                stratum.needLevel(),
                                true,
                                stratum.areaGroup(),
                                stratum.openingYear())
                        : stratum,
                Map.of(Examples.WINDOW, new Followed(days(daysAfter, 0), days(isPlacedEarlier ? 100 : 0, 0))));
    }

    /** Families of one child each in one stratum, the first of each service placed for some days. */
    private static List<IndexChild> alike(int project, int ordinary) {
        List<IndexChild> children = new ArrayList<>();
        for (int i = 0; i < project; i++) {
            children.add(child("p" + i, PROJECT, "A", i == 0 ? 40 : 0, 0));
        }
        for (int i = 0; i < ordinary; i++) {
            children.add(child("o" + i, ORDINARY, "A", i == 0 ? 90 : 0, 0));
        }
        return children;
    }

    // Project: 10 or 11 days before and the shift; ordinary service: 8 to 13 days.
    private static Effect effectWithDaysBefore(int shift) {
        List<IndexChild> children = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            children.add(child("p" + i, PROJECT, "A", new Followed(days(i, 0), days(10 + i % 2 + shift, 0))));
            children.add(child("o" + i, ORDINARY, "A", new Followed(days(i, 0), days(8 + i, 0))));
        }
        return (Effect) answer(children);
    }

    private static EffectAnswer answer(List<IndexChild> children) {
        return EffectEstimator.of(children, Examples.WINDOW, FOUR_FAMILIES);
    }
}
