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

    /** What was told before of somebody: hiding it now would protect nobody. */
    Optional<EarlierEdition.Told> shown(Indicator indicator, ShapeCell cell) {
        return told(indicator, cell).filter(told -> told.figure().estimate().isPresent());
    }

    /** How many families have changed since a cell was told, up to the threshold. */
    int changed(EarlierEdition.Told told, ShapeCell cell) {
        FamilyMarks before = told.marks()
                .orElseThrow(() -> new IllegalStateException("The edition before shows a figure without its marks"));
        return Math.min(cell.all().marks().changedSince(before), limits.families());
    }

    /** Whether so few have changed that the change would tell of them. */
    boolean isFew(int changed) {
        return changed > 0 && changed < limits.families();
    }

    private Optional<EarlierEdition.Told> told(Indicator indicator, ShapeCell cell) {
        return earlier.isNone() ? Optional.empty() : earlier.cell(CellKey.of(indicator, grid, cell));
    }
}
