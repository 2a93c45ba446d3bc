package se.insatskollen.warehouse.counts;

import java.util.List;
import se.insatskollen.warehouse.codes.CountFate;

/**
 * What a cell is known by in every edition.
 *
 * @param cell the parts of its key, joined by {@link HiddenCells#BAR}
 */
record CellName(CountFate fate, String cell) {
    CellName(CountFate fate, List<String> key) {
        this(fate, String.join(HiddenCells.BAR, key));
    }
}
