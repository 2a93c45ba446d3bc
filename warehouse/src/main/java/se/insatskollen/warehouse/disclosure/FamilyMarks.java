package se.insatskollen.warehouse.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells, without naming any, whether at least so many families of a cell have changed since an earlier edition. Each
 * family leaves its mark in one of a few places; as many places as differ, so many families at least have changed. A
 * place is one byte, in which one change in 255 looks like none. So all families leave a second mark in a check that
 * they share: that at least one has changed is missed once in some 16 million times.
 */
public final class FamilyMarks {
    // With the two bytes of the check as many as are 64 digits of text.
    private static final int PLACES = 30;
    private static final int PLACE_DIGITS = 2 * PLACES;
    private static final double MILLION = 1_000_000;
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private final byte[] marks;
    private short check;

    /** Of no family yet. */
    public FamilyMarks() {
        this(new byte[PLACES], (short) 0);
    }

    private FamilyMarks(byte[] marks, short check) {
        this.marks = marks;
        this.check = check;
    }

    /** What {@link #text} told. */
    public static FamilyMarks of(String text) {
        return new FamilyMarks(HexFormat.of().parseHex(text, 0, PLACE_DIGITS), (short)
                HexFormat.fromHexDigits(text, PLACE_DIGITS, text.length()));
    }

    /** The number of a family, from its key: the same in every edition. */
    public static long number(String familyKey) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(familyKey.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong() >>> 1;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java lacks MD5, which every Java has", e);
        }
    }

    /**
     * Adds a family.
     *
     * @param family its number, the same in every edition
     * @param y sum of its values, told apart by the millionth
     * @param x sum of its weights, as well
     */
    public void add(long family, double y, double x) {
        long mixed = mix(mix(mix(family) ^ millionths(y)) ^ millionths(x));
        int place = (int) Long.remainderUnsigned(mix(family), PLACES);
        marks[place] += (byte) (1 + Long.remainderUnsigned(mixed, 255));
        check += (short) (mix(mixed) >>> 48);
    }

    /** How many families at least have changed, come or gone. */
    public int changedSince(FamilyMarks earlier) {
        int changed = 0;
        for (int place = 0; place < PLACES; place++) {
            changed += marks[place] == earlier.marks[place] ? 0 : 1;
        }
        return changed == 0 && check != earlier.check ? 1 : changed;
    }

    /** From which no family can be read. */
    public String text() {
        return HexFormat.of().formatHex(marks) + HexFormat.of().toHexDigits(check);
    }

    // The same values added up in another order differ in their last digits.
    private static long millionths(double sum) {
        return Math.round(sum * MILLION);
    }

    private static long mix(long number) {
        long mixed = (number ^ (number >>> 32)) * MIXER;
        return (mixed ^ (mixed >>> 29)) * MIXER;
    }
}
