package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.Column.optionalCode;
import static se.insatskollen.warehouse.schema.Column.reference;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.SourceQuality;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.Table;

/** The columns by which a reader finds where a row comes from, shared by every table that is delivered. */
public final class Provenance {
    /** The delivery a row came in, and its place there. */
    public static final List<Column> OF_A_DELIVERED_ROW = List.of(
            reference("delivery_key", AuditFile.TABLE, "The delivery it came in."),
            column("delivery_line", INTEGER, "Line in that delivery."));

    /** A fact of the register: which document says it, where, in whose name, as of when. */
    public static final List<Column> OF_A_REGISTER_ROW = Table.columns(
            List.of(
                    reference("document_key", DimDocument.TABLE, "The document it stands in."),
                    column("place", TEXT, "Where in the document."),
                    column("stated_by", TEXT, "Institution or role that says so; never a person."),
                    optional("as_of_date", DATE, "When it held; empty when the source is undated."),
                    optionalCode("as_of_precision", DatePrecision.class, "How exactly that is dated.")),
            OF_A_DELIVERED_ROW);

    /** A reference figure: who published it and how good the source is. */
    public static final List<Column> OF_A_REFERENCE_ROW = Table.columns(
            List.of(
                    column("source", TEXT, "Who published it."),
                    code("source_quality", SourceQuality.class, "How good the source is."),
                    optional("note", TEXT, "What a reader should know.")),
            OF_A_DELIVERED_ROW);

    private Provenance() {}
}
