package se.insatskollen.etl.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what was measured of reading: for people as a small table, for programs as one JSON object. */
public final class ReadingReport {
    private static final String FAIRNESS =
            "Ours is one thread, typed and checked against the contract; DuckDB's is two threads and text. UTF-8 for both.";

    private ReadingReport() {}

    public static List<String> lines(ReadingFigures figures) {
        List<String> lines = new ArrayList<>();
        lines.add(format("%.0f MB, %d rows of costs, medians", figures.bytes() / 1e6, figures.rows()));
        lines.add(format("%-12s %9s %9s %9s %12s", "", "s", "MB/s", "heap MB", "process MB"));
        for (ReadingFigures.Way way : figures.byName()) {
            lines.add(format(
                    "%-12s %9.2f %9.0f %9.0f %12.0f",
                    way.name(),
                    way.median(),
                    figures.megabytesPerSecond(way),
                    way.heapBytes() / 1e6,
                    way.processBytes() / 1e6));
        }
        lines.add(format("ratio %.2f (typedRows ÷ duckDbText)", figures.ratio()));
        lines.add(FAIRNESS);
        return List.copyOf(lines);
    }

    public static String json(ReadingFigures figures) {
        ObjectNode object = new ObjectMapper().createObjectNode();
        object.put("what", "reading")
                .put("ratio", rounded(figures.ratio()))
                .put("bytes", figures.bytes())
                .put("rows", figures.rows());
        for (ReadingFigures.Way way : figures.byName()) {
            ObjectNode each = object.putObject(way.name());
            each.put("median_seconds", rounded(way.median()))
                    .put("megabytes_per_second", rounded(figures.megabytesPerSecond(way)))
                    .put("peak_heap_bytes", way.heapBytes())
                    .put("peak_memory_bytes", way.processBytes());
            way.seconds().forEach(seconds -> each.withArray("seconds").add(rounded(seconds)));
        }
        return object.put("note", FAIRNESS).toString();
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
