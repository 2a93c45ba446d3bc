package se.insatskollen.dashboard.web.saving;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.dashboard.web.compare.Figure;
import se.insatskollen.dashboard.web.table.Table;

/**
 * The pictures of an estimate, each with its table; those that need a cost are missing where it is not known.
 *
 * @param days what the effect is, type by type
 * @param balance how alike the children were; a table without a picture
 */
public record Figures(
        Optional<Figure> distribution,
        Optional<Figure> waterfall,
        Optional<Figure> payback,
        Optional<Table> parties,
        Optional<Figure> tornado,
        Figure days,
        Table balance) {
    public static Figures of(Origin origin, Estimate estimate) {
        Drawn drawn = new Drawn(origin, estimate);
        return new Figures(
                estimate.saving().distribution().value().map(bins -> new DistributionFigure(drawn, bins).figure()),
                estimate.saving().waterfall().value().map(steps -> new WaterfallFigure(drawn, steps).figure()),
                estimate.saving().cumulative().value().map(years -> new PaybackFigure(drawn, years).figure()),
                PartiesTable.of(drawn),
                estimate.saving().sensitivities().value().map(all -> new TornadoFigure(drawn, all).figure()),
                new DaysFigure(drawn).figure(),
                new BalanceTable(drawn).table());
    }

    public Stream<Table> tables() {
        List<Optional<Table>> tables = List.of(
                distribution.map(Figure::table),
                waterfall.map(Figure::table),
                payback.map(Figure::table),
                parties,
                tornado.map(Figure::table),
                Optional.of(days.table()),
                Optional.of(balance).filter(table -> !table.isEmpty()));
        return tables.stream().flatMap(Optional::stream);
    }
}
