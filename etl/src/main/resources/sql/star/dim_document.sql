select
    document_key,
    document_title,
    publisher,
    document_kind,
    document_date,
    document_precision,
    document_number,
    link,
    document_access,
    source_check,
    note,
    delivery_key,
    delivery_line
from stg_document
