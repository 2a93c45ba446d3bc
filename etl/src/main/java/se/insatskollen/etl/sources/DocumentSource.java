package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;

import java.util.List;
import se.insatskollen.warehouse.tables.DimDocument;

/** The documents that the register rests on. */
final class DocumentSource {
    static final Source SOURCE = Source.of(
            "document",
            "Handlingar",
            Origin.REGISTER,
            DimDocument.TABLE,
            List.of(
                    header("dokument_id", "document_key"),
                    header("titel", "document_title"),
                    header("utgivare", "publisher"),
                    header("typ", "document_kind"),
                    header("datum", "document_date"),
                    header("datum_noggrannhet", "document_precision"),
                    header("nummer", "document_number"),
                    header("länk", "link"),
                    header("tillgång", "document_access"),
                    header("kontroll", "source_check"),
                    header("anmärkning", "note")),
            List.of());

    private DocumentSource() {}
}
