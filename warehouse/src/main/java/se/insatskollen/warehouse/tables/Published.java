package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.warehouse.codes.SourceCheck;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.ColumnType;
import se.insatskollen.warehouse.schema.Table;

/**
 * How a table of the research shelf becomes one of the public register: the same columns without the delivery they
 * came in, and with the names a page shows.
 */
final class Published {
    /** What a page says about the document a fact stands in. */
    static final List<Column> DOCUMENT = List.of(
            column("document_title", ColumnType.TEXT, "Title of the document."),
            column("publisher", ColumnType.TEXT, "Institution behind the document."),
            code("source_check", SourceCheck.class, "Whether it was read in the original."));

    private Published() {}

    /** The public twin of a research table, with further columns at its end. */
    static Table twin(String name, Table research, List<Column> further) {
        Stream<Column> kept = research.columns().stream()
                .filter(column -> !Provenance.OF_A_DELIVERED_ROW.contains(column))
                .map(Published::withinTheRegister);
        return new Table(
                name, research.grain(), Stream.concat(kept, further.stream()).toList());
    }

    private static Column withinTheRegister(Column column) {
        Optional<String> target = column.targetTable()
                .filter(table -> !table.equals(DimPublishedIndicator.TABLE.name()))
                .map(table -> table.replaceFirst("^dim_", "register_"));
        return new Column(column.name(), column.type(), column.role(), column.meaning(), target, column.codes());
    }
}
