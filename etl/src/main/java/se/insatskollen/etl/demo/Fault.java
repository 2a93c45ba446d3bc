package se.insatskollen.etl.demo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A way in which a delivery goes wrong. A fault is a row on top of the valid ones and never in place of one.
 *
 * @param <S> what the row is about
 */
interface Fault<S> {
    /** The faulty row that could stand beside the row; empty when this one does not lend itself to it. */
    Optional<Object[]> beside(Object[] row, S about) throws IOException;

    /** The same row, delivered twice. */
    static <S> Fault<S> twice() {
        return (row, about) -> Optional.of(row);
    }

    /** Commits one kind of fault after the other, as far as the files have room for odd rows. */
    final class Plan<S> {
        private final List<Fault<S>> kinds;
        private int turn;

        Plan(List<Fault<S>> kinds) {
            this.kinds = kinds;
        }

        void after(DeliveryFile file, Object[] row, S about) throws IOException {
            if (!file.hasRoomForOddRow()) {
                return;
            }
            Optional<Object[]> faulty = kinds.get(turn).beside(row, about);
            if (faulty.isPresent()) {
                file.writeOdd(faulty.get());
                turn = (turn + 1) % kinds.size();
            }
        }
    }
}
