package se.insatskollen.dashboard.web.saving;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.chart.DotChart;
import se.insatskollen.dashboard.web.chart.DotChart.Dot;
import se.insatskollen.dashboard.web.chart.Measured;
import se.insatskollen.dashboard.web.chart.Span;
import se.insatskollen.dashboard.web.chart.Standing;
import se.insatskollen.dashboard.web.compare.Figure;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.warehouse.codes.CellState;

/** What did the project change? Days of placement per child that were avoided, type by type, as measured. */
record DaysFigure(Drawn drawn) {
    private static final String ID = "dygn";

    Figure figure() {
        List<Rows.Type> types = types();
        String title = "Hur många dygn i placering undveks?";
        return drawn.figure(
                title,
                "Undvikna dygn per barn inom %d månader: liknande barn i vanligt stöd minus projektets barn. Minus betyder fler dygn. Strecken visar hur osäkert det är (95 procent)."
                        .formatted(effect().windowMonths()),
                Optional.of(chart(title, types)),
                table(types));
    }

    private Chart chart(String title, List<Rows.Type> types) {
        List<Dot> dots = types.stream().map(this::dot).toList();
        return DotChart.of(
                drawn.stamp(),
                drawn.summary("%s %s"
                        .formatted(
                                title,
                                String.join(". ", dots.stream().map(Dot::phrase).toList()))),
                Span.FREE,
                dots,
                Optional.of(new DotChart.Line(BigDecimal.ZERO, "ingen skillnad")));
    }

    private Dot dot(Rows.Type type) {
        String name = SwedishFormat.sentence(type.placementType().label());
        Optional<Measured> measured = avoided(type);
        return new Dot(
                name,
                measured,
                type.state(),
                measured.map(Measured::shown).orElse(type.state().label()),
                "%s: %s"
                        .formatted(
                                name,
                                measured.map(DaysFigure::words)
                                        .orElse(type.state().label())),
                Standing.PLAIN,
                Standing.OWN);
    }

    private static String words(Measured measured) {
        return "%s dygn, mellan %s och %s"
                .formatted(
                        measured.shown(),
                        SwedishFormat.decimals(measured.lower(), 1),
                        SwedishFormat.decimals(measured.upper(), 1));
    }

    // The normal quantile: families are many wherever anything is told.
    private Optional<Measured> avoided(Rows.Type type) {
        return type.differenceDays().map(difference -> {
            double error = 1.959963985 * Math.sqrt(variance(type));
            return new Measured(
                    decimal(-difference),
                    decimal(-difference - error),
                    decimal(-difference + error),
                    SwedishFormat.decimals(decimal(-difference), 1));
        });
    }

    private double variance(Rows.Type type) {
        return drawn.estimate().evidence().covariances().stream()
                .filter(row -> row.windowMonths() == effect().windowMonths())
                .filter(row ->
                        row.placementType() == type.placementType() && row.otherPlacementType() == type.placementType())
                .mapToDouble(Rows.Covariance::covariance)
                .findFirst()
                .orElseThrow();
    }

    private Table table(List<Rows.Type> types) {
        Optional<Facit> facit = Facit.of(drawn.estimate().evidence());
        return Table.of(
                ID,
                drawn.caption("undvikna dygn per barn inom %d månader".formatted(effect().windowMonths())),
                "Placering",
                types,
                type -> Table.Start.of(
                        SwedishFormat.sentence(type.placementType().label())),
                List.of(
                        new Column<Rows.Type>(
                                Head.number("Dygn i vanligt stöd"),
                                type -> number(type.ordinaryDays().map(DaysFigure::decimal), type)),
                        new Column<Rows.Type>(Head.withInterval("Undvikna dygn"), this::avoidedCell),
                        new Column<Rows.Type>(
                                Head.number("Facit, dygn"), type -> facit.filter(known -> effect().windowMonths() == 24)
                                        .flatMap(known -> known.avoidedDays(type.placementType()))
                                        .map(days -> Cell.number(SwedishFormat.decimals(days, 1), days))
                                        .orElseGet(Cell::nothing))));
    }

    private Cell avoidedCell(Rows.Type type) {
        return avoided(type)
                .map(measured -> Cell.numbers(
                        "%s (%s till %s)"
                                .formatted(
                                        measured.shown(),
                                        SwedishFormat.decimals(measured.lower(), 1),
                                        SwedishFormat.decimals(measured.upper(), 1)),
                        List.of(
                                Optional.of(measured.value()),
                                Optional.of(measured.lower()),
                                Optional.of(measured.upper()))))
                .orElseGet(() -> Cell.words(type.state().label()));
    }

    private static Cell number(Optional<BigDecimal> value, Rows.Type type) {
        return Cell.number(
                value.map(known -> SwedishFormat.decimals(known, 1))
                        .orElse(type.state().label()),
                value);
    }

    private List<Rows.Type> types() {
        return drawn.estimate().evidence().types().stream()
                .filter(type -> type.windowMonths() == effect().windowMonths())
                .filter(type -> type.state() != CellState.ZERO)
                .toList();
    }

    private EffectRow effect() {
        return drawn.estimate().effect();
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value);
    }
}
