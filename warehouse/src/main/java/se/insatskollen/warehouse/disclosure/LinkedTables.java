package se.insatskollen.warehouse.disclosure;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells of tables about the same people. A cell is known by one code of every dimension; where two tables have the
 * same coordinates it is the same cell, and has one fate. A table that does not tell cells apart by a dimension has its
 * total there.
 */
public final class LinkedTables {
    private static final int NONE = -1;
    private static final int FIRST_CELLS = 64;
    private static final long MOST_PLACES = 100_000_000;

    private final List<Dimension> dimensions;
    private final int[] strides;
    private final int[] cellAt;
    private final List<String> tables = new ArrayList<>();
    private final List<int[]> codes = new ArrayList<>();
    private final List<Integer> firstTables = new ArrayList<>();
    private int[] places = new int[FIRST_CELLS];

    public LinkedTables(List<Dimension> dimensions) {
        this.dimensions = List.copyOf(dimensions);
        this.strides = new int[dimensions.size()];
        long places = 1;
        for (int at = 0; at < strides.length; at++) {
            strides[at] = (int) places;
            places *= dimensions.get(at).size();
            if (places > MOST_PLACES) {
                throw new RefusedTableException("The dimensions have more than %d places".formatted(MOST_PLACES));
            }
        }
        this.cellAt = new int[(int) places];
        Arrays.fill(cellAt, NONE);
    }

    /**
     * Adds a cell to a table, unless it is there.
     *
     * @param coordinates the place of a code of every dimension
     * @return its number, from 0 in the order of adding
     */
    public int add(String table, int... coordinates) {
        int index = index(table, coordinates);
        if (cellAt[index] == NONE) {
            cellAt[index] = codes.size();
            if (codes.size() == places.length) {
                places = Arrays.copyOf(places, 2 * places.length);
            }
            places[codes.size()] = index;
            codes.add(coordinates.clone());
            firstTables.add(number(table));
        }
        return cellAt[index];
    }

    /** The number of a cell of a table; -1 where there is none. */
    public int find(String table, int... coordinates) {
        return cellAt[index(table, coordinates)];
    }

    /** How many different cells there are. */
    public int size() {
        return codes.size();
    }

    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** The table that a cell was first added to. */
    public String table(int cell) {
        return tables.get(firstTables.get(cell));
    }

    /** The table and the codes of a cell, for a message. */
    public String name(int cell) {
        return "table %s, cell %s"
                .formatted(
                        table(cell),
                        IntStream.range(0, strides.length)
                                .mapToObj(at -> dimensions.get(at).code(code(cell, at)))
                                .collect(joining(" · ")));
    }

    /** The place of a cell's code in a dimension. */
    int code(int cell, int dimension) {
        return codes.get(cell)[dimension];
    }

    /** The cell that differs from another in one code; -1 where there is none. */
    int sibling(int cell, int dimension, int code) {
        return cellAt[place(cell) + (code - code(cell, dimension)) * strides[dimension]];
    }

    /** Where a cell's coordinates lie: the same in whatever order cells were added. */
    int place(int cell) {
        return places[cell];
    }

    int stride(int dimension) {
        return strides[dimension];
    }

    /** The cell at a place; -1 where there is none. */
    int cellAt(int place) {
        return cellAt[place];
    }

    private int number(String table) {
        int number = tables.indexOf(table);
        if (number == NONE) {
            tables.add(table);
            return tables.size() - 1;
        }
        return number;
    }

    private int index(String table, int[] coordinates) {
        if (coordinates.length != strides.length) {
            throw new RefusedTableException("table %s: a cell has %d codes; there are %d dimensions"
                    .formatted(table, coordinates.length, strides.length));
        }
        int index = 0;
        for (int at = 0; at < strides.length; at++) {
            if (coordinates[at] < 0 || coordinates[at] >= dimensions.get(at).size()) {
                throw new RefusedTableException("table %s: a cell has no code of the dimension %s"
                        .formatted(table, dimensions.get(at).name()));
            }
            index += coordinates[at] * strides[at];
        }
        return index;
    }
}
