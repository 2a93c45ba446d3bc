package se.insatskollen.dashboard.web.saving;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.Words;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;

/** How alike the children of the project and those of ordinary support were, before and after matching. */
record BalanceTable(Drawn drawn) {
    Table table() {
        List<BalanceRow> rows = drawn.estimate().evidence().balances().stream()
                .filter(row -> row.windowMonths() == drawn.estimate().effect().windowMonths())
                .toList();
        return Table.of(
                "likhet",
                drawn.caption("hur lika barnen var, skillnad i standardavvikelser"),
                "I vad",
                rows,
                row -> Table.Start.of(
                        "%s: %s".formatted(SwedishFormat.sentence(Words.of(row.covariate())), row.levelName())),
                List.of(
                        new Column<BalanceRow>(Head.number("Alla"), row -> cell(row.standardisedDifferenceBefore())),
                        new Column<BalanceRow>(
                                Head.number("De som jämförs"), row -> cell(row.standardisedDifferenceAfter()))));
    }

    private static Cell cell(Optional<Double> value) {
        return Cell.number(
                value.map(known -> SwedishFormat.decimals(BigDecimal.valueOf(known), 2))
                        .orElse(SwedishFormat.HIDDEN),
                value.map(BigDecimal::valueOf));
    }
}
