package se.insatskollen.etl.demo;

import java.util.HashMap;
import java.util.Map;

/** Numbers things as systems do: a series and a running number. The series are few, however many things there are. */
final class Numbering {
    private static final int WIDTH = 6;

    private final Map<String, int[]> last = new HashMap<>();

    /** Such as {@code 9901-2012-000123}. */
    String next(String series) {
        int[] number = last.computeIfAbsent(series, fresh -> new int[1]);
        number[0]++;
        return series + '-' + padded(number[0], WIDTH);
    }

    static String padded(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
