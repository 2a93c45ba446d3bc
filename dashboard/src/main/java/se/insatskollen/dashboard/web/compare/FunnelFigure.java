package se.insatskollen.dashboard.web.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.chart.FunnelChart;
import se.insatskollen.dashboard.web.chart.FunnelChart.Limits;
import se.insatskollen.dashboard.web.chart.FunnelChart.Names;
import se.insatskollen.dashboard.web.chart.FunnelChart.Spot;
import se.insatskollen.dashboard.web.chart.Span;
import se.insatskollen.dashboard.web.chart.Standing;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.warehouse.codes.IndicatorKind;
import se.insatskollen.warehouse.indicators.ChanceField;
import se.insatskollen.warehouse.indicators.FunnelBand;

/**
 * Is it a bigger difference than chance? Areas by size within the limits of chance.
 *
 * @param places the areas with a place in the funnel
 */
record FunnelFigure(Comparison comparison, Phrases phrases, FunnelBand band, List<PlaceRow> places) {

    /** Empty where the indicator has no funnel, where a sex is told apart and where nothing is held against others. */
    static Optional<Figure> of(Comparison comparison, Phrases phrases) {
        List<PlaceRow> places = comparison.measured().stream()
                .filter(place ->
                        comparison.row(place).filter(ComparisonRow::hasFunnel).isPresent())
                .toList();
        if (places.size() < 2 || !comparison.indicator().hasFunnel()) {
            return Optional.empty();
        }
        ComparisonRow any = comparison.row(places.get(0)).orElseThrow();
        FunnelBand band = FunnelBand.of(
                comparison.indicator().indicatorKind(), any.pooledValue().orElseThrow(), any.betweenVariance());
        return Optional.of(new FunnelFigure(comparison, phrases, band, places).figure());
    }

    private Figure figure() {
        return new Figure(
                "slumpen",
                "Större skillnad än slumpen?",
                "Ju större område, desto mindre spelar slumpen in. Vore det bara slumpen skulle 95 av 100 områden ligga "
                        + "i det mörka fältet och 998 av 1\u00a0000 i fälten tillsammans. Strecket i mitten är alla "
                        + comparison.areas() + " tillsammans, också den egna.",
                comparison.warning(),
                Optional.of(chart()),
                table(),
                comparison.question().time().label(),
                "slumpen");
    }

    private Chart chart() {
        String summary = phrases.summary("%s %s i %s efter storlek, med fält för vad slumpen kan ge"
                .formatted(comparison.indicator().indicatorTitle(), comparison.basis(), comparison.counted()));
        List<Limits> limits = band.limits(places.stream().map(this::size).toList()).stream()
                .map(at -> new Limits(at.size(), at.lower95(), at.upper95(), at.lower998(), at.upper998()))
                .toList();
        return FunnelChart.of(
                comparison.origin(),
                summary,
                new Names(sizeName(), valueName(), "alla tillsammans: " + shown(band.pooled())),
                isRate()
                        ? Span.FREE
                        : Span.ofShares(limits.stream().map(Limits::upper998).toList()),
                band.pooled(),
                limits,
                places.stream().map(this::spot).toList());
    }

    private Spot spot(PlaceRow place) {
        boolean isWritten = comparison.isOwn(place) || place(place) == ChanceField.OUTSIDE_998;
        return new Spot(
                size(place),
                value(place),
                isWritten ? place.areaName() : "",
                "%s: %s, storlek %s, %s"
                        .formatted(
                                place.areaName(),
                                shown(value(place)),
                                SwedishFormat.decimals(size(place), 0),
                                place(place).label()),
                standing(place));
    }

    // Below twenty areas the funnel colours nothing.
    private Standing standing(PlaceRow place) {
        Standing plain = comparison.isOwn(place) ? Standing.OWN : Standing.PLAIN;
        return band.isOverdispersed() ? comparison.standing(place) : plain;
    }

    private Table table() {
        return Table.of(
                "slumpen",
                phrases.caption("%s, större skillnad än slumpen?, %s"
                        .formatted(comparison.indicator().indicatorTitle(), comparison.basis())),
                comparison.isOfDistricts() ? "Stadsdel" : "Kommun",
                places,
                phrases::start,
                List.of(
                        new Column<>(
                                Head.number(sizeName()),
                                place -> Cell.number(SwedishFormat.decimals(size(place), 0), size(place))),
                        new Column<>(
                                Head.number(SwedishFormat.sentence(valueName())),
                                place -> Cell.number(shown(value(place)), value(place))),
                        new Column<>(
                                Head.words("Var området ligger"),
                                place -> Cell.words(place(place).label()))));
    }

    private ChanceField place(PlaceRow place) {
        return band.place(size(place), value(place));
    }

    private BigDecimal size(PlaceRow place) {
        return comparison.row(place).flatMap(ComparisonRow::funnelSize).orElseThrow();
    }

    private BigDecimal value(PlaceRow place) {
        return comparison.row(place).flatMap(ComparisonRow::funnelValue).orElseThrow();
    }

    private boolean isRate() {
        return comparison.indicator().indicatorKind() == IndicatorKind.RATE;
    }

    private String sizeName() {
        return isRate() ? "Väntat antal" : "Antal, där syskon väger mindre";
    }

    private String valueName() {
        return isRate() ? "gånger det väntade" : comparison.indicator().unit();
    }

    private String shown(BigDecimal value) {
        return isRate()
                ? SwedishFormat.decimals(value, 2)
                : comparison.indicator().shown(value);
    }
}
