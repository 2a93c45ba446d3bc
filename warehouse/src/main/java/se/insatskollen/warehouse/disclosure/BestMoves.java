package se.insatskollen.warehouse.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The cheapest moves so far. */
final class BestMoves {
    private static final int KEPT = 12;
    // So many that cost nothing are enough to choose from.
    private static final int FREE = 3;

    private final List<Move> moves = new ArrayList<>();

    /** What a move must cost less than to be among them. */
    double worst() {
        if (moves.size() >= FREE && moves.get(FREE - 1).cost() == 0) {
            return 0;
        }
        return moves.size() < KEPT
                ? Double.POSITIVE_INFINITY
                : moves.get(moves.size() - 1).cost();
    }

    void add(Move move) {
        moves.add(move);
        moves.sort(Comparator.comparingDouble(Move::cost));
        if (moves.size() > KEPT) {
            moves.remove(moves.size() - 1);
        }
    }

    /** Cheapest first. */
    List<Move> moves() {
        return moves;
    }
}
