package se.insatskollen.warehouse.disclosure;

import java.util.BitSet;
import java.util.List;

/** Which cells of linked tables are hidden. */
public final class Pattern {
    private final BitSet hidden;
    private final BitSet unprotected;
    private final List<Shift> shifts;

    /**
     * @param hidden numbers of the cells, primary and secondary alike
     * @param unprotected sensitive cells for which no pattern was found: what they lie in must be withheld
     * @param shifts witnesses that the others are protected
     */
    Pattern(BitSet hidden, BitSet unprotected, List<Shift> shifts) {
        this.hidden = (BitSet) hidden.clone();
        this.unprotected = (BitSet) unprotected.clone();
        this.shifts = List.copyOf(shifts);
    }

    /** A pattern chosen by somebody else. */
    public static Pattern of(BitSet hidden) {
        return new Pattern(hidden, new BitSet(), List.of());
    }

    public boolean isHidden(int cell) {
        return hidden.get(cell);
    }

    /** Whether no pattern protects the cell: what it lies in must be withheld. */
    public boolean isUnprotected(int cell) {
        return unprotected.get(cell);
    }

    /** Numbers of the hidden cells. */
    public BitSet hidden() {
        return (BitSet) hidden.clone();
    }

    /** Numbers of the cells that no pattern protects. */
    public BitSet unprotected() {
        return (BitSet) unprotected.clone();
    }

    List<Shift> shifts() {
        return shifts;
    }
}
