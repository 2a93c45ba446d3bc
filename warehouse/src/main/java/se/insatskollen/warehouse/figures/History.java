package se.insatskollen.warehouse.figures;

import java.util.Optional;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.indicators.Indicator;

/** What the edition before leaves to decide of the cells of this one. */
final class History {
    private final Grid grid;
    private final EarlierEdition earlier;
    private final Limits limits;

    History(Grid grid, EarlierEdition earlier, Limits limits) {
        this.grid = grid;
        this.earlier = earlier;
        this.limits = limits;
    }

    EarlierEdition earlier() {
        return earlier;
    }

    /** Hidden before, hidden for good: else the two editions together would tell. */
    boolean wasHidden(Indicator indicator, ShapeCell cell) {
        return told(indicator, cell)
                .map(told -> told.figure().state() == CellState.SUPPRESSED)
                .orElse(false);
    }

    /** Told before of somebody: hiding it now would protect nobody. */
    boolean wasShown(Indicator indicator, ShapeCell cell) {
        return told(indicator, cell)
                .map(told -> told.figure().estimate().isPresent())
                .orElse(false);
    }

    /** The figure to go on telling because few families have changed since; empty where the new one may be told. */
    Optional<EarlierEdition.Told> kept(Indicator indicator, ShapeCell cell) {
        return told(indicator, cell)
                .filter(told -> told.figure().estimate().isPresent())
                .filter(told -> {
                    int changed = told.marks()
                            .map(marks -> cell.all().marks().changedSince(marks))
                            .orElse(0);
                    return changed > 0 && changed < limits.families();
                });
    }

    private Optional<EarlierEdition.Told> told(Indicator indicator, ShapeCell cell) {
        return earlier.isNone() ? Optional.empty() : earlier.cell(CellKey.of(indicator, grid, cell));
    }
}
