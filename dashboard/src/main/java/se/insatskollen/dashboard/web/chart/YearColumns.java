package se.insatskollen.dashboard.web.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.chart.Option.Base;
import se.insatskollen.dashboard.web.chart.Option.Fill;
import se.insatskollen.dashboard.web.chart.Option.Grid;
import se.insatskollen.dashboard.web.chart.Option.Label;
import se.insatskollen.dashboard.web.chart.Option.LabelStyle;
import se.insatskollen.dashboard.web.chart.Option.Mark;
import se.insatskollen.dashboard.web.chart.Option.Series;
import se.insatskollen.dashboard.web.chart.Option.Tooltip;

/** One column for each year, from nought, of invented figures: how much was it each year? */
public final class YearColumns {
    private static final int HEIGHT_PX = 340;
    private static final int WIDEST_PX = 48;
    // What a phone has for all columns, and what a figure of a label takes.
    private static final int PHONE_PLOT_PX = 300;
    private static final int FIGURE_PX = 8;
    private static final int LABEL_PX = 20;
    // In the colour of the page, so that a label can be read where a line passes behind it.
    private static final int RIM_PX = 3;

    /**
     * One year.
     *
     * @param value what is drawn; empty where it is hidden
     * @param shown the value as text, above the column
     * @param phrase what is said about it when it is pointed at
     */
    public record Column(int year, Optional<BigDecimal> value, String shown, String phrase) {}

    private YearColumns() {}

    public static Chart invented(String summary, Span span, List<Column> columns) {
        return invented(summary, span, columns, List.of());
    }

    /**
     * The same with a line for what happened.
     *
     * @param events what happened in the years
     */
    public static Chart invented(String summary, Span span, List<Column> columns, List<Event> events) {
        int longest = longestLabelPx(columns);
        boolean isOnEnd = columns.size() * longest > PHONE_PLOT_PX;
        List<EventWords> words = EventWords.of(events, columns.size());
        // Labels of the highest columns reach above the picture, on end as far as the longest.
        int clearPx = isOnEnd ? longest : LABEL_PX;
        int morePx = words.isEmpty() ? 0 : clearPx - LABEL_PX + EventWords.heightPx(words);
        int topPx = InventedBand.PX + 32 + morePx;
        List<Object> marks = columns.stream().map(YearColumns::mark).toList();
        List<Optional<String>> hidden = columns.stream()
                .map(column -> column.value().isPresent() ? Optional.<String>empty() : Optional.of(column.phrase()))
                .toList();
        boolean isAnyHidden = hidden.stream().anyMatch(Optional::isPresent);
        Series series = new Series(
                "bar",
                null,
                marks,
                null,
                null,
                null,
                null,
                new Fill(Option.ACCENT),
                null,
                new LabelStyle(true, "top", Option.TEXT, 13, Option.GROUND, RIM_PX),
                null,
                WIDEST_PX);
        List<String> years =
                columns.stream().map(column -> Integer.toString(column.year())).toList();
        Base base = new Base(
                false,
                new Grid(8, 8, topPx, 8, true),
                Tooltip.of("item"),
                YearAxis.of(years),
                isAnyHidden ? List.of(SpanAxis.of(span), UnseenAxis.whole()) : SpanAxis.of(span),
                Stream.of(
                                Stream.of(series),
                                isAnyHidden ? Stream.of(HiddenBars.columns(hidden, WIDEST_PX)) : Stream.empty(),
                                behind(words, topPx, clearPx))
                        .flatMap(layers -> layers)
                        .toList(),
                InventedBand.elements(),
                words.isEmpty() ? null : new Option.Depth(1));
        int heightPx = HEIGHT_PX + morePx;
        if (!isOnEnd) {
            return Chart.of(summary, heightPx, new Option(base, List.of())).telling(events);
        }
        Media phone = Media.phoneWithLabelsOnEnd(words.isEmpty() ? InventedBand.PX + longest : topPx);
        return Chart.of(summary, heightPx, heightPx + longest, new Option(base, List.of(phone)))
                .telling(events);
    }

    private static Stream<Object> behind(List<EventWords> words, int topPx, int clearPx) {
        return words.isEmpty()
                ? Stream.empty()
                : Stream.of(new Behind("line", List.of(), true, EventLines.of(words, topPx, clearPx)));
    }

    /** A layer of nothing but the lines of events. */
    record Behind(String type, List<Object> data, boolean silent, EventLines markLine) {}

    private static Object mark(Column column) {
        return column.value()
                .<Object>map(value -> new Mark(value, new Label(true, column.shown()), column.phrase(), null))
                .orElse(PanelOption.NOTHING);
    }

    private static int longestLabelPx(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.value().isPresent())
                .mapToInt(column -> column.shown().length() * FIGURE_PX)
                .max()
                .orElse(0);
    }
}
