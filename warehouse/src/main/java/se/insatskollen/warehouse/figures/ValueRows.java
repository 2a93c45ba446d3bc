package se.insatskollen.warehouse.figures;

import java.util.List;
import se.insatskollen.warehouse.codes.AgeBand;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.codes.PublishedShape;
import se.insatskollen.warehouse.codes.Sex;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.tables.OpenIndicatorValue;

/** The rows of {@code open_indicator_value} of one indicator: every cell of its tables, empty and hidden ones among them. */
final class ValueRows {
    /** One row. */
    record ValueRow(
            String indicatorId, AreaSlot area, String period, Sex sex, AgeBand age, String group, Figure figure) {}

    private final Mask mask;
    private final Grid grid;
    private final Indicator indicator;
    private final FigureMaker maker;

    private ValueRows(Mask mask) {
        this.mask = mask;
        this.grid = mask.member().tallies().grid();
        this.indicator = mask.member().indicator();
        this.maker = new FigureMaker(indicator);
    }

    /** Of one table, as finely as it is told. */
    static List<ValueRow> of(Mask mask, PublishedShape shape) {
        ValueRows made = new ValueRows(mask);
        return mask.member().cells(shape).stream().map(made::row).toList();
    }

    private ValueRow row(ShapeCell cell) {
        return new ValueRow(
                indicator.id(),
                area(cell),
                grid.periods().name(cell.time()),
                Grid.SEXES.get(cell.sex()),
                Grid.AGES.get(cell.age()),
                group(cell),
                figure(cell));
    }

    // A project's figures are told under its municipality.
    private AreaSlot area(ShapeCell cell) {
        return cell.shape() == PublishedShape.PROJECT_YEAR_SEX
                ? grid.projects().get(cell.subject()).municipality()
                : grid.areas().get(cell.subject());
    }

    private String group(ShapeCell cell) {
        return cell.shape() == PublishedShape.PROJECT_YEAR_SEX
                ? grid.projects().get(cell.subject()).projectKey()
                : cell.type().map(grid.types()::get).orElse(OpenIndicatorValue.ALL);
    }

    private Figure figure(ShapeCell cell) {
        if (!cell.isDelivered()) {
            return Figure.without(CellState.NO_DATA);
        }
        Figure figure = maker.figure(cell.all(), cell.girls(), cell.boys());
        return figure.estimate().isPresent() && mask.hides(cell) ? Figure.without(CellState.SUPPRESSED) : figure;
    }
}
