select
    fct_participation.participation_key,
    fct_participation.project_key,
    fct_participation.participant_count,
    fct_participation.participant_count_highest,
    fct_participation.participant_unit,
    fct_participation.participation_kind,
    fct_participation.from_date,
    fct_participation.from_precision,
    fct_participation.to_date,
    fct_participation.to_precision,
    fct_participation.document_key,
    fct_participation.place,
    fct_participation.stated_by,
    fct_participation.as_of_date,
    fct_participation.as_of_precision,
    dim_document.document_title,
    dim_document.publisher,
    dim_document.source_check
from fct_participation
join dim_document on fct_participation.document_key = dim_document.document_key
