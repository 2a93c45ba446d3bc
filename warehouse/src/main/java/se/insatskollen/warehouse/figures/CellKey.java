package se.insatskollen.warehouse.figures;

import se.insatskollen.warehouse.codes.PublishedShape;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.tables.OpenIndicatorValue;

/** What a published cell is known by, in every edition: the key of {@code open_indicator_value}. */
record CellKey(
        String indicatorId, String areaKey, String vintage, String period, String sex, String age, String group) {

    static CellKey of(Indicator indicator, Grid grid, ShapeCell cell) {
        AreaSlot area = area(grid, cell);
        return new CellKey(
                indicator.id(),
                area.areaKey(),
                area.vintage().name(),
                grid.periods().name(cell.time()),
                Grid.SEXES.get(cell.sex()).name(),
                Grid.AGES.get(cell.age()).name(),
                group(grid, cell));
    }

    /** The area that a cell is told under: of a project, its municipality. */
    static AreaSlot area(Grid grid, ShapeCell cell) {
        return cell.shape() == PublishedShape.PROJECT_YEAR_SEX
                ? grid.projects().get(cell.subject()).municipality()
                : grid.areas().get(cell.subject());
    }

    private static String group(Grid grid, ShapeCell cell) {
        return cell.shape() == PublishedShape.PROJECT_YEAR_SEX
                ? grid.projects().get(cell.subject()).projectKey()
                : cell.type().map(grid.types()::get).orElse(OpenIndicatorValue.ALL);
    }
}
