package se.insatskollen.warehouse.figures;

import java.util.Set;
import se.insatskollen.warehouse.codes.PublishedShape;

/** All cells of one indicator's published tables, margins among them; a cell that nothing fell into is absent. */
final class Cube {
    private static final int NONE = -1;
    private static final int[] NEVER = {};

    private final Grid grid;
    private final int[][] timesOfYears;
    private final boolean hasTertials;
    private final boolean hasTypes;
    private final boolean hasProjects;
    private final boolean keepsValues;
    private final Cell[] areaTimes;
    private final Cell[] areaTertials;
    private final Cell[] areaTypes;
    private final Cell[] projectTimes;

    Cube(Grid grid, Set<PublishedShape> shapes, boolean keepsValues) {
        this.grid = grid;
        this.timesOfYears =
                grid.years().mapToObj(year -> grid.periods().timesOf(year)).toArray(int[][]::new);
        this.hasTertials = shapes.contains(PublishedShape.AREA_TERTIAL_SEX);
        this.hasTypes = shapes.contains(PublishedShape.AREA_YEAR_TYPE_SEX);
        this.hasProjects = shapes.contains(PublishedShape.PROJECT_YEAR_SEX);
        this.keepsValues = keepsValues;
        this.areaTimes = new Cell[grid.areaTimes()];
        this.areaTertials = new Cell[grid.areaTertials()];
        this.areaTypes = new Cell[grid.areaTypes()];
        this.projectTimes = new Cell[grid.projectTimes()];
    }

    void add(Unit unit) {
        addToArea(unit, unit.area());
        if (unit.today() != NONE) {
            addToArea(unit, unit.today());
        }
        if (unit.municipality() != NONE) {
            addToArea(unit, unit.municipality());
        }
        if (unit.project() != NONE && hasProjects) {
            addToProject(unit, Grid.ALL);
            if (unit.sex() != Grid.ALL) {
                addToProject(unit, unit.sex());
            }
        }
    }

    Cell areaTime(int area, int time, int sex, int age) {
        return at(areaTimes, grid.areaTime(area, time, sex, age));
    }

    Cell areaTertial(int area, int tertial, int sex) {
        return at(areaTertials, grid.areaTertial(area, tertial, sex));
    }

    Cell areaType(int area, int time, int type, int sex) {
        return at(areaTypes, grid.areaType(area, time, type, sex));
    }

    Cell projectTime(int project, int time, int sex) {
        return at(projectTimes, grid.projectTime(project, time, sex));
    }

    private void addToArea(Unit unit, int area) {
        addToArea(unit, area, Grid.ALL);
        if (unit.sex() != Grid.ALL) {
            addToArea(unit, area, unit.sex());
        }
    }

    private void addToArea(Unit unit, int area, int sex) {
        for (int time : times(unit)) {
            add(areaTimes, grid.areaTime(area, time, sex, Grid.ALL), unit);
            if (unit.age() != Grid.OUTSIDE) {
                add(areaTimes, grid.areaTime(area, time, sex, unit.age()), unit);
            }
            if (unit.type() != NONE && hasTypes) {
                add(areaTypes, grid.areaType(area, time, unit.type(), sex), unit);
            }
        }
        if (unit.tertial() != NONE && hasTertials) {
            add(areaTertials, grid.areaTertial(area, unit.tertial(), sex), unit);
        }
    }

    private void addToProject(Unit unit, int sex) {
        for (int time : times(unit)) {
            add(projectTimes, grid.projectTime(unit.project(), time, sex), unit);
        }
    }

    private int[] times(Unit unit) {
        return unit.year() == NONE ? NEVER : timesOfYears[unit.year()];
    }

    private void add(Cell[] cells, int place, Unit unit) {
        if (cells[place] == null) {
            cells[place] = new Cell(keepsValues);
        }
        if (unit.isTooEarly()) {
            cells[place].addTooEarly();
        } else {
            cells[place].add(unit.cluster(), unit.unit(), unit.value(), unit.weight());
        }
    }

    private Cell at(Cell[] cells, int place) {
        return cells[place] == null ? new Cell(keepsValues) : cells[place];
    }
}
