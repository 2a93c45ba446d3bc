package se.insatskollen.warehouse.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.codes.AgeBand;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.codes.PublishedShape;
import se.insatskollen.warehouse.codes.Sex;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.indicators.Statistic;
import se.insatskollen.warehouse.tables.OpenIndicatorValue;

/** The rows of {@code open_indicator_value} of one indicator: every cell of its declared tables, empty ones among them. */
final class ValueRows {
    /** One row. */
    record ValueRow(
            String indicatorId, AreaSlot area, String period, Sex sex, AgeBand age, String group, Figure figure) {}

    private final Tallies tallies;
    private final Grid grid;
    private final Indicator indicator;
    private final FigureMaker maker;
    private final Delivered delivered;
    private final List<ValueRow> rows = new ArrayList<>();

    private ValueRows(Tallies tallies, Delivered delivered) {
        this.tallies = tallies;
        this.grid = tallies.grid();
        this.indicator = tallies.indicator();
        this.maker = new FigureMaker(indicator);
        this.delivered = delivered;
    }

    static List<ValueRow> of(Tallies tallies, Delivered delivered) {
        ValueRows made = new ValueRows(tallies, delivered);
        made.areas();
        if (made.indicator.shapes().contains(PublishedShape.PROJECT_YEAR_SEX)) {
            made.projects();
        }
        return made.rows;
    }

    private void areas() {
        int[] types = tallies.typesInUse();
        for (AreaSlot area : grid.areas()) {
            grid.years().filter(year -> isTold(area, year)).forEach(year -> {
                years(area, year);
                types(area, year, types);
            });
            if (indicator.shapes().contains(PublishedShape.AREA_TERTIAL_SEX)) {
                tertials(area);
            }
        }
    }

    // A case keeps the district it was opened in, also when what is counted happens after the district has ended.
    private boolean isTold(AreaSlot area, int year) {
        return area.existedIn(grid.periods().yearAt(year)) || tallies.hasUnits(area, year);
    }

    private void years(AreaSlot area, int year) {
        String period = Integer.toString(grid.periods().yearAt(year));
        boolean isTold = delivered.inYear(area, year);
        for (int sex : sexes()) {
            for (int age = 0; age < Grid.AGES.size(); age++) {
                int band = age;
                Figure figure = isTold
                        ? figure(sex, its -> tallies.areaTime(area, year, its, band))
                        : Figure.without(CellState.NO_DATA);
                add(area, period, sex, Grid.AGES.get(age), OpenIndicatorValue.ALL, figure);
            }
        }
    }

    private void types(AreaSlot area, int year, int[] types) {
        String period = Integer.toString(grid.periods().yearAt(year));
        boolean isTold = delivered.inYear(area, year);
        for (int type : types) {
            for (int sex : sexes()) {
                Figure figure = isTold
                        ? figure(sex, its -> tallies.areaType(area, year, type, its))
                        : Figure.without(CellState.NO_DATA);
                add(area, period, sex, AgeBand.ALL, grid.types().get(type), figure);
            }
        }
    }

    private void tertials(AreaSlot area) {
        Periods periods = grid.periods();
        for (int at = 0; at < periods.tertials(); at++) {
            int tertial = at;
            if (area.existedBetween(periods.firstDayOfTertial(tertial), periods.lastDayOfTertial(tertial))
                    || tallies.hasUnitsInTertial(area, tertial)) {
                boolean isTold = delivered.inTertial(area, tertial);
                for (int sex : sexes()) {
                    Figure figure = isTold
                            ? figure(sex, its -> tallies.areaTertial(area, tertial, its))
                            : Figure.without(CellState.NO_DATA);
                    add(area, periods.tertialName(tertial), sex, AgeBand.ALL, OpenIndicatorValue.ALL, figure);
                }
            }
        }
    }

    // A project has cells for the years in which it has units: it is no area that could have delivered none.
    private void projects() {
        for (int at = 0; at < grid.projects().size(); at++) {
            int project = at;
            grid.years().filter(year -> tallies.projectHasUnits(project, year)).forEach(year -> {
                for (int sex : sexes()) {
                    add(
                            grid.projects().get(project).municipality(),
                            Integer.toString(grid.periods().yearAt(year)),
                            sex,
                            AgeBand.ALL,
                            grid.projects().get(project).projectKey(),
                            figure(sex, its -> tallies.projectTime(project, year, its)));
                }
            });
        }
    }

    private interface OfSex {
        Tally tally(int sex);
    }

    private Figure figure(int sex, OfSex cell) {
        return maker.figure(cell.tally(sex), cell.tally(Grid.GIRLS), cell.tally(Grid.BOYS));
    }

    // A comparison of girls with boys has no girls of its own.
    private int[] sexes() {
        return indicator.statistic() == Statistic.RATIO_OF_RATES
                ? new int[] {Grid.ALL}
                : IntStream.range(0, Grid.SEXES.size()).toArray();
    }

    private void add(AreaSlot area, String period, int sex, AgeBand age, String group, Figure figure) {
        rows.add(new ValueRow(indicator.id(), area, period, Grid.SEXES.get(sex), age, group, figure));
    }
}
