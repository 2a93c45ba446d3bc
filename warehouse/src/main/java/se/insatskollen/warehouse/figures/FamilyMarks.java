package se.insatskollen.warehouse.figures;

import java.util.HexFormat;

/**
 * Tells, without naming any, whether at least so many families of a cell have changed since an earlier edition. Each
 * family leaves its mark in one of a few places; as many places as differ, so many families at least have changed.
 */
final class FamilyMarks {
    private static final int PLACES = 32;
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private final byte[] marks;

    FamilyMarks() {
        this.marks = new byte[PLACES];
    }

    private FamilyMarks(byte[] marks) {
        this.marks = marks;
    }

    /** What {@link #text} told. */
    static FamilyMarks of(String text) {
        return new FamilyMarks(HexFormat.of().parseHex(text));
    }

    /**
     * Adds a family.
     *
     * @param family its number, the same in every edition
     * @param y sum of its values
     * @param x sum of its weights
     */
    void add(long family, double y, double x) {
        long mixed = mix(mix(mix(family) ^ Double.doubleToLongBits(y)) ^ Double.doubleToLongBits(x));
        int place = (int) (mix(family) >>> 59);
        marks[place] += (byte) (1 + Long.remainderUnsigned(mixed, 255));
    }

    /** How many families at least have changed, come or gone. */
    int changedSince(FamilyMarks earlier) {
        int changed = 0;
        for (int place = 0; place < PLACES; place++) {
            changed += marks[place] == earlier.marks[place] ? 0 : 1;
        }
        return changed;
    }

    String text() {
        return HexFormat.of().formatHex(marks);
    }

    private static long mix(long number) {
        long mixed = (number ^ (number >>> 32)) * MIXER;
        return (mixed ^ (mixed >>> 29)) * MIXER;
    }
}
