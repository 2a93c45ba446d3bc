package se.insatskollen.dashboard.web.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.insatskollen.dashboard.web.chart.PanelOption.Line;
import se.insatskollen.dashboard.web.chart.PanelOption.Point;
import se.insatskollen.dashboard.web.chart.SmallMultiples.Panel;
import se.insatskollen.dashboard.web.chart.SmallMultiples.Value;
import se.insatskollen.dashboard.web.chart.SmallMultiples.Written;

/** The line a panel is about, with one of its values written beside it. */
final class OwnLine {
    private OwnLine() {}

    static Line of(int at, Panel panel, Written written) {
        List<Value> values = panel.values();
        int marked = marked(panel, written).map(values::indexOf).orElse(-1);
        List<Point> points = IntStream.range(0, values.size())
                .mapToObj(time -> Point.of(
                        values.get(time),
                        Optional.of(alignment(time, values.size())).filter(side -> time == marked)))
                .toList();
        return Line.of(
                at,
                panel.name(),
                points,
                panel.isOwn() ? Option.ACCENT : Option.OTHERS,
                EventLines.bare(panel.events()));
    }

    // A label stays over its own panel: beyond the first point lies the scale, and beyond the last another panel.
    private static String alignment(int time, int count) {
        if (time == 0) {
            return "left";
        }
        return time == count - 1 ? "right" : "center";
    }

    private static Optional<Value> marked(Panel panel, Written written) {
        List<Value> there = panel.values().stream()
                .filter(value -> value.value().isPresent())
                .toList();
        return switch (written) {
            case NEWEST -> there.stream().reduce((earlier, later) -> later);
            case HIGHEST ->
                there.stream().max(Comparator.comparing(value -> value.value().orElseThrow()));
        };
    }
}
