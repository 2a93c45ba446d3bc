package se.insatskollen.dashboard.web.news;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.warehouse.codes.Rhythm;

/** The parts of the page, in the order a committee member asks for them. */
record Sections(Door door, Found found, Dues dues, EditionSection editions, List<DeliveredRow> delivered) {
    private static final int LATEST_SHOWN = 5;

    List<Section> all() {
        return Stream.of(
                        news(Kind.DECISION, "Nya beslut", "Ett dokument säger att de är fattade."),
                        news(Kind.PROPOSAL, "Nya förslag", "Något beslut om dem finns inte i våra dokument."),
                        news(
                                Kind.UNCLEAR,
                                "Om något beslutades framgår inte",
                                "Frågan togs upp, men inte mer är känt."),
                        latest(),
                        Optional.of(new DueSection(door, dues).section()),
                        news(Kind.EVALUATION, "Nya utvärderingar", "De har kommit ut efter den dagen."),
                        news(
                                Kind.ERRATUM,
                                "Rättade siffror",
                                "Tal vi har visat var fel. De är inte delade på områden."),
                        perhaps(),
                        undated(),
                        Optional.of(editions.section()),
                        sources())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Section> news(Kind kind, String title, String sentence) {
        List<Item> items = found.news(kind);
        String id = kind.address();
        return present(
                items,
                () -> Section.of("nytt-" + id, title, sentence, happened().ofOneKind(id, title + since(), items)));
    }

    // Who finds nothing new should not have to ask again to see anything.
    private Optional<Section> latest() {
        List<Item> known = found.known().stream().limit(LATEST_SHOWN).toList();
        return found.counted().isEmpty()
                ? present(
                        known,
                        () -> Section.of(
                                "det-senaste",
                                "Det senaste vi känner till",
                                "Inget av det är från tiden efter %s.".formatted(day()),
                                happened()
                                        .ofSeveralKinds(
                                                "senast", "Det senaste vi känner till, det nyaste först", known)))
                : Optional.empty();
    }

    private Optional<Section> perhaps() {
        List<Item> items = found.that(Newness.PERHAPS);
        return present(
                items,
                () -> Section.of(
                        "kan-vara-nytt",
                        "Kan vara nytt",
                        "Källan anger bara en månad, en årstid eller ett år, och dagen du valt ligger i den tiden.",
                        happened().ofSeveralKinds("kanske", "Kan vara nytt" + since(), items)));
    }

    private Optional<Section> undated() {
        List<Item> unknown = found.undatedUnknown();
        List<Item> old = found.undatedOld();
        return present(
                found.that(Newness.UNDATED),
                () -> new Section(
                        "utan-datum",
                        "Datum framgår inte",
                        List.of(
                                "Källan säger inte när det hände. Äldre är det om källan är skriven, eller svaret skulle lämnas, senast %s. I övrigt vet vi inte."
                                        .formatted(day())),
                        unknown.isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        undated("odaterat", "Uppgifter utan datum: vi vet inte om de är nya", unknown)),
                        old.isEmpty()
                                ? Optional.empty()
                                : Optional.of(undated("odaterat-aldre", "Äldre uppgifter utan datum", old))));
    }

    private Table undated(String id, String caption, List<Item> items) {
        return happened().undated(id, "%s (%d)".formatted(caption, items.size()), items);
    }

    // What is kept by hand is told above, thing by thing.
    private Optional<Section> sources() {
        List<DeliveredRow> newer = delivered.stream()
                .filter(row -> row.rhythm() != Rhythm.WHEN_KNOWN)
                .filter(row -> switch (row.newest().since(found.question().since())) {
                    case NEW, PERHAPS -> true;
                    case OLD, UNDATED -> false;
                })
                .toList();
        return present(
                newer,
                () -> Section.of(
                        "nyare-uppgifter",
                        "Källor med nyare uppgifter",
                        "De har uppgifter från tiden efter %s. Vilka som är sena står under Datakvalitet."
                                .formatted(day()),
                        sources(newer)));
    }

    private Table sources(List<DeliveredRow> rows) {
        return Table.of(
                        "kallor",
                        door.mark() + "Källor med uppgifter från tiden efter " + day(),
                        "Källa",
                        rows,
                        row -> Table.Start.of(row.sourceTitle()),
                        List.of(
                                new Table.Column<>(
                                        Table.Head.words("Nyaste uppgift"),
                                        row -> Cell.words(row.newest().text())),
                                new Table.Column<>(
                                        Table.Head.words("Läge"),
                                        row -> Cell.words(row.freshness().label())),
                                new Table.Column<>(Table.Head.words("Kommer från"), row -> Cell.words(row.sender()))))
                .in(Table.Shape.CARDS)
                .from(door.source());
    }

    private Happened happened() {
        return new Happened(door);
    }

    private String day() {
        return found.question().sinceDay();
    }

    private String since() {
        return " sedan %s, det senaste först".formatted(day());
    }

    private static Optional<Section> present(List<?> things, Supplier<Section> section) {
        return things.isEmpty() ? Optional.empty() : Optional.of(section.get());
    }
}
