package se.insatskollen.warehouse.figures;

import java.sql.SQLException;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.indicators.Indicator.Cluster;
import se.insatskollen.warehouse.indicators.Statistic;

/** The cells of one indicator: by families, by its clusters where those are others, and the children to divide by. */
final class Tallies {
    private final Indicator indicator;
    private final Grid grid;
    private final Cube byFamily;
    private final Cube byCluster;
    private final ChildPopulation population;

    private Tallies(Indicator indicator, Grid grid, Cube byFamily, Cube byCluster, ChildPopulation population) {
        this.indicator = indicator;
        this.grid = grid;
        this.byFamily = byFamily;
        this.byCluster = byCluster;
        this.population = population;
    }

    static Tallies read(UnitReader units, Indicator indicator, Grid grid, ChildPopulation population)
            throws SQLException {
        Cube byFamily = read(units, indicator, grid, Cluster.FAMILY);
        Cube byCluster =
                switch (indicator.cluster()) {
                    case FAMILY -> byFamily;
                    case WORKER -> read(units, indicator, grid, Cluster.WORKER);
                };
        return new Tallies(indicator, grid, byFamily, byCluster, population);
    }

    private static Cube read(UnitReader units, Indicator indicator, Grid grid, Cluster cluster) throws SQLException {
        Cube cube = new Cube(grid, indicator.shapes(), indicator.statistic() == Statistic.MEDIAN);
        // Of the population only children are counted, so that who is older is not counted above the line either.
        boolean takesAdults = !isPerChild(indicator);
        units.read(cluster, unit -> {
            if (takesAdults || unit.age() != Grid.OUTSIDE) {
                cube.add(unit);
            }
        });
        return cube;
    }

    Indicator indicator() {
        return indicator;
    }

    Grid grid() {
        return grid;
    }

    Tally areaYear(AreaSlot area, int year, int sex, int age) {
        return new Tally(
                byFamily.areaYear(area.place(), year, sex, age),
                byCluster.areaYear(area.place(), year, sex, age),
                children(area, year, sex, age));
    }

    Tally areaTertial(AreaSlot area, int tertial, int sex) {
        int year = grid.periods().yearOfTertial(tertial);
        return new Tally(
                byFamily.areaTertial(area.place(), tertial, sex),
                byCluster.areaTertial(area.place(), tertial, sex),
                children(area, year, sex, Grid.ALL));
    }

    Tally areaType(AreaSlot area, int year, int type, int sex) {
        return new Tally(
                byFamily.areaType(area.place(), year, type, sex),
                byCluster.areaType(area.place(), year, type, sex),
                children(area, year, sex, Grid.ALL));
    }

    Tally projectYear(int project, int year, int sex) {
        return new Tally(
                byFamily.projectYear(project, year, sex),
                byCluster.projectYear(project, year, sex),
                OptionalDouble.empty());
    }

    /** Whether any unit, measured or too young, fell into the area in the year. */
    boolean hasUnits(AreaSlot area, int year) {
        return byFamily.areaYear(area.place(), year, Grid.ALL, Grid.ALL).isUsed();
    }

    boolean hasUnitsInTertial(AreaSlot area, int tertial) {
        return byFamily.areaTertial(area.place(), tertial, Grid.ALL).isUsed();
    }

    boolean projectHasUnits(int project, int year) {
        return byFamily.projectYear(project, year, Grid.ALL).isUsed();
    }

    /** Places of the types of intervention that any unit is of. */
    int[] typesInUse() {
        return IntStream.range(0, grid.types().size())
                .filter(type -> grid.areas().stream().anyMatch(area -> grid.years()
                        .anyMatch(year -> byFamily.areaType(area.place(), year, type, Grid.ALL)
                                .isUsed())))
                .toArray();
    }

    private OptionalDouble children(AreaSlot area, int year, int sex, int age) {
        return isPerChild(indicator) ? population.count(area, year, sex, age) : OptionalDouble.empty();
    }

    private static boolean isPerChild(Indicator indicator) {
        return switch (indicator.statistic()) {
            case RATE, RATIO_OF_RATES -> true;
            case PROPORTION, MEAN, MEDIAN, RATIO_OF_SUMS -> false;
        };
    }
}
