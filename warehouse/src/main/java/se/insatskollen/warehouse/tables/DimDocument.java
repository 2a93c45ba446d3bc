package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.Column.optionalCode;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.DocumentAccess;
import se.insatskollen.warehouse.codes.DocumentKind;
import se.insatskollen.warehouse.codes.SourceCheck;
import se.insatskollen.warehouse.schema.Table;

/** The documents that facts of the register stand in. */
public final class DimDocument {
    public static final Table TABLE = new Table(
            "dim_document",
            "One row per document, read or only mentioned.",
            Table.columns(
                    List.of(
                            key("document_key", "Stable name of the document."),
                            column("document_title", TEXT, "Title, or what it is called where it is mentioned."),
                            column("publisher", TEXT, "Institution behind it; never a person."),
                            code("document_kind", DocumentKind.class, "Kind of document."),
                            optional("document_date", DATE, "Date on the document; see its precision."),
                            optionalCode("document_precision", DatePrecision.class, "How exactly it is dated."),
                            optional("document_number", TEXT, "Registration number."),
                            optional("link", TEXT, "Address on the web."),
                            code("document_access", DocumentAccess.class, "How much of it we have seen."),
                            code("source_check", SourceCheck.class, "Whether it was read in the original."),
                            optional("note", TEXT, "What a reader should know about it.")),
                    Provenance.OF_A_DELIVERED_ROW));

    private DimDocument() {}
}
