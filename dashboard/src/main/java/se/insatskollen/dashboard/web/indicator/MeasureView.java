package se.insatskollen.dashboard.web.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Shape;
import se.insatskollen.dashboard.web.table.Table.Start;
import se.insatskollen.warehouse.codes.ComparisonKind;
import se.insatskollen.warehouse.codes.PublishedShape;
import se.insatskollen.warehouse.indicators.Fairness;

/**
 * Everything the page of one indicator tells, through either door.
 *
 * @param origin whether the figures are real
 */
public record MeasureView(Measure measure, Use use, Origin origin) {

    /** Every table of it, top to bottom. */
    public List<Table> tables() {
        return Stream.of(Optional.of(comparisons()), shapes(), families())
                .flatMap(Optional::stream)
                .toList();
    }

    List<Fact> counted() {
        return MeasureFacts.counted(measure, use.priceYear());
    }

    List<Fact> leftOut() {
        return MeasureFacts.leftOut(measure);
    }

    String cluster() {
        return MeasureFacts.cluster(measure.indicator());
    }

    /** The tables it is to be published in, for when there are none yet. */
    List<String> declaredShapes() {
        return Arrays.stream(PublishedShape.values())
                .filter(measure.indicator().shapes()::contains)
                .map(PublishedShape::label)
                .toList();
    }

    Table comparisons() {
        return Table.of(
                        "jamforas",
                        origin.mark() + "Vad måttet får jämföras med",
                        "Jämfört med",
                        List.of(ComparisonKind.values()),
                        kind -> Start.of(SwedishFormat.sentence(kind.label())),
                        List.of(
                                new Column<>(
                                        Head.words("Jämförelsen är"),
                                        kind -> Cell.words(
                                                fairness(kind).verdict().label())),
                                new Column<>(
                                        Head.words("Varför"),
                                        kind -> Cell.words(
                                                fairness(kind).reason().orElse("")))))
                .in(Shape.CARDS);
    }

    Optional<Table> shapes() {
        if (use.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Table.of(
                        "redovisas",
                        origin.mark() + "Hur fint måttet redovisas, och hur många tal som visas",
                        "Uppdelat på",
                        use.shapes(),
                        row -> Start.of(SwedishFormat.sentence(row.shape().label())),
                        List.of(
                                new Column<>(Head.words("Tid"), row -> Cell.words(row.time())),
                                new Column<>(Head.words("Flickor och pojkar"), row -> Cell.words(row.sexes())),
                                new Column<>(Head.words("Åldrar"), row -> Cell.words(row.ages())),
                                number("Tal i allt", UseRow::cellCount),
                                number("Visas", UseRow::valueCount),
                                number("Visas inte (för få)", UseRow::suppressedCount),
                                number("Har inget tal än", UseRow::silentCount)))
                .in(Shape.CARDS));
    }

    Optional<Table> families() {
        List<FamiliesRow> known = use.families().stream()
                .filter(row -> use.names().containsKey(row.areaKey()))
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Table.of(
                        "familjer",
                        origin.mark() + "Familjer bakom talen, kommun för kommun",
                        "Kommun",
                        known,
                        row -> Start.of(use.names().get(row.areaKey())),
                        List.of(
                                new Column<>(Head.words("Tal finns för"), row -> Cell.words(row.span())),
                                new Column<>(Head.words("Nyaste talet gäller"), row -> Cell.words(row.newest())),
                                new Column<>(Head.number("Familjer bakom det"), row -> row.familyCount()
                                        .map(count -> Cell.number(SwedishFormat.number(count), count.longValue()))
                                        .orElse(Cell.nothing())),
                                new Column<>(
                                        Head.number("Perioder då det är för tidigt att mäta"),
                                        row -> Cell.number(
                                                SwedishFormat.number(row.tooEarlyCount()), row.tooEarlyCount()))))
                .in(Shape.CARDS));
    }

    private Fairness fairness(ComparisonKind kind) {
        return measure.indicator().against(kind);
    }

    private static Column<UseRow> number(String head, java.util.function.ToIntFunction<UseRow> count) {
        return new Column<>(Head.number(head), row -> {
            int number = count.applyAsInt(row);
            return Cell.number(SwedishFormat.number(number), number);
        });
    }
}
