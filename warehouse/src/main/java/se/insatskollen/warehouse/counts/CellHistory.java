package se.insatskollen.warehouse.counts;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.LinkedTables;
import se.insatskollen.warehouse.disclosure.Measure;
import se.insatskollen.warehouse.disclosure.Retelling;

/** What the edition before leaves to decide of cells that are linked with each other. */
final class CellHistory {
    private final Limits limits;
    private final EarlierCounts earlier;
    private final Retelling retelling;
    private final IntFunction<CellName> names;

    CellHistory(LinkedTables tables, Limits limits, EarlierCounts earlier, IntFunction<CellName> names) {
        this.limits = limits;
        this.earlier = earlier;
        this.retelling = new Retelling(tables, limits);
        this.names = names;
        for (int cell = 0; cell < tables.size(); cell++) {
            int each = cell;
            if (earlier.wasHidden(names.apply(each))) {
                retelling.wasHidden(each);
            }
            earlier.changed(names.apply(each)).ifPresent(changed -> retelling.wasShown(each, changed));
        }
    }

    Retelling retelling() {
        return retelling;
    }

    /** Whether so few families have changed since the cell was shown that the change would tell of them. */
    boolean isLittleChanged(int cell) {
        return earlier.changed(names.apply(cell)).filter(limits::isFew).isPresent();
    }

    /** The cells that tell nothing new: those that were shown go on telling what they told, unless a rule forbids it now. */
    HiddenCells withheld(List<String> columns, BitSet cells, List<Measure> measures) {
        HiddenCells withheld = new HiddenCells(columns);
        cells.stream().forEach(cell -> {
            boolean isForbidden =
                    !isLittleChanged(cell) && measures.stream().anyMatch(measure -> measure.isSensitive(cell));
            if (earlier.wasShown(names.apply(cell)) && !isForbidden) {
                withheld.keep(names.apply(cell).cell());
            } else {
                withheld.hide(names.apply(cell).cell());
            }
        });
        return withheld;
    }
}
