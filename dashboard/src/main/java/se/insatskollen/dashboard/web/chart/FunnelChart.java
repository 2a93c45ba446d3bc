package se.insatskollen.dashboard.web.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.chart.Option.Fill;
import se.insatskollen.dashboard.web.chart.Option.Grid;
import se.insatskollen.dashboard.web.chart.Option.Stroke;
import se.insatskollen.dashboard.web.chart.Option.Tooltip;
import se.insatskollen.dashboard.web.chart.PlotOption.Base;
import se.insatskollen.dashboard.web.chart.PlotOption.Layer;
import se.insatskollen.dashboard.web.chart.PlotOption.Mark;
import se.insatskollen.dashboard.web.chart.PlotOption.MarkLine;
import se.insatskollen.dashboard.web.chart.PlotOption.Shade;

/** Values by size, in two shaded fields where chance alone would put them: is it a bigger difference than chance? */
public final class FunnelChart {
    private static final int HEIGHT_PX = 420;
    private static final int DOT_PX = 11;

    /**
     * One area.
     *
     * @param label its name where it is written beside the dot; empty where it is not
     * @param phrase what is said about it when it is pointed at
     */
    public record Spot(BigDecimal size, BigDecimal value, String label, String phrase, Standing standing) {}

    /** The limits at one size. */
    public record Limits(
            BigDecimal size, BigDecimal lower95, BigDecimal upper95, BigDecimal lower998, BigDecimal upper998) {}

    /** What the axes measure and what the middle is called. */
    public record Names(String size, String value, String pooled) {}

    private FunnelChart() {}

    public static Chart of(
            Origin origin,
            String summary,
            Names names,
            Span span,
            BigDecimal pooled,
            List<Limits> limits,
            List<Spot> spots) {
        // Each field is painted over the one before it, from the outermost inwards and back.
        List<Layer> fields = List.of(
                field(limits, Limits::upper998, "@outer"),
                field(limits, Limits::upper95, "@inner"),
                field(limits, Limits::lower95, "@outer"),
                field(limits, Limits::lower998, Option.GROUND));
        List<Layer> layers = Stream.concat(fields.stream(), Stream.of(spots(spots, pooled, names.pooled())))
                .toList();
        Base base = new Base(
                false,
                new Grid(8, 24, origin.bandPx() + 40, 32, true),
                Tooltip.of("item"),
                List.of(TitledAxis.lying(Span.COUNTS, names.size())),
                List.of(TitledAxis.upright(span, names.value())),
                layers,
                origin.band());
        return Chart.of(summary, HEIGHT_PX, HEIGHT_PX, new PlotOption(base, List.of()));
    }

    private static Layer field(List<Limits> limits, Function<Limits, BigDecimal> limit, String colour) {
        List<List<BigDecimal>> points =
                limits.stream().map(at -> List.of(at.size(), limit.apply(at))).toList();
        return new Layer(
                "line",
                null,
                0,
                0,
                points,
                null,
                "none",
                null,
                true,
                null,
                Stroke.of(Option.FAINT, 1),
                Shade.of(colour),
                null,
                null,
                null,
                1);
    }

    private static Layer spots(List<Spot> spots, BigDecimal pooled, String pooledName) {
        List<Mark> marks = spots.stream()
                .map(spot -> new Mark(
                        List.of(spot.size(), spot.value()),
                        spot.label().isEmpty() ? null : MarkWords.beside(spot.label(), "top"),
                        spot.phrase(),
                        new Fill(spot.standing().colour()),
                        null))
                .toList();
        return new Layer(
                "scatter",
                "områden",
                0,
                0,
                marks,
                null,
                "circle",
                List.of(DOT_PX, DOT_PX),
                null,
                null,
                null,
                null,
                null,
                null,
                MarkLine.level(pooled, pooledName),
                4);
    }
}
