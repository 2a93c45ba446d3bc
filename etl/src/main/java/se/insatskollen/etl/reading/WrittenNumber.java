package se.insatskollen.etl.reading;

import java.math.BigDecimal;

/** Writes a number of a typed cell as a Swedish file would: {@code 1234.5} becomes {@code 1234,5}, digit for digit. */
final class WrittenNumber {
    // A double has no more places on either side of its point; beyond them there is only an attack on our memory.
    private static final int MOST_PLACES = 400;

    private WrittenNumber() {}

    /** The same number without exponent and without decimals that are all zero; what is no number stays as it is. */
    static String of(String raw) {
        String plain = raw.indexOf('e') < 0 && raw.indexOf('E') < 0 ? raw : withoutExponent(raw);
        int point = plain.indexOf('.');
        if (point < 0) {
            return plain;
        }
        for (int i = point + 1; i < plain.length(); i++) {
            if (plain.charAt(i) != '0') {
                return plain.replace('.', ',');
            }
        }
        return plain.substring(0, point);
    }

    private static String withoutExponent(String raw) {
        BigDecimal number;
        try {
            number = new BigDecimal(raw);
        } catch (NumberFormatException e) {
            // The reader of values refuses it, with the column's name.
            return raw;
        }
        return Math.abs((long) number.scale()) > MOST_PLACES ? raw : number.toPlainString();
    }
}
