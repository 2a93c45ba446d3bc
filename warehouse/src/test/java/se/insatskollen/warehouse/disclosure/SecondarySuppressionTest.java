package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Microdata 1 of the tests of sdcTable (Statistics Austria), with its totals: A-f alone is small. */
class SecondarySuppressionTest {
    private static final Dimension SEX = Dimension.withTotal("sex", "all", List.of("m", "f"));
    private static final Dimension PLACE = Dimension.withTotal("place", "all", List.of("A", "B", "C", "D"));
    private static final int[][] COUNTS = {
        {100, 55, 45},
        {20, 18, 2},
        {33, 14, 19},
        {22, 12, 10},
        {25, 11, 14},
    };

    private final LinkedTables tables = new LinkedTables(List.of(PLACE, SEX));
    private final Measure cases;
    private final double[] costs = new double[15];

    SecondarySuppressionTest() {
        for (int place = 0; place < 5; place++) {
            for (int sex = 0; sex < 3; sex++) {
                tables.add("cases", place, sex);
            }
        }
        cases = new Measure("cases", tables, Set.of("place", "sex"), 0);
        for (int place = 0; place < 5; place++) {
            for (int sex = 0; sex < 3; sex++) {
                cases.set(cell(place, sex), COUNTS[place][sex]);
                costs[cell(place, sex)] = COUNTS[place][sex];
            }
        }
        cases.protect(cell("A", "f"), Need.ofCount(2, 5));
    }

    @Test
    void one_small_cell_is_protected_by_the_three_cheapest_others_at_a_cost_of_40() {
        Pattern pattern = new Suppressor(tables, List.of(cases), costs, new BitSet()).protect();
        assertThat(pattern.hidden().stream().boxed())
                .containsExactlyInAnyOrder(cell("A", "f"), cell("A", "m"), cell("C", "m"), cell("C", "f"));
        assertThat(pattern.hidden().stream()
                        .filter(cell -> cell != cell("A", "f"))
                        .mapToDouble(cell -> costs[cell])
                        .sum())
                .isEqualTo(40);
        assertThat(pattern.unprotected().isEmpty()).isTrue();
        assertThat(Audit.of(List.of(cases), pattern).exposures()).isEmpty();
    }

    @Test
    void the_small_cell_can_then_be_anything_from_0_to_12_and_its_neighbours_move_with_it() {
        Pattern pattern = new Suppressor(tables, List.of(cases), costs, new BitSet()).protect();
        assertThat(Audit.interval(cases, pattern, cell("A", "f"))).isEqualTo(new Audit.Interval(0, 12));
        assertThat(Audit.interval(cases, pattern, cell("A", "m"))).isEqualTo(new Audit.Interval(8, 20));
        assertThat(Audit.interval(cases, pattern, cell("C", "m"))).isEqualTo(new Audit.Interval(10, 22));
        assertThat(Audit.interval(cases, pattern, cell("C", "f"))).isEqualTo(new Audit.Interval(0, 12));
    }

    @Test
    void what_is_shown_is_known_as_it_is() {
        Pattern pattern = new Suppressor(tables, List.of(cases), costs, new BitSet()).protect();
        assertThat(Audit.interval(cases, pattern, cell("B", "f"))).isEqualTo(new Audit.Interval(19, 19));
    }

    @Test
    void hidden_alone_the_small_cell_is_2_and_the_audit_says_so() {
        BitSet alone = new BitSet();
        alone.set(cell("A", "f"));
        assertThat(Audit.of(List.of(cases), Pattern.of(alone)).exposures())
                .containsExactly(new Exposure(cell("A", "f"), "table cases, cell A · f", "cases", 2, 2));
    }

    @Test
    void a_cell_that_was_hidden_before_stays_hidden_and_is_used_first() {
        BitSet before = new BitSet();
        before.set(cell("D", "m"));
        before.set(cell("D", "f"));
        Pattern pattern = new Suppressor(tables, List.of(cases), costs, before).protect();
        assertThat(pattern.hidden().stream().boxed())
                .containsExactlyInAnyOrder(cell("A", "f"), cell("A", "m"), cell("D", "m"), cell("D", "f"));
    }

    @Test
    void a_cell_that_must_stay_shown_is_not_hidden_however_cheap() {
        costs[cell("C", "f")] = Double.POSITIVE_INFINITY;
        Pattern pattern = new Suppressor(tables, List.of(cases), costs, new BitSet()).protect();
        assertThat(pattern.hidden().stream().boxed())
                .containsExactlyInAnyOrder(cell("A", "f"), cell("A", "m"), cell("D", "m"), cell("D", "f"));
    }

    @Test
    void where_nothing_may_be_hidden_beside_it_the_cell_is_left_unprotected() {
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        Pattern pattern = new Suppressor(tables, List.of(cases), costs, new BitSet()).protect();
        assertThat(pattern.isUnprotected(cell("A", "f"))).isTrue();
        assertThat(pattern.unprotected().cardinality()).isEqualTo(1);
        assertThat(pattern.isHidden(cell("A", "f"))).isTrue();
        assertThat(Audit.of(List.of(cases), pattern).exposures())
                .as("its table is withheld: nothing is left to prove")
                .isEmpty();
    }

    private static int cell(String place, String sex) {
        return cell(PLACE.place(place), SEX.place(sex));
    }

    private static int cell(int place, int sex) {
        return place * 3 + sex;
    }
}
