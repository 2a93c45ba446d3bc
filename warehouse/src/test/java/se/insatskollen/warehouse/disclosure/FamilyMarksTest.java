package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class FamilyMarksTest {
    private static final RandomGenerator CHANCE =
            RandomGeneratorFactory.of("L64X128MixRandom").create(6);

    private static FamilyMarks of(long... families) {
        FamilyMarks marks = new FamilyMarks();
        for (long family : families) {
            marks.add(family, 1, 1);
        }
        return marks;
    }

    @Test
    void the_same_families_have_not_changed_in_whatever_order_they_come() {
        assertThat(of(1, 2, 3).changedSince(of(3, 1, 2))).isZero();
    }

    @Test
    void a_family_that_comes_goes_or_has_another_value_or_weight_has_changed() {
        assertThat(of(1, 2).changedSince(of(1))).isEqualTo(1);
        assertThat(of(1).changedSince(of(1, 2))).isEqualTo(1);
        FamilyMarks value = new FamilyMarks();
        value.add(1, 2, 1);
        assertThat(value.changedSince(of(1))).isEqualTo(1);
        FamilyMarks weight = new FamilyMarks();
        weight.add(1, 1, 2);
        assertThat(weight.changedSince(of(1))).isEqualTo(1);
    }

    @Test
    void the_same_values_added_up_in_another_order_have_not_changed() {
        FamilyMarks before = new FamilyMarks();
        before.add(1, 0.1 + 0.2 + 0.3, 1);
        FamilyMarks after = new FamilyMarks();
        after.add(1, 0.3 + 0.2 + 0.1, 1);
        assertThat(after.changedSince(before)).isZero();
    }

    @Test
    void marks_told_as_text_are_the_same_marks() {
        FamilyMarks told = FamilyMarks.of(of(1, 2, 3).text());
        assertThat(told.changedSince(of(1, 2, 3))).isZero();
        assertThat(told.text()).isEqualTo(of(1, 2, 3).text()).hasSize(64);
    }

    @RepeatedTest(200)
    void never_more_families_are_told_to_have_changed_than_have() {
        FamilyMarks before = new FamilyMarks();
        FamilyMarks after = new FamilyMarks();
        int changed = 0;
        for (int family = 0; family < 40; family++) {
            long number = CHANCE.nextLong() >>> 1;
            boolean changes = CHANCE.nextInt(8) == 0;
            before.add(number, 1, 1);
            after.add(number, changes ? 2 : 1, 1);
            changed += changes ? 1 : 0;
        }
        assertThat(after.changedSince(before)).isLessThanOrEqualTo(changed);
    }

    @Test
    void of_a_hundred_changed_families_at_least_the_five_that_a_new_figure_asks_for_are_seen() {
        FamilyMarks after = new FamilyMarks();
        for (int family = 0; family < 100; family++) {
            after.add(CHANCE.nextLong() >>> 1, 1, 1);
        }
        assertThat(after.changedSince(new FamilyMarks())).isBetween(5, 32);
    }

    @Test
    void of_a_million_cells_in_which_one_family_changes_no_more_than_fifteen_look_unchanged() {
        // One in 65 536 would be fifteen; told apart by one byte alone, 3 900 would look unchanged.
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        int unseen = 0;
        for (int cell = 0; cell < 1_000_000; cell++) {
            long family = chance.nextLong() >>> 1;
            FamilyMarks before = new FamilyMarks();
            before.add(family, cell % 10, 1);
            FamilyMarks after = new FamilyMarks();
            after.add(family, cell % 10 + 1, 1);
            unseen += after.changedSince(before) == 0 ? 1 : 0;
        }
        assertThat(unseen).isLessThanOrEqualTo(15);
    }
}
