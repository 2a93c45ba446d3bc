package se.insatskollen.dashboard.page.saving;

import java.util.List;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.SourcedTable;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;

/** A worked example as tables: what comes out of it, and everything it rests on. */
record ConditionTables(Table days, Table inputs) {
    private static final String SOURCE = "dokument och priser, se underlaget för räkneexemplet";

    static ConditionTables of(Condition condition, int number) {
        Table days = Table.whole(
                        id("dygn", number),
                        "Räkneexempel: så många dygn per placering krävs i %d års priser"
                                .formatted(condition.priceYear()),
                        "Om",
                        condition.steps(),
                        step -> Table.Start.of(step.words()),
                        List.of(new Column<>(
                                Head.number("Dygn per placering"), step -> Cell.number(step.shown(), step.exact()))))
                .from(SOURCE);
        return new ConditionTables(days, inputs(condition, number));
    }

    private static Table inputs(Condition condition, int number) {
        return Table.of(
                        id("underlag", number),
                        "Underlag för räkneexemplet",
                        "Vad",
                        condition.inputs(),
                        input -> Table.Start.of(input.name()),
                        List.of(
                                SourcedTable.words("Enligt källan", Input::written),
                                new Column<>(
                                        Head.number("I %d års priser".formatted(condition.priceYear()), "kronor"),
                                        Input::movedCell),
                                SourcedTable.words("Källa", Input::source),
                                SourcedTable.words("Hur bra är källan?", Input::quality),
                                SourcedTable.words("Anmärkning", Input::note)))
                .from(SOURCE);
    }

    private static String id(String name, int number) {
        return number == 1 ? name : "%s-%d".formatted(name, number);
    }
}
