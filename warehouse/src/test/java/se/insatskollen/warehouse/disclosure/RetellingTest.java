package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A city of two districts, Alfa and Beta, whose cases an edition before told. */
class RetellingTest {
    private static final int CITY = 0;
    private static final int ALFA = 1;
    private static final int BETA = 2;

    private final LinkedTables tables = tables();
    private final Retelling retelling = new Retelling(tables, Limits.USUAL);

    private static LinkedTables tables() {
        LinkedTables tables = new LinkedTables(List.of(Dimension.withTotal("area", "stad", List.of("alfa", "beta"))));
        for (int place = CITY; place <= BETA; place++) {
            tables.add("cases", place);
        }
        return tables;
    }

    private Measure cases(int alfa, int beta) {
        Measure cases = new Measure("cases", tables, Set.of("area"), 1);
        cases.set(CITY, (double) alfa + beta);
        cases.set(ALFA, alfa);
        cases.set(BETA, beta);
        return cases;
    }

    private static void changed(Measure cases, int cell) {
        cases.protectChange(cell, Need.ofChange(cases.value(cell), Limits.USUAL.families()));
    }

    private List<Integer> withheld(Measure cases) {
        return retelling.choose(List.of(cases), new double[] {1, 1, 1}).pattern().hidden().stream()
                .boxed()
                .toList();
    }

    @Test
    void a_first_edition_tells_all_that_is_not_sensitive() {
        assertThat(withheld(cases(20, 30))).isEmpty();
    }

    @Test
    void what_was_hidden_stays_hidden() {
        retelling.wasHidden(ALFA);
        assertThat(withheld(cases(20, 30))).containsExactly(ALFA);
    }

    @Test
    void two_families_more_in_a_district_are_told_neither_there_nor_in_the_city() {
        retelling.wasShown(CITY, 2);
        retelling.wasShown(ALFA, 2);
        retelling.wasShown(BETA, 0);
        Measure cases = cases(22, 30);
        changed(cases, CITY);
        changed(cases, ALFA);
        assertThat(withheld(cases)).containsExactly(CITY, ALFA);
    }

    // Six more in Beta and two in Alfa are eight in the city: Beta costs six, the city eight.
    @Test
    void of_what_could_be_kept_along_the_one_in_which_fewest_have_changed_is() {
        retelling.wasShown(CITY, 8);
        retelling.wasShown(ALFA, 2);
        retelling.wasShown(BETA, 6);
        Measure cases = cases(22, 36);
        changed(cases, ALFA);
        assertThat(withheld(cases)).containsExactly(ALFA, BETA);
    }

    // Two moved from Beta, which has three left, to Alfa, and the city is told as before: Alfa cannot have six more.
    @Test
    void where_no_pattern_protects_a_change_nothing_that_it_is_tied_to_is_told_anew() {
        retelling.wasShown(CITY, 0);
        retelling.wasShown(ALFA, 2);
        retelling.wasShown(BETA, 2);
        Measure cases = cases(22, 3);
        changed(cases, ALFA);
        changed(cases, BETA);
        Retelling.Choice choice = retelling.choose(List.of(cases), new double[] {1, 1, 1});
        assertThat(choice.pattern().hidden().stream().boxed()).containsExactly(ALFA, BETA);
        assertThat(choice.measures()).noneMatch(measure -> measure.isSensitive(ALFA) || measure.isSensitive(BETA));
        assertThat(choice.pattern().unprotected().isEmpty()).isTrue();
    }

    @Test
    void a_number_of_families_that_has_grown_by_few_counts_as_few_changed_however_many_came_and_went() {
        assertThat(Retelling.changed(9, 20, 22)).isEqualTo(2);
        assertThat(Retelling.changed(9, 22, 20)).isEqualTo(2);
        assertThat(Retelling.changed(9, 20, 20)).isEqualTo(9);
        assertThat(Retelling.changed(3, 20, 30)).isEqualTo(3);
    }
}
