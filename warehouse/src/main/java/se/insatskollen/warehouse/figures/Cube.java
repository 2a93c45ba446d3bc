package se.insatskollen.warehouse.figures;

import java.util.Set;
import se.insatskollen.warehouse.codes.PublishedShape;

/** All cells of one indicator's published tables, margins among them; a cell that nothing fell into is absent. */
final class Cube {
    private static final int NONE = -1;

    private final Grid grid;
    private final boolean hasTertials;
    private final boolean hasTypes;
    private final boolean hasProjects;
    private final boolean keepsValues;
    private final Cell[] areaYears;
    private final Cell[] areaTertials;
    private final Cell[] areaTypes;
    private final Cell[] projectYears;

    Cube(Grid grid, Set<PublishedShape> shapes, boolean keepsValues) {
        this.grid = grid;
        this.hasTertials = shapes.contains(PublishedShape.AREA_TERTIAL_SEX);
        this.hasTypes = shapes.contains(PublishedShape.AREA_YEAR_TYPE_SEX);
        this.hasProjects = shapes.contains(PublishedShape.PROJECT_YEAR_SEX);
        this.keepsValues = keepsValues;
        this.areaYears = new Cell[grid.areaYears()];
        this.areaTertials = new Cell[grid.areaTertials()];
        this.areaTypes = new Cell[grid.areaTypes()];
        this.projectYears = new Cell[grid.projectYears()];
    }

    void add(Unit unit) {
        addToArea(unit, unit.area());
        if (unit.today() != NONE) {
            addToArea(unit, unit.today());
        }
        if (unit.municipality() != NONE) {
            addToArea(unit, unit.municipality());
        }
        if (unit.project() != NONE && unit.year() != NONE && hasProjects) {
            addToProject(unit, Grid.ALL);
            if (unit.sex() != Grid.ALL) {
                addToProject(unit, unit.sex());
            }
        }
    }

    Cell areaYear(int area, int year, int sex, int age) {
        return at(areaYears, grid.areaYear(area, year, sex, age));
    }

    Cell areaTertial(int area, int tertial, int sex) {
        return at(areaTertials, grid.areaTertial(area, tertial, sex));
    }

    Cell areaType(int area, int year, int type, int sex) {
        return at(areaTypes, grid.areaType(area, year, type, sex));
    }

    Cell projectYear(int project, int year, int sex) {
        return at(projectYears, grid.projectYear(project, year, sex));
    }

    private void addToArea(Unit unit, int area) {
        addToArea(unit, area, Grid.ALL);
        if (unit.sex() != Grid.ALL) {
            addToArea(unit, area, unit.sex());
        }
    }

    private void addToArea(Unit unit, int area, int sex) {
        if (unit.year() != NONE) {
            add(areaYears, grid.areaYear(area, unit.year(), sex, Grid.ALL), unit);
            if (unit.age() != Grid.OUTSIDE) {
                add(areaYears, grid.areaYear(area, unit.year(), sex, unit.age()), unit);
            }
            if (unit.type() != NONE && hasTypes) {
                add(areaTypes, grid.areaType(area, unit.year(), unit.type(), sex), unit);
            }
        }
        if (unit.tertial() != NONE && hasTertials) {
            add(areaTertials, grid.areaTertial(area, unit.tertial(), sex), unit);
        }
    }

    private void addToProject(Unit unit, int sex) {
        add(projectYears, grid.projectYear(unit.project(), unit.year(), sex), unit);
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
