package se.insatskollen.warehouse.figures;

import java.util.Optional;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.disclosure.FamilyMarks;
import se.insatskollen.warehouse.disclosure.Retelling;
import se.insatskollen.warehouse.indicators.Indicator;

/** What the edition before leaves to decide of the cells of this one. */
final class History {
    private final Grid grid;
    private final EarlierEdition earlier;

    History(Grid grid, EarlierEdition earlier) {
        this.grid = grid;
        this.earlier = earlier;
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

    /** How many families have changed since a figure of the cell was shown; empty where none was. */
    Optional<Integer> changed(Indicator indicator, ShapeCell cell) {
        return shown(indicator, cell).map(told -> {
            FamilyMarks before = told.marks()
                    .orElseThrow(
                            () -> new IllegalStateException("The edition before shows a figure without its marks"));
            int marked = cell.all().marks().changedSince(before);
            return Retelling.changed(
                    marked, told.figure().families(), cell.all().families());
        });
    }

    private Optional<EarlierEdition.Told> told(Indicator indicator, ShapeCell cell) {
        return earlier.isNone() ? Optional.empty() : earlier.cell(CellKey.of(indicator, grid, cell));
    }
}
