package se.insatskollen.warehouse.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.codes.TimeGrain;
import se.insatskollen.warehouse.indicators.Statistic;

/** The cells of one indicator's table on one step: empty ones among them, so that nothing is told by being left out. */
final class ShapeCells {
    private final Tallies tallies;
    private final Grid grid;
    private final Delivered delivered;
    private final Step step;
    private final List<ShapeCell> cells = new ArrayList<>();

    private ShapeCells(Tallies tallies, Delivered delivered, Step step) {
        this.tallies = tallies;
        this.grid = tallies.grid();
        this.delivered = delivered;
        this.step = step;
    }

    static List<ShapeCell> of(Tallies tallies, Delivered delivered, Step step) {
        ShapeCells made = new ShapeCells(tallies, delivered, step);
        switch (step.shape()) {
            case AREA_YEAR_SEX_AGE -> made.grid.areas().forEach(made::years);
            case AREA_TERTIAL_SEX -> made.grid.areas().forEach(made::tertials);
            case AREA_YEAR_TYPE_SEX -> made.grid.areas().forEach(made::types);
            case PROJECT_YEAR_SEX -> made.projects();
        }
        return made.cells;
    }

    private void years(AreaSlot area) {
        times().filter(time -> isTold(area, time)).forEach(time -> {
            boolean isDelivered = delivered.in(area, time);
            for (int sex : sexes()) {
                for (int age = 0; age < (step.isByAge() ? Grid.AGES.size() : 1); age++) {
                    int band = age;
                    add(
                            area.place(),
                            time,
                            sex,
                            age,
                            Optional.empty(),
                            isDelivered,
                            its -> tallies.areaTime(area, time, its, band));
                }
            }
        });
    }

    private void types(AreaSlot area) {
        int[] types = tallies.typesInUse();
        times().filter(time -> isTold(area, time)).forEach(time -> {
            boolean isDelivered = delivered.in(area, time);
            for (int type : types) {
                for (int sex : sexes()) {
                    add(
                            area.place(),
                            time,
                            sex,
                            Grid.ALL,
                            Optional.of(type),
                            isDelivered,
                            its -> tallies.areaType(area, time, type, its));
                }
            }
        });
    }

    private void tertials(AreaSlot area) {
        Periods periods = grid.periods();
        for (int at = 0; at < periods.tertials(); at++) {
            int tertial = at;
            if (area.existedBetween(periods.firstDayOfTertial(tertial), periods.lastDayOfTertial(tertial))
                    || tallies.hasUnitsInTertial(area, tertial)) {
                boolean isDelivered = delivered.inTertial(area, tertial);
                for (int sex : sexes()) {
                    add(
                            area.place(),
                            periods.times() + tertial,
                            sex,
                            Grid.ALL,
                            Optional.empty(),
                            isDelivered,
                            its -> tallies.areaTertial(area, tertial, its));
                }
            }
        }
    }

    // A project has cells for the times in which it has units: it is no area that could have delivered none.
    private void projects() {
        for (int at = 0; at < grid.projects().size(); at++) {
            int project = at;
            times().filter(time -> tallies.projectHasUnits(project, time)).forEach(time -> {
                for (int sex : sexes()) {
                    add(
                            project,
                            time,
                            sex,
                            Grid.ALL,
                            Optional.empty(),
                            true,
                            its -> tallies.projectTime(project, time, its));
                }
            });
        }
    }

    // A case keeps the district it was opened in, also when what is counted happens after the district has ended.
    private boolean isTold(AreaSlot area, int time) {
        return grid.periods()
                        .yearsOf(time)
                        .anyMatch(year -> area.existedIn(grid.periods().yearAt(year)))
                || tallies.hasUnits(area, time);
    }

    private IntStream times() {
        TimeGrain grain = step.grain();
        return IntStream.range(0, grid.periods().times())
                .filter(time -> grid.periods().grain(time) == grain);
    }

    private interface OfSex {
        Tally tally(int sex);
    }

    private void add(int subject, int time, int sex, int age, Optional<Integer> type, boolean isDelivered, OfSex cell) {
        cells.add(new ShapeCell(
                step.shape(),
                subject,
                time,
                sex,
                age,
                type,
                isDelivered,
                cell.tally(sex),
                cell.tally(Grid.GIRLS),
                cell.tally(Grid.BOYS)));
    }

    // A comparison of girls with boys has no girls of its own.
    private int[] sexes() {
        return step.isBySex() && tallies.indicator().statistic() != Statistic.RATIO_OF_RATES
                ? IntStream.range(0, Grid.SEXES.size()).toArray()
                : new int[] {Grid.ALL};
    }
}
