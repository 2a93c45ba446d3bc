select
    dim_document.document_key,
    dim_document.document_title,
    dim_document.publisher,
    dim_document.document_kind,
    dim_document.document_date,
    dim_document.document_precision,
    dim_document.document_number,
    dim_document.link,
    dim_document.document_access,
    dim_document.source_check,
    dim_document.note
from dim_document
