package se.insatskollen.dashboard.page.invented.savings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.Slug;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.chart.DotChart;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.dashboard.web.chart.Span;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.saving.Sentences;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Shape;
import se.insatskollen.dashboard.web.table.Table.Start;

/** The projects for the same children; those for others are never held against them. */
record Group(String title, List<Line> lines, Optional<Chart> chart, Table table) {
    static Group of(String title, List<Line> lines) {
        return new Group(title, lines, chart(title, lines), table(title, lines));
    }

    // Where nothing is estimated there is nothing to draw.
    private static Optional<Chart> chart(String title, List<Line> lines) {
        if (lines.stream().allMatch(line -> line.estimate().isEmpty())) {
            return Optional.empty();
        }
        String summary = "Påhittade siffror. Netto i miljoner kronor, %s. %s"
                .formatted(
                        SwedishFormat.inside(title),
                        String.join(" ", lines.stream().map(Line::sentence).toList()));
        return Optional.of(DotChart.of(
                Origin.INVENTED,
                summary,
                Span.FREE,
                lines.stream().map(Line::dot).toList(),
                Optional.of(new DotChart.Line(BigDecimal.ZERO, "plus minus noll"))));
    }

    private static Table table(String title, List<Line> lines) {
        return Table.whole(
                        Slug.of(title),
                        "netto i miljoner kronor, " + SwedishFormat.inside(title),
                        "Projekt",
                        lines,
                        line -> new Start(Cell.words(line.name()).to(line.href()), ""),
                        List.of(
                                new Column<>(Head.withInterval("Netto, miljoner kronor"), Group::net),
                                new Column<>(Head.words("Hur ofta ger det plus?"), Group::chance)))
                .in(Shape.CARDS)
                .invented()
                .from(InventedCity.SOURCE);
    }

    private static Cell net(Line line) {
        return line.estimate()
                .flatMap(estimate -> estimate.netMillions())
                .map(net -> Cell.numbers(
                        "%s (%s till %s)"
                                .formatted(
                                        net.shown(),
                                        SwedishFormat.decimals(net.lower(), 1),
                                        SwedishFormat.decimals(net.upper(), 1)),
                        List.of(Optional.of(net.value()), Optional.of(net.lower()), Optional.of(net.upper()))))
                .orElseGet(() -> Cell.words(line.unknownWords()));
    }

    private static Cell chance(Line line) {
        return Cell.words(line.estimate()
                .flatMap(estimate -> estimate.saving().chance().value())
                .map(Sentences::chance)
                .orElse(line.sentence()));
    }
}
