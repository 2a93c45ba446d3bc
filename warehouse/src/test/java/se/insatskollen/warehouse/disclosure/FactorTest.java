package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.disclosure.Dimension.Sum;

/** How a change in one code is made up for in the others. */
class FactorTest {
    private static final Dimension SEX = Dimension.withTotal("sex", "all", List.of("girl", "boy"));
    private static final Dimension AREA = new Dimension(
            "area",
            List.of("land", "north", "south", "a", "b", "c"),
            List.of(
                    Sum.whole("north", List.of("a", "b")),
                    Sum.whole("south", List.of("c")),
                    Sum.whole("land", List.of("north", "south"))));

    @Test
    void a_part_changes_against_another_part_or_with_its_total() {
        assertThat(told(SEX, "girl")).containsExactly("girl+ boy-", "girl+ all+");
    }

    @Test
    void a_grand_total_changes_with_one_of_its_parts() {
        assertThat(told(SEX, "all")).containsExactly("all+ girl+", "all+ boy+");
    }

    @Test
    void totals_in_between_change_with_the_leaf_unless_they_hold_both_that_get_and_lose() {
        assertThat(told(AREA, "a")).containsExactly("a+ b-", "a+ north+ south- c-", "a+ land+ north+");
    }

    @Test
    void a_total_in_between_changes_by_a_leaf_of_its_own_against_one_of_another_total() {
        assertThat(told(AREA, "north"))
                .containsExactly("north+ south- a+ c-", "north+ land+ a+", "north+ south- b+ c-", "north+ land+ b+");
    }

    @Test
    void codes_that_share_no_total_do_not_stand_against_each_other() {
        assertThat(told(Dimension.flat("year", List.of("2024", "2025")), "2024"))
                .containsExactly("2024+");
        Dimension two = new Dimension(
                "area",
                List.of("x", "a", "y", "b"),
                List.of(Sum.whole("x", List.of("a")), Sum.whole("y", List.of("b"))));
        assertThat(told(two, "a")).containsExactly("a+ x+");
    }

    @Test
    void alone_nothing_makes_up_for_it() {
        Factor only = Factor.only(2);
        assertThat(only.size()).isEqualTo(1);
        assertThat(only.code(0)).isEqualTo(2);
        assertThat(only.sign(0)).isEqualTo(1);
        assertThat(only.hasLeavesAmong(code -> false)).isTrue();
    }

    @Test
    void both_the_leaf_that_gets_and_the_one_that_loses_must_be_there() {
        Factor against = Factor.of(SEX, SEX.place("girl")).get(0);
        assertThat(against.hasLeavesAmong(code -> true)).isTrue();
        assertThat(against.hasLeavesAmong(code -> code == 1)).isFalse();
        assertThat(against.hasLeavesAmong(code -> code == 2)).isFalse();
        Factor withTotal = Factor.of(SEX, SEX.place("girl")).get(1);
        assertThat(withTotal.hasLeavesAmong(code -> code == 1)).isTrue();
        assertThat(withTotal.hasLeavesAmong(code -> code != 1)).isFalse();
    }

    private static List<String> told(Dimension dimension, String code) {
        List<String> told = new ArrayList<>();
        for (Factor factor : Factor.of(dimension, dimension.place(code))) {
            List<String> changes = new ArrayList<>();
            for (int at = 0; at < factor.size(); at++) {
                changes.add(dimension.code(factor.code(at)) + (factor.sign(at) > 0 ? "+" : "-"));
            }
            told.add(String.join(" ", changes));
        }
        return told;
    }
}
