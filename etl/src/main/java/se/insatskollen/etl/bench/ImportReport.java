package se.insatskollen.etl.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Says what was measured: for people as a small table, for programs as one JSON object. */
public final class ImportReport {
    private static final double BYTES_PER_MB = 1e6;
    private static final String FAIRNESS =
            "DuckDB alone reads the same rows with pseudonyms already made, and checks no contracts, builds no public"
                    + " databases and verifies no release: that flatters it.";

    private ImportReport() {}

    public static List<String> lines(ImportFigures figures) {
        List<String> lines = new java.util.ArrayList<>(List.of(
                format(
                        "%d cases, %d delivered rows about cases, medians of %d runs",
                        figures.cases(), figures.rows(), figures.imports().size()),
                format("%-14s %9s %9s %9s %9s", "", "wall s", "CPU s", "peak MB", "rows/s"),
                line("import", figures, figures.medianImport()),
                line("DuckDB alone", figures, figures.medianAlone()),
                format("ratio %.2f (import ÷ DuckDB alone)", figures.ratio())));
        figures.medianNight()
                .ifPresent(seconds -> lines.add(format("a night with one row in a hundred new: %.2f s", seconds)));
        lines.add(FAIRNESS);
        return List.copyOf(lines);
    }

    /** Figures that the system does not tell are left out. */
    public static String json(ImportFigures figures) {
        ObjectNode object = new ObjectMapper().createObjectNode();
        object.put("what", "import")
                .put("ratio", rounded(figures.ratio()))
                .put("cases", figures.cases())
                .put("rows", figures.rows())
                .put("runs", figures.imports().size());
        put(object.putObject("import"), figures, figures.imports(), figures.medianImport());
        put(object.putObject("duckdb"), figures, figures.alone(), figures.medianAlone());
        figures.medianNight().ifPresent(seconds -> object.put("night_seconds", rounded(seconds)));
        return object.put("note", FAIRNESS).toString();
    }

    private static void put(ObjectNode object, ImportFigures figures, List<Cost> runs, Cost median) {
        object.put("median_seconds", rounded(median.wallSeconds()));
        median.cpuSeconds().ifPresent(seconds -> object.put("cpu_seconds", rounded(seconds)));
        median.peakBytes().ifPresent(bytes -> object.put("peak_memory_bytes", bytes));
        object.put("rows_per_second", Math.round(figures.rowsPerSecond(median)));
        runs.forEach(run -> object.withArray("seconds").add(rounded(run.wallSeconds())));
    }

    private static String line(String contender, ImportFigures figures, Cost cost) {
        OptionalDouble peak = cost.peakBytes().isPresent()
                ? OptionalDouble.of(cost.peakBytes().getAsLong() / BYTES_PER_MB)
                : OptionalDouble.empty();
        return format(
                "%-14s %9.2f %9s %9s %9.0f",
                contender,
                cost.wallSeconds(),
                known("%.2f", cost.cpuSeconds()),
                known("%.0f", peak),
                figures.rowsPerSecond(cost));
    }

    private static String known(String format, OptionalDouble figure) {
        return figure.isPresent() ? format(format, figure.getAsDouble()) : "unknown";
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
