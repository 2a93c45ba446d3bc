package se.insatskollen.dashboard.web.saving;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.BandChart;
import se.insatskollen.dashboard.web.chart.Measured;
import se.insatskollen.dashboard.web.compare.Figure;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.warehouse.savings.simulation.Spread;

/** When does it pay back? Gains less costs up to the end of each year. */
record PaybackFigure(Drawn drawn, List<Spread> cumulative) {
    private static final String ID = "aterbetalning";

    Figure figure() {
        Optional<Integer> crossing = drawn.estimate()
                .saving()
                .paybackYear()
                .value()
                .map(year -> drawn.estimate().firstYear() + year);
        String title = crossing.map(year -> "I mitten av beräkningarna är pengarna tillbaka %d".formatted(year))
                .orElse("I mitten av beräkningarna kommer pengarna inte tillbaka under de år vi räknar med");
        List<BandChart.Point> points =
                IntStream.range(0, cumulative.size()).mapToObj(this::point).toList();
        return drawn.figure(
                title,
                "Det som har sparats minus det som har kostat till och med varje år, %s. Bandet rymmer 90 av 100 beräkningar."
                        .formatted(drawn.millions()),
                Optional.of(BandChart.of(
                        drawn.stamp(),
                        drawn.summary("%s. %s"
                                .formatted(title, points.get(points.size() - 1).phrase())),
                        "plus minus noll",
                        crossing,
                        points)),
                table());
    }

    private BandChart.Point point(int at) {
        Spread spread = cumulative.get(at);
        int year = drawn.estimate().firstYear() + at;
        return new BandChart.Point(
                year,
                new Measured(
                        Kronor.millions(spread.median()),
                        Kronor.millions(spread.p5()),
                        Kronor.millions(spread.p95()),
                        SwedishFormat.decimals(Kronor.millions(spread.median()), 1)),
                "Till och med %d: %s, %s"
                        .formatted(year, Kronor.signed(spread.median()), Kronor.between(spread.p5(), spread.p95())));
    }

    private Table table() {
        List<Integer> years = IntStream.range(0, cumulative.size()).boxed().toList();
        return Table.of(
                ID,
                drawn.caption("sparat minus kostat till och med varje år, kronor i %d års priser"
                        .formatted(drawn.estimate().assumptions().priceYear())),
                "Till och med",
                years,
                at -> Table.Start.of(Integer.toString(drawn.estimate().firstYear() + at)),
                List.of(
                        new Column<Integer>(
                                Head.number("Mitten"),
                                at -> Kronor.cell(cumulative.get(at).median())),
                        new Column<Integer>(
                                Head.number("5 av 100 ligger under"),
                                at -> Kronor.cell(cumulative.get(at).p5())),
                        new Column<Integer>(
                                Head.number("5 av 100 ligger över"),
                                at -> Kronor.cell(cumulative.get(at).p95()))));
    }
}
