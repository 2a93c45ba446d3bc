package se.insatskollen.dashboard.web.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.compare.ComparisonRow;
import se.insatskollen.dashboard.web.compare.ValueRow;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Shape;
import se.insatskollen.dashboard.web.table.Table.Start;

/** The figures of an area's spine chart, a line for each indicator, leading to the page that compares areas on it. */
record SpineTable(Profile profile) {

    Table table() {
        return Table.of(
                        "alla-matt",
                        profile.marked(": ") + caption(),
                        "Mått",
                        profile.measures(),
                        SpineTable::start,
                        columns())
                .in(Shape.WIDE);
    }

    private String caption() {
        String name = profile.place().areaName();
        String time = profile.time().label();
        if (isAnyBeside()) {
            return "%s bredvid %s, %s".formatted(name, profile.others(), time);
        }
        return profile.isPublished()
                ? "Publicerade tal om %s, %s".formatted(name, time)
                : "Alla mått för %s, %s".formatted(name, time);
    }

    private boolean isAnyBeside() {
        return profile.measures().stream()
                .anyMatch(measure -> OthersRange.of(measure.others()).isPresent()
                        || measure.judgement().isTested());
    }

    private static Start start(Measure measure) {
        Cell title = Cell.words(measure.indicator().indicatorTitle());
        return new Start(measure.href().map(title::to).orElse(title), "");
    }

    private List<Column<Measure>> columns() {
        Column<Measure> own = new Column<>(
                Head.number(profile.place().areaName()),
                measure -> Cell.number(profile.shown(measure), measure.figure()));
        Column<Measure> words = new Column<>(Head.words("Mot de andra"), measure -> Cell.words(measure.words()));
        return Stream.of(Stream.of(own), isAnyBeside() ? Stream.of(words) : Stream.<Column<Measure>>empty(), rest())
                .flatMap(columns -> columns)
                .toList();
    }

    private static Stream<Column<Measure>> rest() {
        return Stream.of(
                new Column<>(Head.interval("Osäkerhet (95 procent)"), SpineTable::sureness),
                beside("De andra tillsammans", ComparisonRow::othersValue),
                new Column<>(Head.interval("De andra, lägst till högst"), SpineTable::lowToHigh),
                ofRange("De andras mitt (median)", range -> Optional.of(range.median())),
                new Column<>(Head.number("Familjer"), measure -> measure.own()
                        .flatMap(ValueRow::n)
                        .map(n -> Cell.number(SwedishFormat.number(n), n))
                        .orElseGet(Cell::nothing)),
                new Column<>(
                        Head.words("Tänk på"),
                        measure -> Cell.words(measure.warning().orElse(""))));
    }

    private static Cell sureness(Measure measure) {
        return measure.own()
                .filter(own -> own.figure().isPresent())
                .map(own -> Cell.numbers(own.interval(measure.indicator()), List.of(own.lower95(), own.upper95())))
                .orElseGet(Cell::nothing);
    }

    private static Cell lowToHigh(Measure measure) {
        return OthersRange.of(measure.others())
                .map(range -> Cell.numbers(
                        "%s till %s"
                                .formatted(
                                        measure.indicator().shown(range.low()),
                                        measure.indicator().shown(range.high())),
                        List.of(Optional.of(range.low()), Optional.of(range.high()))))
                .orElseGet(Cell::nothing);
    }

    private static Column<Measure> beside(String head, Function<ComparisonRow, Optional<BigDecimal>> value) {
        return new Column<>(
                Head.number(head),
                measure -> number(
                        measure,
                        measure.beside()
                                .filter(row -> measure.judgement().isTested())
                                .flatMap(value)));
    }

    private static Column<Measure> ofRange(String head, Function<OthersRange, Optional<BigDecimal>> value) {
        return new Column<>(
                Head.number(head),
                measure -> number(measure, OthersRange.of(measure.others()).flatMap(value)));
    }

    private static Cell number(Measure measure, Optional<BigDecimal> value) {
        return value.map(number -> Cell.number(measure.indicator().shown(number), number))
                .orElseGet(Cell::nothing);
    }
}
