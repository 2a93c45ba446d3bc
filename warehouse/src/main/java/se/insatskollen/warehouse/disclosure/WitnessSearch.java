package se.insatskollen.warehouse.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds witnesses that a sensitive cell is protected, and hides what they need. */
final class WitnessSearch {
    /**
     * What was found for a cell.
     *
     * @param isEnough whether all that the cell needs is witnessed
     */
    record Found(List<Shift> shifts, boolean isEnough) {
        Found {
            shifts = List.copyOf(shifts);
        }
    }

    private final List<Relations> relations;
    private final Hiding hiding;
    private final MoveSearch moves;

    /** @param relations of every measure */
    WitnessSearch(LinkedTables tables, List<Relations> relations, Hiding hiding) {
        this.relations = relations;
        this.hiding = hiding;
        this.moves = new MoveSearch(tables, hiding);
    }

    /** One move that serves all measures in both directions, or else what serves each of them. */
    Found find(int cell) {
        Demands demands = new Demands(cell, relations);
        return cheapest(cell, demands, Double.POSITIVE_INFINITY)
                .map(shifts -> new Found(shifts, true))
                .orElseGet(() -> findOneByOne(cell, demands));
    }

    /** One move that serves all, where it costs less than something. */
    Optional<List<Shift>> findBelow(double cost, int cell) {
        return cheapest(cell, new Demands(cell, relations), cost);
    }

    // What one measure lacks the others cannot make up for.
    private Found findOneByOne(int cell, Demands demands) {
        List<Shift> found = new ArrayList<>();
        for (Demands one : demands.oneByOne()) {
            Optional<List<Shift>> shifts =
                    cheapest(cell, one, Double.POSITIVE_INFINITY).or(() -> one.byProgramme(cell, hiding));
            if (shifts.isEmpty()) {
                return new Found(found, false);
            }
            found.addAll(shifts.get());
        }
        return new Found(found, true);
    }

    private Optional<List<Shift>> cheapest(int cell, Demands demands, double below) {
        return cheapest(demands, moves.candidates(cell, demands, true), below)
                .or(() -> cheapest(demands, moves.candidates(cell, demands, false), below));
    }

    private Optional<List<Shift>> cheapest(Demands demands, List<Move> candidates, double below) {
        for (Move move : candidates) {
            if (move.cost() >= below) {
                return Optional.empty();
            }
            Optional<List<Shift>> shifts = demands.shifts(move);
            if (shifts.isPresent()) {
                for (int at = 0; at < move.size(); at++) {
                    hiding.hide(move.cell(at));
                }
                return shifts;
            }
        }
        return Optional.empty();
    }
}
