package se.insatskollen.dashboard.page.dictionary;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.NotFoundException;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Shape;
import se.insatskollen.dashboard.web.table.Table.Start;
import se.insatskollen.warehouse.schema.Table;

/** One public table, column by column, from its contract. */
public final class TablePage implements Page {
    public static final String PATH = TablesPage.PATH + "/{namn}";

    /**
     * A table and its columns.
     *
     * @param grain what one row is
     * @param columns one line for each column
     * @param choices the columns with a closed choice, each with its words
     */
    record View(
            String name,
            String grain,
            Shelf shelf,
            se.insatskollen.dashboard.web.table.Table columns,
            List<ColumnView> choices) {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        Table table = named(ctx.pathParam("namn"));
        List<ColumnView> columns = table.columns().stream().map(ColumnView::new).toList();
        View view = new View(
                table.name(),
                Swedish.of(table.grain()).orElse(table.grain()),
                Shelf.of(table).orElseThrow(),
                columns(columns),
                columns.stream().filter(ColumnView::hasChoices).toList());
        return new Shown("page/dictionary/table.jte", view, List.of(view.columns()));
    }

    static boolean isPublic(String name) {
        return find(name).isPresent();
    }

    private static Table named(String name) {
        return find(name)
                .orElseThrow(() -> new NotFoundException(
                        "Det finns ingen öppen tabell som heter ”%s”. Alla tabeller står på /metod/tabeller."
                                .formatted(name)));
    }

    private static Optional<Table> find(String name) {
        return Stream.of(Shelf.values())
                .flatMap(shelf -> shelf.tables().stream())
                .filter(table -> table.name().equals(name))
                .findFirst();
    }

    private static se.insatskollen.dashboard.web.table.Table columns(List<ColumnView> columns) {
        return se.insatskollen.dashboard.web.table.Table.of(
                        "kolumner",
                        "Kolumner, i den ordning de står",
                        "Kolumn",
                        columns,
                        column -> Start.of(column.name()),
                        List.of(
                                new Column<>(Head.words("Betyder"), column -> Cell.words(column.meaning())),
                                new Column<>(Head.words("Typ och enhet"), TablePage::type),
                                new Column<>(Head.words("Ifylld"), column -> Cell.words(column.filled())),
                                new Column<>(Head.words("Pekar på"), TablePage::target)))
                .in(Shape.CARDS);
    }

    private static Cell type(ColumnView column) {
        Cell type = Cell.words(column.type());
        return column.hasChoices() ? type.to("#" + column.anchor()) : type;
    }

    private static Cell target(ColumnView column) {
        return column.target()
                .map(target -> Cell.words(target).to(TablesPage.PATH + "/" + target))
                .orElse(Cell.nothing());
    }
}
