package se.insatskollen.dashboard.web.saving;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.FloatingBars;
import se.insatskollen.dashboard.web.chart.Standing;
import se.insatskollen.dashboard.web.compare.Figure;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.warehouse.savings.simulation.Sensitivity;

/** What matters most? How far the net moves when one thing is low or high and all others stand in their middle. */
record TornadoFigure(Drawn drawn, List<Sensitivity> sensitivities) {
    private static final String ID = "paverkar";

    Figure figure() {
        String title = sensitivities.isEmpty()
                ? "Vad påverkar mest?"
                : "Det här påverkar mest: %s".formatted(SwedishFormat.inside(name(sensitivities.get(0))));
        return drawn.figure(
                title,
                "Nettot när en sak är så låg eller så hög som i 5 av 100 beräkningar och allt annat ligger i mitten, %s."
                        .formatted(drawn.millions()),
                sensitivities.isEmpty()
                        ? Optional.empty()
                        : Optional.of(FloatingBars.of(
                                drawn.stamp(),
                                drawn.summary("%s. %s.".formatted(title, phrase(sensitivities.get(0)))),
                                Optional.of(new FloatingBars.Line(BigDecimal.ZERO, "plus minus noll")),
                                sensitivities.stream().map(this::bar).toList())),
                table());
    }

    private FloatingBars.Bar bar(Sensitivity one) {
        return new FloatingBars.Bar(
                name(one),
                Kronor.millions(one.netAtP5()),
                Kronor.millions(one.netAtP95()),
                "",
                phrase(one),
                Standing.PLAIN);
    }

    private static String phrase(Sensitivity one) {
        return "%s: nettot går från %s till %s"
                .formatted(name(one), Kronor.signed(one.netAtP5()), Kronor.signed(one.netAtP95()));
    }

    private static String name(Sensitivity one) {
        String type = one.type().map(care -> ", " + care.label()).orElse("");
        return switch (one.input()) {
            case DAYS -> "Undvikna dygn" + type;
            case PRICE -> "Priset för ett dygn" + type;
            case DEADWEIGHT -> "Hade hänt ändå";
            case OPTIMISM_BIAS -> "Avdrag för glädjekalkyl";
        };
    }

    private Table table() {
        return Table.of(
                ID,
                drawn.caption("nettot när en sak i taget är låg eller hög, kronor i %d års priser"
                        .formatted(drawn.estimate().assumptions().priceYear())),
                "Vad",
                sensitivities,
                one -> Table.Start.of(name(one)),
                List.of(
                        new Column<Sensitivity>(Head.number("Netto när den är låg"), one -> Kronor.cell(one.netAtP5())),
                        new Column<Sensitivity>(
                                Head.number("Netto när den är hög"), one -> Kronor.cell(one.netAtP95()))));
    }
}
