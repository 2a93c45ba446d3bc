select
    fct_staffing.staffing_key,
    fct_staffing.project_key,
    fct_staffing.staff_count,
    fct_staffing.staff_unit,
    fct_staffing.staff_role,
    fct_staffing.staffing_status,
    fct_staffing.from_date,
    fct_staffing.from_precision,
    fct_staffing.to_date,
    fct_staffing.to_precision,
    fct_staffing.document_key,
    fct_staffing.place,
    fct_staffing.stated_by,
    fct_staffing.as_of_date,
    fct_staffing.as_of_precision,
    dim_document.document_title,
    dim_document.publisher,
    dim_document.source_check
from fct_staffing
join dim_document on fct_staffing.document_key = dim_document.document_key
