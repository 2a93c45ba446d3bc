package se.insatskollen.warehouse.figures;

import java.util.Optional;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.statistics.Estimate;

/**
 * What a cell says.
 *
 * @param estimate in the indicator's unit; only of a value or nought
 * @param families behind it; 0 where nothing is said
 */
record Figure(CellState state, Optional<Estimate> estimate, long families) {
    Figure {
        boolean hasValue = state == CellState.VALUE || state == CellState.ZERO;
        if (hasValue != estimate.isPresent()) {
            throw new IllegalArgumentException("A cell in state %s with estimate %s".formatted(state, estimate));
        }
    }

    static Figure without(CellState state) {
        return new Figure(state, Optional.empty(), 0);
    }

    static Figure of(Optional<Estimate> estimate, long families) {
        return estimate.map(
                        found -> new Figure(found.value() == 0 ? CellState.ZERO : CellState.VALUE, estimate, families))
                .orElse(without(CellState.NOT_COMPUTABLE));
    }
}
