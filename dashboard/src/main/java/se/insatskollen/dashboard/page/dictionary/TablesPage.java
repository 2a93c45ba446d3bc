package se.insatskollen.dashboard.page.dictionary;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Shape;
import se.insatskollen.dashboard.web.table.Table.Start;

/** The tables that everyone may have, and what one row of each is. */
public final class TablesPage implements Page {
    public static final String PATH = "/metod/tabeller";

    record View(List<Part> parts) {}

    /** A shelf and the list of its tables. */
    record Part(Shelf shelf, Table table) {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        View view = new View(Stream.of(Shelf.values())
                .map(shelf -> new Part(shelf, table(shelf)))
                .toList());
        return new Shown(
                "page/dictionary/tables.jte",
                view,
                view.parts().stream().map(Part::table).toList());
    }

    private static Table table(Shelf shelf) {
        return Table.of(
                        shelf.command(),
                        "%s, tabell för tabell".formatted(shelf.title()),
                        "Tabell",
                        shelf.tables(),
                        table -> new Start(Cell.words(table.name()).to(PATH + "/" + table.name()), ""),
                        List.of(
                                new Column<>(
                                        Head.words("Vad en rad är"),
                                        table -> Cell.words(
                                                Swedish.of(table.grain()).orElse(table.grain()))),
                                new Column<>(Head.number("Kolumner"), table -> {
                                    int count = table.columns().size();
                                    return Cell.number(SwedishFormat.number(count), count);
                                })))
                .in(Shape.CARDS);
    }
}
