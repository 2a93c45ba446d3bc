package se.insatskollen.dashboard.web.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;

/** A table of facts of which each stands in a document. */
public final class SourcedTable {
    private SourcedTable() {}

    /** The columns, and after them the document of each line, its place, who says so and as of when. */
    public static <T> Table of(
            String id,
            String caption,
            String lineHead,
            List<T> rows,
            Function<T, String> name,
            Function<T, Source> source,
            List<Column<T>> columns) {
        List<Column<T>> sourced = List.of(
                words("Källa", row -> source.apply(row).documentTitle()),
                words("Var i källan och vem som säger det", row -> source.apply(row)
                        .origin()),
                words("Per", row -> source.apply(row).asOf()),
                words("Kontroll", row -> source.apply(row).sourceCheck().label()));
        return Table.of(
                id,
                caption,
                lineHead,
                rows,
                row -> Table.Start.of(name.apply(row)),
                Stream.concat(columns.stream(), sourced.stream()).toList());
    }

    /** A column of words. */
    public static <T> Column<T> words(String head, Function<T, String> text) {
        return new Column<>(Head.words(head), row -> Cell.words(text.apply(row)));
    }
}
