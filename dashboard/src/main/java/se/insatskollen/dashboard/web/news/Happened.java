package se.insatskollen.dashboard.web.news;

import java.util.List;
import java.util.function.Function;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;

/** What happened, as lines of a table. */
record Happened(Door door) {
    private static final Table.Column<Item> WHEN =
            column("När", item -> item.when().text());
    private static final Table.Column<Item> STATE = column("Läge", Item::state);
    private static final Table.Column<Item> PROJECT =
            column("Projekt", item -> item.project().map(Happened::project).orElse(""));
    private static final Table.Column<Item> CONTENT = column("Vad det gäller", Item::content);
    private static final Table.Column<Item> SOURCE = new Table.Column<>(
            Table.Head.words("Källa"),
            item -> item.source().map(Happened::cited).orElse(Cell.nothing()));

    /** Things of one kind. */
    Table ofOneKind(String id, String caption, List<Item> items) {
        return table(id, caption, items, List.of(WHEN, PROJECT, CONTENT, SOURCE));
    }

    /** Things of several kinds, whose state tells them apart. */
    Table ofSeveralKinds(String id, String caption, List<Item> items) {
        return table(id, caption, items, List.of(WHEN, STATE, PROJECT, CONTENT, SOURCE));
    }

    /** Things without a date; how old they are at least, their source tells. */
    Table undated(String id, String caption, List<Item> items) {
        return table(id, caption, items, List.of(STATE, PROJECT, CONTENT, SOURCE));
    }

    static String project(Project project) {
        return "%s (%s)".formatted(project.projectName(), project.where());
    }

    static Cell cited(Source source) {
        Cell cell = Cell.words("%s, %s".formatted(source.documentTitle(), source.asOf()));
        return source.isUnchecked() ? cell.marked(source.warning()) : cell;
    }

    private Table table(String id, String caption, List<Item> items, List<Table.Column<Item>> columns) {
        return Table.of(
                        id,
                        door.mark() + caption,
                        "Vad",
                        items,
                        item -> new Table.Start(Cell.words(item.title()).to(item.href()), ""),
                        columns)
                .in(Table.Shape.CARDS)
                .from(door.source());
    }

    private static Table.Column<Item> column(String head, Function<Item, String> text) {
        return new Table.Column<>(Table.Head.words(head), item -> Cell.words(text.apply(item)));
    }
}
