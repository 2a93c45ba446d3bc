package se.insatskollen.warehouse.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.insatskollen.warehouse.effects.Examples.child;
import static se.insatskollen.warehouse.effects.Examples.young;
import static se.insatskollen.warehouse.effects.Service.ORDINARY;
import static se.insatskollen.warehouse.effects.Service.PROJECT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.codes.Covariate;

class MatchingTest {
    // A: m_T 2, m_C 3; B: m_T 1, m_C 1; C only in the project, D only in ordinary service. So M_T = 3 and M_C = 4.
    private static final List<IndexChild> CHILDREN = List.of(
            child("p1", PROJECT, "A", 0, 0),
            child("p2", PROJECT, "A", 0, 0),
            child("p3", PROJECT, "B", 0, 0),
            child("p4", PROJECT, "C", 0, 0),
            child("o1", ORDINARY, "A", 0, 0),
            child("o2", ORDINARY, "A", 0, 0),
            child("o3", ORDINARY, "A", 0, 0),
            child("o4", ORDINARY, "B", 0, 0),
            child("o5", ORDINARY, "D", 0, 0),
            child("o6", ORDINARY, "D", 0, 0),
            young("p5", PROJECT));
    private static final Matching MATCHING = Matching.of(CHILDREN, Examples.WINDOW);

    @Test
    void a_child_in_the_project_weighs_one_and_one_in_ordinary_service_what_its_stratum_says() {
        assertThat(MATCHING.matched())
                .extracting(MatchedChild::familyKey)
                .containsExactly("p1", "p2", "p3", "o1", "o2", "o3", "o4");
        double[] expected = {1, 1, 1, 8 / 9.0, 8 / 9.0, 8 / 9.0, 4 / 3.0};
        for (int i = 0; i < expected.length; i++) {
            assertThat(MATCHING.matched().get(i).weight()).isCloseTo(expected[i], within(1e-15));
        }
    }

    @Test
    void the_weights_of_each_service_add_up_to_its_matched_children() {
        assertThat(weight(PROJECT)).isEqualTo(3);
        assertThat(weight(ORDINARY)).isCloseTo(4, within(1e-15));
    }

    @Test
    void the_share_matched_is_of_the_projects_children_whose_window_has_passed() {
        assertThat(MATCHING.followedInProject()).isEqualTo(4);
        assertThat(MATCHING.shareMatched()).isEqualTo(0.75);
    }

    @Test
    void balance_is_a_difference_in_standard_deviations() {
        // Area group A: 1/2 of four in the project and 1/2 of six in ordinary service; B: 1/4 and 1/6.
        assertThat(balance(Covariate.AREA_GROUP, "A").before().orElseThrow()).isEqualTo(0);
        double deviation = Math.sqrt((3 / 16.0 + 5 / 36.0) / 2);
        assertThat(balance(Covariate.AREA_GROUP, "B").before().orElseThrow())
                .isCloseTo((1 / 4.0 - 1 / 6.0) / deviation, within(1e-15));
        assertThat(balance(Covariate.AREA_GROUP, "B").after()).hasValue(0);
        assertThat(balance(Covariate.SEX, "kvinnor").before())
                .as("all are girls")
                .isEmpty();
    }

    @Test
    void ages_within_a_band_may_still_differ_after_matching() {
        List<IndexChild> children = List.of(
                aged("p1", PROJECT, 6), aged("p2", PROJECT, 8), aged("o1", ORDINARY, 9), aged("o2", ORDINARY, 11));
        Balance age = Matching.of(children, Examples.WINDOW).balance().stream()
                .filter(balance -> balance.covariate() == Covariate.AGE_YEARS)
                .findFirst()
                .orElseThrow();
        // Means 7 and 10, both variances 2.
        assertThat(age.before().orElseThrow()).isCloseTo(-3 / Math.sqrt(2), within(1e-12));
        assertThat(age.after().orElseThrow()).isCloseTo(-3 / Math.sqrt(2), within(1e-12));
    }

    private static IndexChild aged(String family, Service service, int years) {
        return new IndexChild(
                Examples.anybody(),
                family,
                service,
                years,
                Examples.stratum("A"),
                Map.of(Examples.WINDOW, Followed.NEVER_PLACED));
    }

    private static Balance balance(Covariate covariate, String level) {
        return MATCHING.balance().stream()
                .filter(balance ->
                        balance.covariate() == covariate && balance.level().equals(level))
                .findFirst()
                .orElseThrow();
    }

    private static double weight(Service service) {
        return MATCHING.matched().stream()
                .filter(child -> child.service() == service)
                .mapToDouble(MatchedChild::weight)
                .sum();
    }
}
