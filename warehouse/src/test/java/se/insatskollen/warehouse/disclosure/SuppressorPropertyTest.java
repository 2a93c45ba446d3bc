package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every table of three rows and three columns. */
class SuppressorPropertyTest {
    @Property(seed = "195000030", tries = 150)
    void a_pattern_is_the_same_in_every_run_and_in_whatever_order_rows_come(
            @ForAll @Size(9) List<@IntRange(max = 30) Integer> counts, @ForAll int order) {
        CountTable table = table(counts);
        boolean[][] hidden = table.hidden(table.protect());
        CountTable shuffled = CountTable.shuffled(order, inner(counts));
        assertThat(table.hidden(table.protect())).isDeepEqualTo(hidden);
        assertThat(shuffled.hidden(shuffled.protect())).isDeepEqualTo(hidden);
    }

    /**
     * Within one edition only one of the tables with and without the family is ever seen. So nobody can subtract them, and
     * it is enough that the small cells of others, in which the family is not, are hidden and protected with it as without.
     */
    @Property(seed = "195000031", tries = 150)
    void adding_a_family_uncovers_no_cell_of_others(
            @ForAll @Size(9) List<@IntRange(max = 30) Integer> counts, @ForAll @IntRange(max = 8) int where) {
        CountTable before = table(counts);
        CountTable after = tableWithOneMore(counts, where);
        Pattern pattern = after.protect();
        IndependentIntruder intruder = new IndependentIntruder(after.counts(), after.hidden(pattern));
        before.forEach((row, column) -> {
            boolean isOthers = before.counts()[row][column] == after.counts()[row][column];
            if (isOthers && CountTable.isFew(before.counts()[row][column])) {
                assertThat(pattern.isHidden(after.number(row, column))).isTrue();
                assertThat(pattern.isUnprotected(after.number(row, column)) || intruder.isSafe(row, column))
                        .isTrue();
            }
        });
    }

    /** An edition that is made again hides what it hid: a family that came in between uncovers nothing. */
    @Property(seed = "195000032", tries = 150)
    void what_was_hidden_stays_hidden_when_the_edition_is_made_again_with_one_more_family(
            @ForAll @Size(9) List<@IntRange(min = 1, max = 30) Integer> counts, @ForAll @IntRange(max = 8) int where) {
        CountTable before = table(counts);
        boolean[][] hidden = before.hidden(before.protect());
        CountTable after = tableWithOneMore(counts, where);
        Pattern pattern = after.protect(hidden);
        before.forEach((row, column) -> assertThat(pattern.isHidden(after.number(row, column)) || !hidden[row][column])
                .isTrue());
        assertThat(Audit.of(List.of(after.families()), pattern).exposures()).isEmpty();
    }

    @Property(seed = "195000033", tries = 100)
    void the_audit_and_the_independent_intruder_work_out_the_same(
            @ForAll @Size(9) List<@IntRange(min = 1, max = 30) Integer> counts,
            @ForAll @Size(16) List<Boolean> choice) {
        CountTable table = table(counts);
        boolean[][] hidden = new boolean[4][4];
        BitSet numbers = new BitSet();
        table.forEach((row, column) -> {
            hidden[row][column] = choice.get(row * 4 + column);
            numbers.set(table.number(row, column), hidden[row][column]);
        });
        IndependentIntruder intruder = new IndependentIntruder(table.counts(), hidden);
        table.forEach((row, column) -> {
            if (hidden[row][column]) {
                Audit.Interval known = Audit.interval(table.families(), Pattern.of(numbers), table.number(row, column));
                assertThat(Math.rint(known.lower())).isEqualTo(intruder.least(row, column));
                assertThat(Math.min(IndependentIntruder.WITHOUT_BOUND, Math.rint(known.upper())))
                        .isEqualTo(intruder.most(row, column));
            }
        });
    }

    private static CountTable table(List<Integer> counts) {
        return CountTable.of(inner(counts));
    }

    private static CountTable tableWithOneMore(List<Integer> counts, int where) {
        int[][] inner = inner(counts);
        inner[where / 3][where % 3]++;
        return CountTable.of(inner);
    }

    private static int[][] inner(List<Integer> counts) {
        int[][] inner = new int[3][3];
        for (int at = 0; at < 9; at++) {
            inner[at / 3][at % 3] = counts.get(at);
        }
        return inner;
    }
}
