package se.insatskollen.dashboard.web.saving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.chart.FloatingBars;
import se.insatskollen.dashboard.web.chart.FloatingBars.Bar;
import se.insatskollen.dashboard.web.chart.Standing;
import se.insatskollen.dashboard.web.compare.Figure;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.warehouse.savings.simulation.Waterfall;

/** Where does the money go? From the cost over every gain to the net, in means that add up. */
record WaterfallFigure(Drawn drawn, Waterfall waterfall) {
    private static final String ID = "vattenfall";

    /** A step as the page shows it; the last is the net itself. */
    private record Step(String name, double ore, boolean isNet) {}

    Figure figure() {
        List<Step> steps = steps();
        String title = "Vad kostar det och vad ger det?";
        return drawn.figure(
                title,
                "Från kostnaden till nettot, %s, omräknat till värdet det första året.".formatted(drawn.millions()),
                Optional.of(FloatingBars.of(
                        drawn.stamp(),
                        drawn.summary("%s %s."
                                .formatted(
                                        title,
                                        String.join(
                                                ", ",
                                                steps.stream()
                                                        .map(WaterfallFigure::phrase)
                                                        .toList()))),
                        Optional.of(new FloatingBars.Line(BigDecimal.ZERO, "plus minus noll")),
                        bars(steps))),
                table(steps));
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Waterfall.Step step : waterfall.steps()) {
            if (step.change() != 0) {
                steps.add(new Step(name(step), step.change(), false));
            }
        }
        steps.add(new Step("Netto i genomsnitt", waterfall.net(), true));
        return steps;
    }

    private static String name(Waterfall.Step step) {
        return switch (step.kind()) {
            case PROJECT_COST -> "Projektets kostnad";
            case ORDINARY_COST -> "Vanligt stöd som barnen annars hade fått";
            case GAIN ->
                "%s, %s"
                        .formatted(
                                step.change() < 0 ? "Fler dygn" : "Undvikna dygn",
                                step.type().orElseThrow().label());
            case DEADWEIGHT -> "Avdrag: hade hänt ändå";
            case OPTIMISM_BIAS -> "Avdrag för glädjekalkyl";
        };
    }

    private static List<Bar> bars(List<Step> steps) {
        List<Bar> bars = new ArrayList<>();
        double reached = 0;
        for (Step step : steps) {
            double from = step.isNet() ? 0 : reached;
            double to = from + step.ore();
            bars.add(new Bar(
                    step.name(),
                    Kronor.millions(from),
                    Kronor.millions(to),
                    Kronor.shortMillions(step.ore()),
                    phrase(step),
                    step.isNet() ? Standing.OWN : Standing.PLAIN));
            reached = to;
        }
        return bars;
    }

    private static String phrase(Step step) {
        return "%s: %s".formatted(step.name(), Kronor.signed(step.ore()));
    }

    private Table table(List<Step> steps) {
        return Table.of(
                ID,
                drawn.caption("från kostnaden till nettot, medelvärden i kronor, %d års priser"
                        .formatted(drawn.estimate().assumptions().priceYear())),
                "Steg",
                steps,
                step -> new Table.Start(Cell.words(step.name()), step.isNet() ? "total" : ""),
                List.of(new Column<Step>(Head.number("Kronor"), step -> Kronor.cell(step.ore()))));
    }
}
