package se.insatskollen.etl.bench;

import java.util.List;

/**
 * What reading one delivery took.
 *
 * @param bytes its size
 * @param rows its rows
 * @param byName one for each way of reading it, by the name of the benchmark
 */
public record ReadingFigures(long bytes, long rows, List<Way> byName) {
    private static final String OURS = "typedRows";
    private static final String DUCK_DB = "duckDbText";

    /**
     * One way of reading.
     *
     * @param seconds of each run
     * @param heapBytes the most its heap held
     * @param processBytes the most its process held; 0 where the system does not tell
     */
    public record Way(String name, List<Double> seconds, long heapBytes, long processBytes) {
        double median() {
            return Cost.median(seconds.stream().mapToDouble(Double::doubleValue));
        }
    }

    public ReadingFigures {
        byName = List.copyOf(byName);
    }

    /** How many times as long our parse into typed rows takes as DuckDB's into text. */
    public double ratio() {
        return named(OURS).median() / named(DUCK_DB).median();
    }

    double megabytesPerSecond(Way way) {
        return bytes / 1e6 / way.median();
    }

    private Way named(String name) {
        return byName.stream()
                .filter(way -> way.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody measured " + name));
    }
}
