package se.insatskollen.warehouse.figures;

import java.util.Optional;
import se.insatskollen.warehouse.codes.PublishedShape;

/**
 * One cell of a published table of one indicator, with all that is known of it.
 *
 * @param subject whose cell it is: place of the area, or of the project
 * @param time its place among all years and longer times; behind them come the thirds of years
 * @param type place of the type of intervention; empty where types are not told apart
 * @param isDelivered whether anything was delivered of that time
 * @param all what fell into it
 * @param girls what fell into the girls' cell beside it
 * @param boys what fell into the boys' cell beside it
 */
record ShapeCell(
        PublishedShape shape,
        int subject,
        int time,
        int sex,
        int age,
        Optional<Integer> type,
        boolean isDelivered,
        Tally all,
        Tally girls,
        Tally boys) {
    /** The cell of an area in a year, all types. */
    static ShapeCell ofYear(Tallies tallies, AreaSlot area, int year, int sex, int age) {
        return new ShapeCell(
                PublishedShape.AREA_YEAR_SEX_AGE,
                area.place(),
                year,
                sex,
                age,
                Optional.empty(),
                true,
                tallies.areaTime(area, year, sex, age),
                tallies.areaTime(area, year, Grid.GIRLS, age),
                tallies.areaTime(area, year, Grid.BOYS, age));
    }

    /** The place of the cell beside it of that sex; what fell into it is this cell's. */
    ShapeCell withSex(int other) {
        return new ShapeCell(shape, subject, time, other, age, type, isDelivered, all, girls, boys);
    }

    /** Whether the cell is about anybody. */
    boolean isAboutSomebody() {
        return isDelivered && all.families() > 0;
    }
}
