package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.disclosure.Dimension.Sum;

/** A draft has room for 511 cells: what changes more is no move that anybody would want. */
class MoveDraftRoomTest {
    @Test
    void more_cells_than_there_is_room_for_are_no_move() {
        assertThat(wide(510).isComplete()).isTrue();
        assertThat(wide(511).isComplete()).isFalse();
        assertThat(wide(600).isComplete()).isFalse();
    }

    // A leaf against nothing, below so many totals one above the other: all of them change.
    private static MoveDraft wide(int totals) {
        List<String> codes =
                IntStream.rangeClosed(0, totals).mapToObj(Integer::toString).toList();
        Dimension deep = new Dimension(
                "deep",
                codes,
                IntStream.range(0, totals)
                        .mapToObj(at -> Sum.whole(codes.get(at), List.of(codes.get(at + 1))))
                        .toList());
        LinkedTables tables = new LinkedTables(List.of(deep));
        for (int code = 0; code <= totals; code++) {
            tables.add("t", code);
        }
        MoveDraft draft = new MoveDraft(
                tables,
                new Hiding(new double[totals + 1], new BitSet()),
                new Factors(tables),
                new Demands(totals, List.of()),
                totals);
        draft.fill(new Factor[] {Factor.of(deep, totals).get(0)});
        return draft;
    }
}
