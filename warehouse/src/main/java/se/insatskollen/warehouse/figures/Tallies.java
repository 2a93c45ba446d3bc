package se.insatskollen.warehouse.figures;

import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.indicators.Indicator.Cluster;
import se.insatskollen.warehouse.indicators.Statistic;

/**
 * The cells of one indicator: by families, by its clusters where those are others, by whom else it tells of, and the
 * children to divide by.
 */
final class Tallies {
    private final Indicator indicator;
    private final Grid grid;
    private final Cube byFamily;
    private final Cube byCluster;
    private final Optional<Cube> byParty;
    private final ChildPopulation population;

    private Tallies(
            Indicator indicator,
            Grid grid,
            Cube byFamily,
            Cube byCluster,
            Optional<Cube> byParty,
            ChildPopulation population) {
        this.indicator = indicator;
        this.grid = grid;
        this.byFamily = byFamily;
        this.byCluster = byCluster;
        this.byParty = byParty;
        this.population = population;
    }

    static Tallies read(UnitReader units, Indicator indicator, Grid grid, ChildPopulation population)
            throws SQLException {
        Cube byFamily = cube(indicator, grid);
        units.read(Cluster.FAMILY, byFamily::add);
        Cube byCluster =
                switch (indicator.cluster()) {
                    case FAMILY -> byFamily;
                    case WORKER -> {
                        Cube byWorker = cube(indicator, grid);
                        units.read(Cluster.WORKER, byWorker::add);
                        yield byWorker;
                    }
                };
        return new Tallies(
                indicator, grid, byFamily, byCluster, byParty(units, indicator, grid, byCluster), population);
    }

    // A unit's own worker is its cluster.
    private static Optional<Cube> byParty(UnitReader units, Indicator indicator, Grid grid, Cube byCluster)
            throws SQLException {
        if (indicator.parties().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> view = indicator.parties().orElseThrow().view();
        if (view.isEmpty()) {
            return Optional.of(byCluster);
        }
        Cube byParty = cube(indicator, grid);
        units.readByParty(view.get(), byParty::add);
        return Optional.of(byParty);
    }

    private static Cube cube(Indicator indicator, Grid grid) {
        return new Cube(grid, indicator.shapes(), indicator.statistic() == Statistic.MEDIAN);
    }

    Indicator indicator() {
        return indicator;
    }

    Grid grid() {
        return grid;
    }

    /** In a time of {@link Periods}, a year or a longer one; who comes again within it counts once. */
    Tally areaTime(AreaSlot area, int time, int sex, int age) {
        return tally(cube -> cube.areaTime(area.place(), time, sex, age), children(area, time, sex, age));
    }

    Tally areaTertial(AreaSlot area, int tertial, int sex) {
        int year = grid.periods().yearOfTertial(tertial);
        return tally(cube -> cube.areaTertial(area.place(), tertial, sex), children(area, year, sex, Grid.ALL));
    }

    Tally areaType(AreaSlot area, int time, int type, int sex) {
        return tally(cube -> cube.areaType(area.place(), time, type, sex), children(area, time, sex, Grid.ALL));
    }

    Tally projectTime(int project, int time, int sex) {
        return tally(cube -> cube.projectTime(project, time, sex), OptionalDouble.empty());
    }

    private Tally tally(Function<Cube, Cell> place, OptionalDouble children) {
        Cell families = place.apply(byFamily);
        int parties = byParty.map(place).map(Cell::clustersUpToEnough).orElse(0);
        Contributors contributors = families.contributors(
                indicator.isAboutWork() ? parties : 0, indicator.isAboutPurchasedCare() ? parties : 0);
        return new Tally(contributors, place.apply(byCluster), children, families.isTooEarly());
    }

    /** Whether any unit, measured or too young, fell into the area in the time. */
    boolean hasUnits(AreaSlot area, int time) {
        return byFamily.areaTime(area.place(), time, Grid.ALL, Grid.ALL).isUsed();
    }

    boolean hasUnitsInTertial(AreaSlot area, int tertial) {
        return byFamily.areaTertial(area.place(), tertial, Grid.ALL).isUsed();
    }

    boolean projectHasUnits(int project, int time) {
        return byFamily.projectTime(project, time, Grid.ALL).isUsed();
    }

    /** Places of the types of intervention that any unit is of. */
    int[] typesInUse() {
        return IntStream.range(0, grid.types().size())
                .filter(type -> grid.areas().stream().anyMatch(area -> grid.years()
                        .anyMatch(year -> byFamily.areaType(area.place(), year, type, Grid.ALL)
                                .isUsed())))
                .toArray();
    }

    private OptionalDouble children(AreaSlot area, int time, int sex, int age) {
        return isPerChild(indicator)
                ? population.mean(area, grid.periods().yearsOf(time), sex, age)
                : OptionalDouble.empty();
    }

    private static boolean isPerChild(Indicator indicator) {
        return switch (indicator.statistic()) {
            case RATE, RATIO_OF_RATES -> true;
            case PROPORTION, MEAN, MEDIAN, RATIO_OF_SUMS -> false;
        };
    }
}
