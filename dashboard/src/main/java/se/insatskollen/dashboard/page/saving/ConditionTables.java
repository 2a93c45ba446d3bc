package se.insatskollen.dashboard.page.saving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.claim.ClaimRow;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Shape;

/** A worked example as tables: what comes out of it, and everything it rests on. */
record ConditionTables(Table days, Table inputs) {
    private static final String SOURCE = "dokument och priser, se underlaget för räkneexemplet";

    /** Something the example rests on. */
    private record Input(
            String name,
            String written,
            Optional<BigDecimal> number,
            String moved,
            Optional<BigDecimal> kronor,
            String source,
            String quality,
            String note) {}

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
                        lines(condition),
                        input -> Table.Start.of(input.name()),
                        List.of(
                                new Column<>(
                                        Head.number("Enligt källan"),
                                        input -> Cell.number(input.written(), input.number())),
                                new Column<>(
                                        Head.number("I %d års priser".formatted(condition.priceYear()), "kronor"),
                                        input -> input.moved().isEmpty()
                                                ? Cell.nothing()
                                                : Cell.number(input.moved(), input.kronor())),
                                new Column<>(Head.words("Källa"), input -> Cell.words(input.source())),
                                new Column<>(Head.words("Hur bra är källan?"), input -> Cell.words(input.quality())),
                                new Column<>(Head.words("Anmärkning"), input -> Cell.words(input.note()))))
                .in(Shape.CARDS)
                .from(SOURCE);
    }

    private static List<Input> lines(Condition condition) {
        List<Input> lines = new ArrayList<>();
        ClaimRow saving = condition.saving();
        lines.add(said(saving, saving.amountOre().map(ore -> BigDecimal.valueOf(ore, 2))));
        for (AvoidedKind kind : condition.kinds()) {
            lines.add(said(kind.said(), Optional.of(BigDecimal.valueOf(kind.count()))));
            PriceRow price = kind.price();
            lines.add(new Input(
                    price.name(),
                    price.asWritten(),
                    Optional.of(BigDecimal.valueOf(price.amountOre(), 2)),
                    kind.shownPrice(),
                    Optional.of(kind.kronor()),
                    price.origin(),
                    price.costQuality().label(),
                    price.note().orElse("")));
        }
        return lines;
    }

    private static Input said(ClaimRow claim, Optional<BigDecimal> number) {
        return new Input(
                claim.title(),
                claim.figure(),
                number,
                "",
                Optional.empty(),
                "%s, %s"
                        .formatted(
                                claim.source().documentTitle(), claim.source().origin()),
                claim.certainty(),
                claim.period().isKnown() ? "gäller " + claim.period().text() : "");
    }

    private static String id(String name, int number) {
        return number == 1 ? name : "%s-%d".formatted(name, number);
    }
}
