package se.insatskollen.dashboard.web.saving;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.HistogramChart;
import se.insatskollen.dashboard.web.chart.HistogramChart.Bin;
import se.insatskollen.dashboard.web.compare.Figure;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.warehouse.savings.simulation.Histogram;

/** What does it save? Where the net of all calculations lies, and how many of hundred give plus. */
record DistributionFigure(Drawn drawn, Histogram histogram) {
    private static final String ID = "fordelning";

    Figure figure() {
        String title = drawn.estimate()
                .saving()
                .chance()
                .value()
                .map(Sentences::chance)
                .orElseThrow();
        List<Bin> bins = drawnBars().mapToObj(this::bin).toList();
        return drawn.figure(
                title,
                "Nettot i 10 000 beräkningar, %s. %s".formatted(drawn.millions(), sides(bins)),
                Optional.of(HistogramChart.of(
                        drawn.stamp(),
                        drawn.summary("%s. %s.".formatted(title, new Sentences(drawn.estimate()).net())),
                        bins)),
                table());
    }

    // Said by where they stand: a colour on the screen is ink on paper.
    private static String sides(List<Bin> bins) {
        if (bins.get(0).isAbove()) {
            return "Alla staplar ger plus.";
        }
        return bins.get(bins.size() - 1).isAbove()
                ? "Till höger om strecket vid noll är det plus, till vänster minus."
                : "Alla staplar ger minus.";
    }

    // Bars at the ends that hold nothing say nothing.
    private IntStream drawnBars() {
        List<Integer> draws = histogram.draws();
        int first = IntStream.range(0, draws.size())
                .filter(bar -> draws.get(bar) > 0)
                .findFirst()
                .orElse(0);
        int last = IntStream.range(0, draws.size())
                .filter(bar -> draws.get(bar) > 0)
                .reduce((one, next) -> next)
                .orElse(0);
        return IntStream.rangeClosed(first, last);
    }

    private Bin bin(int bar) {
        return new Bin(
                inMillions(from(bar)),
                inMillions(histogram.upToKronor(bar)),
                histogram.draws().get(bar),
                "%s: %s av 10 000 beräkningar"
                        .formatted(
                                span(bar),
                                SwedishFormat.number(histogram.draws().get(bar))));
    }

    private long from(int bar) {
        return histogram.upToKronor(bar) - histogram.barKronor();
    }

    private String span(int bar) {
        return "%s till %s miljoner kronor".formatted(millions(from(bar)), millions(histogram.upToKronor(bar)));
    }

    private static String millions(long kronor) {
        return SwedishFormat.number(inMillions(kronor));
    }

    private static BigDecimal inMillions(long kronor) {
        return BigDecimal.valueOf(kronor).movePointLeft(6);
    }

    private Table table() {
        return Table.of(
                ID,
                drawn.caption("nettot i 10 000 beräkningar, kronor i %d års priser"
                        .formatted(drawn.estimate().assumptions().priceYear())),
                "Netto",
                drawnBars().boxed().toList(),
                bar -> Table.Start.of(span(bar)),
                List.of(new Column<Integer>(
                        Head.number("Beräkningar"),
                        bar -> Cell.number(
                                SwedishFormat.number(histogram.draws().get(bar)),
                                histogram.draws().get(bar)))));
    }
}
