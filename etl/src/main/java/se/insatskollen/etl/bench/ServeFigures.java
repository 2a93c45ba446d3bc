package se.insatskollen.etl.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What {@link ServeBench} found, run by run.
 *
 * @param ready wall seconds until it says that it is ready
 * @param readyBytes the most memory it had held by then
 * @param openedAhead wall seconds it then took to open one page of each kind by itself
 * @param pages by address; those that nobody has opened before
 * @param throughput of one page that has been made already
 */
public record ServeFigures(
        int cases,
        List<Double> ready,
        List<Long> readyBytes,
        List<Double> openedAhead,
        Map<String, List<PageFigures>> pages,
        List<Throughput> throughput) {

    /**
     * A page in one run.
     *
     * @param coldMillis of its first reader
     * @param warmMillis of later readers, the median
     * @param bytes of its HTML or JSON, compressed
     */
    record PageFigures(double coldMillis, double warmMillis, int bytes) {}

    /** For people. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(format("serve: %d cases, medians of %d runs", cases, ready.size()));
        lines.add(format("ready after %.2f s with %.0f MB", median(ready, Double::doubleValue), readyMegabytes()));
        lines.add(format(
                "one page of each kind opened by itself after another %.2f s",
                median(openedAhead, Double::doubleValue)));
        lines.add(format("%-60s %9s %9s %9s", "", "cold ms", "warm ms", "kB"));
        pages.forEach((page, figures) -> lines.add(format(
                "%-60s %9.1f %9.2f %9.1f",
                page,
                median(figures, PageFigures::coldMillis),
                median(figures, PageFigures::warmMillis),
                median(figures, PageFigures::bytes) / 1e3)));
        lines.add(format(
                "a page made already: %.0f answers a second, half within %.2f ms, 99 of 100 within %.2f ms",
                median(throughput, Throughput::perSecond),
                median(throughput, Throughput::medianMillis),
                median(throughput, Throughput::p99Millis)));
        return lines;
    }

    /** For programs: one object. There is nothing to compare with, and so no ratio. */
    public String json() {
        ObjectNode object = new ObjectMapper().createObjectNode();
        object.put("what", "serve")
                .put("cases", cases)
                .put("runs", ready.size())
                .put("ready_seconds", median(ready, Double::doubleValue))
                .put("ready_memory_bytes", Math.round(readyMegabytes() * 1e6))
                .put("opened_ahead_seconds", median(openedAhead, Double::doubleValue));
        pages.forEach((page, figures) -> object.withArray("pages")
                .addObject()
                .put("address", page)
                .put("cold_millis", median(figures, PageFigures::coldMillis))
                .put("warm_millis", median(figures, PageFigures::warmMillis))
                .put("bytes", Math.round(median(figures, PageFigures::bytes))));
        return object.put("answers_per_second", median(throughput, Throughput::perSecond))
                .put("p50_millis", median(throughput, Throughput::medianMillis))
                .put("p99_millis", median(throughput, Throughput::p99Millis))
                .toString();
    }

    private double readyMegabytes() {
        return median(readyBytes, Long::doubleValue) / 1e6;
    }

    private static <T> double median(List<T> figures, ToDoubleFunction<T> figure) {
        return Cost.median(figures.stream().mapToDouble(figure));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
