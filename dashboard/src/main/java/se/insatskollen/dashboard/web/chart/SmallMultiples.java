package se.insatskollen.dashboard.web.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.chart.PanelOption.Base;
import se.insatskollen.dashboard.web.chart.PanelOption.Line;

/**
 * One small chart for each area (or payer, or kind) over the same years and on one scale, from nought where no value is below it, with the others
 * as thin grey lines behind.
 */
public final class SmallMultiples {
    private static final int HIDDEN_PX = 9;

    /**
     * One of the small charts.
     *
     * @param note what stands below the name, such as the days between which it existed; empty for nothing
     * @param values one for each year; empty where there is none
     * @param isOwn whether it is the reader's own
     * @param events what happened; as bare lines, because there is no room for words
     */
    public record Panel(String name, String note, List<Value> values, boolean isOwn, List<Event> events) {
        public Panel(String name, String note, List<Value> values, boolean isOwn) {
            this(name, note, values, isOwn, List.of());
        }
    }

    /**
     * A year's value.
     *
     * @param value what is drawn; empty where there is nothing to draw
     * @param shown the value as text
     * @param phrase what is said about it when it is pointed at
     * @param isHidden whether there is a value that is not shown
     */
    public record Value(Optional<BigDecimal> value, String shown, String phrase, boolean isHidden) {
        public Value(Optional<BigDecimal> value, String shown, String phrase) {
            this(value, shown, phrase, false);
        }

        public static Value none() {
            return new Value(Optional.empty(), "", "");
        }

        /** One that is not shown, marked so that it looks like neither nought nor nothing. */
        public static Value hidden(String phrase) {
            return new Value(Optional.empty(), "", phrase, true);
        }
    }

    /** Which value of a line stands written beside it. */
    public enum Written {
        NEWEST,
        HIGHEST
    }

    private SmallMultiples() {}

    public static Chart invented(String summary, Span span, List<Integer> years, List<Panel> panels, Written written) {
        return of(
                Origin.INVENTED,
                summary,
                span,
                years.stream().map(String::valueOf).toList(),
                panels,
                written);
    }

    public static Chart of(
            Origin origin, String summary, Span span, List<String> times, List<Panel> panels, Written written) {
        List<List<Line>> behind = IntStream.range(0, panels.size())
                .mapToObj(at -> panels.stream()
                        .filter(other -> !other.equals(panels.get(at)))
                        .map(other -> Line.behind(at, drawn(other)))
                        .toList())
                .toList();
        return of(origin, summary, span, times, panels, behind, values(panels), written);
    }

    /**
     * The same where each panel is about something of its own.
     *
     * @param behind for each panel the values of a thin line behind its own; empty where there is none
     */
    public static Chart alone(
            Origin origin,
            String summary,
            Span span,
            List<String> times,
            List<Panel> panels,
            List<List<Optional<BigDecimal>>> behind) {
        List<List<Line>> lines = IntStream.range(0, panels.size())
                .mapToObj(at -> List.of(Line.beside(at, filled(behind.get(at)))))
                .toList();
        Collection<BigDecimal> values = Stream.concat(
                        values(panels).stream(),
                        behind.stream().flatMap(List::stream).flatMap(Optional::stream))
                .toList();
        return of(origin, summary, span, times, panels, lines, values, Written.NEWEST);
    }

    private static Chart of(
            Origin origin,
            String summary,
            Span span,
            List<String> times,
            List<Panel> panels,
            List<List<Line>> behind,
            Collection<BigDecimal> values,
            Written written) {
        Places wide = Places.onADesk(panels.size(), origin.bandPx());
        Places narrow = Places.onAPhone(panels.size(), origin.bandPx());
        Scale scale = Scale.of(span, values);
        List<PanelAxis.Years> xAxes = IntStream.range(0, panels.size())
                .mapToObj(at -> PanelAxis.Years.of(at, times))
                .toList();
        Base base = new Base(
                false,
                wide.titles(panels),
                wide.grids(),
                Option.Tooltip.of("item"),
                xAxes,
                yAxes(wide.valueAxes(scale), panels),
                series(panels, behind, written),
                origin.band());
        PanelOption option = new PanelOption(base, List.of(narrow.media(panels, scale)));
        List<Event> events = panels.stream()
                .flatMap(panel -> panel.events().stream())
                .distinct()
                .toList();
        return Chart.of(summary, wide.heightPx(), narrow.heightPx(), option).telling(events);
    }

    // Panels in which something is hidden have an axis for it after those of the values.
    private static List<PanelAxis> yAxes(List<PanelAxis.Values> values, List<Panel> panels) {
        List<PanelAxis> axes = new ArrayList<>(values);
        withHidden(panels).forEach(panel -> axes.add(PanelAxis.Whole.of(panel)));
        return axes;
    }

    private static List<Object> series(List<Panel> panels, List<List<Line>> behind, Written written) {
        List<Object> series = new ArrayList<>(lines(panels, behind, written));
        int axis = panels.size();
        for (int panel : withHidden(panels)) {
            List<Optional<String>> phrases = panels.get(panel).values().stream()
                    .map(value -> value.isHidden() ? Optional.of(value.phrase()) : Optional.<String>empty())
                    .toList();
            series.add(HiddenBars.ofAPanel(panel, axis++, phrases, HIDDEN_PX));
        }
        return series;
    }

    private static List<Integer> withHidden(List<Panel> panels) {
        return IntStream.range(0, panels.size())
                .filter(at -> panels.get(at).values().stream().anyMatch(Value::isHidden))
                .boxed()
                .toList();
    }

    private static Collection<BigDecimal> values(List<Panel> panels) {
        return panels.stream()
                .flatMap(panel -> panel.values().stream())
                .flatMap(value -> value.value().stream())
                .toList();
    }

    private static List<Line> lines(List<Panel> panels, List<List<Line>> behind, Written written) {
        List<Line> lines = new ArrayList<>(behind.stream().flatMap(List::stream).toList());
        for (int at = 0; at < panels.size(); at++) {
            lines.add(OwnLine.of(at, panels.get(at), written));
        }
        return lines;
    }

    private static List<Object> drawn(Panel panel) {
        return filled(panel.values().stream().map(Value::value).toList());
    }

    private static List<Object> filled(List<Optional<BigDecimal>> values) {
        return values.stream()
                .map(value -> value.<Object>map(Objects::requireNonNull).orElse(PanelOption.NOTHING))
                .toList();
    }
}
