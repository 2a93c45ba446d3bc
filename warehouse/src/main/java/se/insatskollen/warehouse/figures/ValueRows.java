package se.insatskollen.warehouse.figures;

import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.codes.PublishedShape;
import se.insatskollen.warehouse.disclosure.FamilyMarks;

/** The rows of {@code open_indicator_value} of one indicator: every cell of its tables, empty and hidden ones among them. */
final class ValueRows {
    /**
     * One row.
     *
     * @param marks of the families that the figure was made of
     */
    record ValueRow(CellKey key, AreaSlot area, Figure figure, FamilyMarks marks) {}

    private final Mask mask;
    private final Grid grid;
    private final FigureMaker maker;

    private ValueRows(Mask mask) {
        this.mask = mask;
        this.grid = mask.member().tallies().grid();
        this.maker = new FigureMaker(mask.member().indicator());
    }

    /** Of one table, as finely as it is told. */
    static List<ValueRow> of(Mask mask, PublishedShape shape) {
        ValueRows made = new ValueRows(mask);
        return mask.member().cells(shape).stream().map(made::row).toList();
    }

    private ValueRow row(ShapeCell cell) {
        CellKey key = CellKey.of(mask.member().indicator(), grid, cell);
        Optional<EarlierEdition.Told> kept = mask.kept(cell);
        return kept.isPresent()
                ? new ValueRow(
                        key,
                        CellKey.area(grid, cell),
                        kept.get().figure(),
                        kept.get().marks().orElseThrow())
                : new ValueRow(
                        key, CellKey.area(grid, cell), figure(cell), cell.all().marks());
    }

    private Figure figure(ShapeCell cell) {
        if (!cell.isDelivered()) {
            return Figure.without(CellState.NO_DATA);
        }
        Figure figure = maker.figure(cell.all(), cell.girls(), cell.boys());
        return figure.estimate().isPresent() && mask.hides(cell) ? Figure.without(CellState.SUPPRESSED) : figure;
    }
}
