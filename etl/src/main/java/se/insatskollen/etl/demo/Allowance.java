package se.insatskollen.etl.demo;

/**
 * How many odd rows a file may hold: few enough to stay far under the share at which an import refuses it, and none in
 * a small file.
 */
final class Allowance {
    private static final int ROWS_BEFORE_THE_FIRST = 250;
    private static final int ROWS_FOR_EACH = 400;

    private long used;

    boolean hasRoom(long rows) {
        return rows >= ROWS_BEFORE_THE_FIRST && rows / ROWS_FOR_EACH >= used;
    }

    void use() {
        used++;
    }
}
