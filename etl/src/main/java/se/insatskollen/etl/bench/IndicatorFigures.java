package se.insatskollen.etl.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/**
 * What {@link IndicatorBench} found.
 *
 * @param figures how many cells were published
 * @param runs the whole process, its start included
 */
public record IndicatorFigures(int cases, long figures, List<Cost> runs) {
    public IndicatorFigures {
        runs = List.copyOf(runs);
    }

    /** For people. */
    public List<String> lines() {
        Cost median = Cost.median(runs);
        return List.of(
                String.format(
                        Locale.ROOT,
                        "indicators: %d cases, %d figures, %d runs, median %.2f s",
                        cases,
                        figures,
                        runs.size(),
                        median.wallSeconds()),
                String.format(
                        Locale.ROOT,
                        "%.1f s of processor time, %.0f MB at most",
                        median.cpuSeconds().orElse(Double.NaN),
                        median.peakBytes().orElse(0) / 1e6));
    }

    /** For programs: one object. There is nothing to compare with, and so no ratio. */
    public String json() {
        Cost median = Cost.median(runs);
        ObjectNode object = new ObjectMapper().createObjectNode();
        object.put("what", "indicators")
                .put("cases", cases)
                .put("figures", figures)
                .put("median_seconds", median.wallSeconds());
        median.cpuSeconds().ifPresent(seconds -> object.put("cpu_seconds", seconds));
        median.peakBytes().ifPresent(bytes -> object.put("peak_memory_bytes", bytes));
        runs.forEach(run -> object.withArray("seconds").add(run.wallSeconds()));
        return object.toString();
    }
}
