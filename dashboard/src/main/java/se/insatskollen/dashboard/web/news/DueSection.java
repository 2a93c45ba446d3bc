package se.insatskollen.dashboard.web.news;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.Words;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.warehouse.codes.FollowUp;

/** The part of the page about answers and reports that are to be left. */
record DueSection(Door door, Dues dues) {
    private static final String TITLE = "Svar och redovisningar";

    Section section() {
        List<String> sentences = Stream.of(Optional.of(what()), earlier())
                .flatMap(Optional::stream)
                .toList();
        return dues.shown().isEmpty()
                ? Section.empty("svar-senast", TITLE, sentences)
                : new Section("svar-senast", TITLE, sentences, Optional.of(table()), Optional.empty());
    }

    private String what() {
        return dues.shown().isEmpty()
                ? "Våra dokument nämner inget svar och ingen redovisning som ska lämnas efter %s."
                        .formatted(dues.question().sinceDay())
                : "Här står det som återstår att lämna, och det som skulle vara lämnat efter %s."
                        .formatted(dues.question().sinceDay());
    }

    private Optional<String> earlier() {
        return dues.lastEarlier().map(date -> new Passed(dues.earlier(), date).sentences());
    }

    private Table table() {
        return Table.of(
                        "svar",
                        door.mark() + "Svar och redovisningar som ska lämnas, det första först",
                        "Vad",
                        dues.shown(),
                        row -> new Table.Start(
                                Cell.words(Words.heading(row.body(), row.decisionKind()))
                                        .to(door.decision(row.project().projectKey())),
                                ""),
                        columns())
                .in(Table.Shape.CARDS)
                .from(door.source());
    }

    private List<Table.Column<DecisionRow>> columns() {
        return List.of(
                column("Svar senast", row -> Cell.words(row.due().text())
                        .marked(dues.isAhead(row) ? "återstår" : "har passerat")),
                column("Läge", row -> Cell.words(row.state())),
                column("Uppföljt", row -> Cell.words(followedUp(row.followedUp()))),
                column("Projekt", row -> Cell.words(Happened.project(row.project()))),
                column("Vad det gäller", row -> Cell.words(row.content())),
                column("Källa", row -> Happened.cited(row.source())));
    }

    private static String followedUp(FollowUp followedUp) {
        return switch (followedUp) {
            case YES -> "ja";
            case NO -> "nej";
            case UNKNOWN -> SwedishFormat.NOT_STATED;
            case NOT_APPLICABLE -> "";
        };
    }

    private static Table.Column<DecisionRow> column(String head, Function<DecisionRow, Cell> cell) {
        return new Table.Column<>(Table.Head.words(head), cell);
    }
}
