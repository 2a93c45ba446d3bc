package se.insatskollen.warehouse.figures;

import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.codes.PublishedShape;
import se.insatskollen.warehouse.figures.ValueRows.ValueRow;

/**
 * How finely one table of an indicator is told, and how much of it is shown.
 *
 * @param step empty where the table is withheld
 * @param cells cells of the table, margins among them
 * @param shown those that show a figure
 * @param hidden those that are not shown because they are about few, or would give such away
 */
record PublishedTableRow(
        String indicatorId, PublishedShape shape, Optional<Step> step, int cells, int shown, int hidden) {

    /** @param rows of the table */
    static PublishedTableRow of(Mask mask, PublishedShape shape, List<ValueRow> rows) {
        return new PublishedTableRow(
                mask.member().indicator().id(),
                shape,
                mask.member().step(shape),
                rows.size(),
                count(rows, CellState.VALUE) + count(rows, CellState.ZERO),
                count(rows, CellState.SUPPRESSED));
    }

    private static int count(List<ValueRow> rows, CellState state) {
        return (int) rows.stream().filter(row -> row.figure().state() == state).count();
    }
}
